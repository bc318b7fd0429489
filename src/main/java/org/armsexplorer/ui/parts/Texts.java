package org.armsexplorer.ui.parts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.armsexplorer.spec.Token;

/// The texts of the window, by key.
public final class Texts {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.armsexplorer.ui.messages", Locale.ROOT);

  private Texts() {}

  /// The text with its places `{0}`, `{1}` filled.
  public static String text(String key, Object... args) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(args);
  }

  /// The label of a member of a closed list, such as a measure or a chart type.
  public static String label(Token member) {
    return text("label." + member.token());
  }
}
