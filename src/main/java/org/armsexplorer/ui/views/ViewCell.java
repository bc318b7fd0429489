package org.armsexplorer.ui.views;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A view in the list: its small picture, its name, and what it asks.
final class ViewCell extends ListCell<KeptView> {
  /// Points; the picture is a sixteenth of a full screen.
  static final double WIDTH = 128;
  static final double HEIGHT = 72;
  private final ThumbnailPane thumbnail;
  private final Label name = new Label();
  private final Label about = new Label();
  private final Label folder = new Label();
  private final HBox row;

  ViewCell(Thumbnails thumbnails) {
    thumbnail = new ThumbnailPane(thumbnails, WIDTH, HEIGHT);
    name.getStyleClass().add("file-name");
    about.getStyleClass().add("text-muted");
    folder.getStyleClass().addAll("text-muted", "text-small");
    for (Label label : new Label[] {name, about, folder}) {
      label.setMinWidth(0);
    }
    VBox texts = new VBox(name, about, folder);
    texts.getStyleClass().add("view-texts");
    texts.setAlignment(Pos.CENTER_LEFT);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    row = new HBox(thumbnail, texts);
    row.getStyleClass().add("view-row");
    row.setMinWidth(0);
    row.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable KeptView view, boolean empty) {
    super.updateItem(view, empty);
    setText(null);
    if (empty || view == null) {
      thumbnail.clear();
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(view.name());
    about.setText(ViewTexts.about(view.spec()));
    folder.setText(view.folder());
    folder.setVisible(!view.folder().isEmpty());
    folder.setManaged(folder.isVisible());
    setGraphic(row);
    setAccessibleText(Texts.text("views.spoken", view.name(), about.getText()));
    thumbnail.show(view.spec());
  }
}
