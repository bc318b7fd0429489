package org.armsexplorer.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of this package.
final class Texts {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.armsexplorer.cli.messages", Locale.ROOT);

  private Texts() {}

  static String text(String key, Object... args) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(args);
  }
}
