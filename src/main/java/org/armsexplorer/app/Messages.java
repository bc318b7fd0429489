package org.armsexplorer.app;

import org.armsexplorer.language.TextFile;
import org.armsexplorer.language.Wording;

/// The texts of this package.
final class Messages {
  private static final TextFile FILE = new TextFile(Messages.class);

  private Messages() {}

  /// "59,157".
  static String number(int count) {
    return Wording.current().count(count);
  }

  static String text(String key, Object... args) {
    return FILE.text(key, args);
  }
}
