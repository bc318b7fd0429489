package org.armsexplorer.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of this package.
final class Messages {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.armsexplorer.app.messages", Locale.ROOT);

  private Messages() {}

  /// "59,157".
  static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String text(String key, Object... args) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(args);
  }
}
