package org.armsexplorer.cli;

import org.armsexplorer.language.TextFile;

/// The texts of this package.
final class Texts {
  private static final TextFile FILE = new TextFile(Texts.class);

  private Texts() {}

  static String text(String key, Object... args) {
    return FILE.text(key, args);
  }
}
