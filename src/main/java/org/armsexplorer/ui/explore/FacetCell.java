package org.armsexplorer.ui.explore;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;

/// An entry of a filter list: box, name, count. A click anywhere on it turns it on or off.
final class FacetCell extends ListCell<Facet> {
  private final CheckBox box = new CheckBox();
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox line = new HBox(box, name, count);

  private final MenuItem only = new MenuItem();
  private final MenuItem but = new MenuItem();
  private final ContextMenu menu = new ContextMenu(only, but);

  /// Offers to choose the entry alone, or to leave it out.
  FacetCell withMenu(Consumer<String> chooseOnly, Consumer<String> leaveOut) {
    only.setOnAction(event -> chooseOnly.accept(getItem().name()));
    but.setOnAction(event -> leaveOut.accept(getItem().name()));
    emptyProperty().addListener((property, was, empty) -> setContextMenu(empty ? null : menu));
    return this;
  }

  FacetCell(Consumer<Facet> toggle) {
    getStyleClass().add("facet-cell");
    line.getStyleClass().add("facet-line");
    box.setMouseTransparent(true);
    box.setFocusTraversable(false);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().addAll("text-muted", "count");
    count.setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      Facet facet = getItem();
      if (facet != null && event.getButton() == MouseButton.PRIMARY) {
        toggle.accept(facet);
      }
    });
  }

  @Override
  protected void updateItem(Facet facet, boolean empty) {
    super.updateItem(facet, empty);
    if (empty || facet == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    box.setSelected(facet.selected());
    name.setText(facet.shown());
    only.setText(Texts.text("facet.only", facet.shown()));
    but.setText(Texts.text("facet.but", facet.shown()));
    count.setText(Figures.count(facet.count()));
    setAccessibleText(Texts.text(facet.selected() ? "facet.spoken.on" : "facet.spoken.off", facet.shown(),
        Figures.count(facet.count())));
    setGraphic(line);
  }
}
