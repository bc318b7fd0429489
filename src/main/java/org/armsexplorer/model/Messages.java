package org.armsexplorer.model;

import org.armsexplorer.language.TextFile;

/// The texts of this package.
final class Messages {
  private static final TextFile FILE = new TextFile(Messages.class);

  private Messages() {}

  static String text(String key, Object... args) {
    return FILE.text(key, args);
  }
}
