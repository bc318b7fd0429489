package org.armsexplorer.ui.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A page, something found, or the heading of a group.
final class LineCell extends ListCell<HelpWindow.Line> {
  private final Label text = new Label();
  private final Label under = new Label();
  private final VBox both = new VBox(text, under);

  LineCell() {
    under.getStyleClass().addAll("text-small", "text-muted");
    under.managedProperty().bind(under.textProperty().isNotEmpty());
    text.setWrapText(true);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(HelpWindow.@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    getStyleClass().remove("help-group");
    setDisable(false);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    text.setText(line.text());
    under.setText(line.under());
    setGraphic(both);
    setAccessibleText(line.under().isEmpty() ? line.text() : line.text() + ", " + line.under());
    if (line.place().isEmpty()) {
      getStyleClass().add("help-group");
      setDisable(true);
    }
  }
}
