package org.armsexplorer.ui.explore;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// A size of one's own: width and height in the unit of the size at hand.
final class SizeFields extends HBox {
  private final ExplorerModel model;
  private final TextField width = field("size-width", Texts.text("looks.width"));
  private final TextField height = field("size-height", Texts.text("looks.height"));
  private final Label unit = new Label();

  SizeFields(ExplorerModel model) {
    this.model = model;
    getStyleClass().add("size-fields");
    getChildren().addAll(width, new Label("×"), height, unit);
    model.specProperty().addListener((property, was, now) -> show(now.presentation().size()));
    show(model.spec().presentation().size());
  }

  private TextField field(String id, String name) {
    TextField field = Icons.named(new TextField(), id, name);
    field.setPrefColumnCount(5);
    field.getStyleClass().add("compact");
    field.setTextFormatter(
        new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,5}") ? change : null));
    field.setOnAction(event -> typed());
    field.focusedProperty().addListener((property, was, focused) -> {
      if (!focused) {
        typed();
      }
    });
    return field;
  }

  private void show(ChartSize size) {
    width.setText(Long.toString(Math.round(size.width())));
    height.setText(Long.toString(Math.round(size.fullHeight())));
    unit.setText(size.unit() == ChartSize.Unit.MM ? "mm" : "px");
  }

  private void typed() {
    ChartSize now = model.spec().presentation().size();
    boolean same = width.getText().equals(Long.toString(Math.round(now.width())))
        && height.getText().equals(Long.toString(Math.round(now.fullHeight())));
    if (same) {
      return;
    }
    try {
      ChartSize wanted = ChartSize.parse(width.getText() + "x" + height.getText() + unit.getText());
      model.edit(() -> Texts.text("step.size", SizePreset.label(wanted)),
          spec -> spec.withPresentation(looks -> looks.withSize(wanted)));
    } catch (IllegalArgumentException e) {
      show(now);
    }
  }
}
