package org.armsexplorer.exporter;

import java.util.List;
import org.armsexplorer.language.TextFile;

/// The texts of this package.
final class Messages {
  private static final TextFile FILE = new TextFile(Messages.class);

  private Messages() {}

  static String text(String key, Object... args) {
    return FILE.text(key, args);
  }

  /// For programs: in English.
  static String english(String key) {
    return FILE.english(key);
  }

  /// What was written for programs, in the language of now.
  static String inLanguage(String english, List<String> keys) {
    return FILE.inLanguage(english, keys);
  }
}
