package org.armsexplorer.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, and buttons that are icons.
public final class Icons {

  private Icons() {}

  public static FontIcon of(Ikon ikon) {
    return new FontIcon(ikon);
  }

  /// A flat button that shows an icon and says its name in a tooltip and to screen readers.
  public static Button button(String id, Ikon ikon, String name) {
    Button button = new Button("", of(ikon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setId(id);
    name(button, name);
    return button;
  }

  /// Names a control that shows no text.
  public static void name(ButtonBase button, String name) {
    button.setAccessibleText(name);
    Hints.on(button, name);
  }

  /// Gives a node an id and the name that screen readers say.
  public static <N extends Node> N named(N node, String id, String name) {
    node.setId(id);
    node.setAccessibleText(name);
    return node;
  }
}
