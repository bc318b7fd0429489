package org.armsexplorer.ui.parts;

import org.armsexplorer.language.TextFile;
import org.armsexplorer.spec.Token;

/// The texts of the window, by key.
public final class Texts {
  private static final TextFile FILE = new TextFile("org.armsexplorer.ui");

  private Texts() {}

  /// The text with its places `{0}`, `{1}` filled.
  public static String text(String key, Object... args) {
    return FILE.text(key, args);
  }

  /// The label of a member of a closed list, such as a measure or a chart type.
  public static String label(Token member) {
    return text("label." + member.token());
  }
}
