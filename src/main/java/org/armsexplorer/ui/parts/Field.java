package org.armsexplorer.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control under its label.
public final class Field {

  private Field() {}

  /// The pair; the label leads screen readers to the control.
  public static VBox of(String text, Node control) {
    Label label = new Label(text);
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    VBox field = new VBox(label, control);
    field.getStyleClass().add("field");
    return field;
  }
}
