package org.armsexplorer.ui.views;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The folders at the left: one is chosen, views are dropped on it. F2 renames, Delete removes, Alt with an arrow moves.
final class FolderPane extends VBox {
  private final LibraryActions actions;
  private final ListView<Shelf> list = new ListView<>();
  private final Consumer<Shelf> dropped;
  private boolean showing;

  /// @param chosen takes the folder that is chosen
  /// @param dropped takes the folder that the dragged views are dropped on
  FolderPane(LibraryActions actions, Runnable chosen, Consumer<Shelf> dropped) {
    this.actions = actions;
    this.dropped = dropped;
    getStyleClass().add("folder-pane");
    Icons.named(list, "view-folders", Texts.text("views.folders"));
    list.setCellFactory(view -> new Row());
    list.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> {
      if (!showing && now != null) {
        chosen.run();
      }
    });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    Button make = Icons.named(new Button(Texts.text("views.folder.new"), Icons.of(Feather.FOLDER_PLUS)),
        "new-folder-button", Texts.text("views.folder.new"));
    make.getStyleClass().add("flat");
    make.setOnAction(event -> actions.newFolder());
    getChildren().addAll(list, make);
    show(ViewLibrary.EMPTY);
  }

  /// Shows the folders of a library; the chosen one stays, or all views where it is gone.
  void show(ViewLibrary library) {
    Shelf before = chosen();
    showing = true;
    List<Shelf> shelves = Shelf.of(library);
    list.getItems().setAll(shelves);
    list.getSelectionModel().select(shelves.stream().filter(before::isSame).findFirst().orElse(shelves.getFirst()));
    showing = false;
  }

  /// The chosen folder; all views where none is.
  Shelf chosen() {
    Shelf shelf = list.getSelectionModel().getSelectedItem();
    return shelf == null ? new Shelf(Shelf.Kind.ALL, "", 0) : shelf;
  }

  private void pressed(KeyEvent event) {
    Shelf shelf = chosen();
    if (shelf.kind() != Shelf.Kind.FOLDER) {
      return;
    }
    boolean taken = true;
    if (event.getCode() == KeyCode.F2) {
      actions.rename(shelf);
    } else if (event.getCode() == KeyCode.DELETE) {
      actions.delete(shelf);
    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      actions.move(shelf, -1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      actions.move(shelf, 1);
    } else {
      taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  /// A folder with the number of its views.
  private final class Row extends ListCell<Shelf> {
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox row;

    Row() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      name.setMinWidth(0);
      count.getStyleClass().addAll("text-muted", "text-small");
      count.setMinWidth(Region.USE_PREF_SIZE);
      row = new HBox(name, space, count);
      row.getStyleClass().add("pair");
      row.setMinWidth(0);
      row.setPrefWidth(0);
      new ViewDrag(this).into(() -> {
        Shelf shelf = getItem();
        return shelf != null && shelf.kind() != Shelf.Kind.ALL;
      }, () -> dropped.accept(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Shelf shelf, boolean empty) {
      super.updateItem(shelf, empty);
      setText(null);
      if (empty || shelf == null) {
        setGraphic(null);
        setContextMenu(null);
        return;
      }
      name.setText(shelf.label());
      name.setGraphic(Icons.of(switch (shelf.kind()) {
        case ALL -> Feather.LAYERS;
        case NONE -> Feather.INBOX;
        case FOLDER -> Feather.FOLDER;
      }));
      count.setText(Integer.toString(shelf.count()));
      setGraphic(row);
      setAccessibleText(Texts.text("views.folder.spoken", shelf.label(), shelf.count()));
      setContextMenu(shelf.kind() == Shelf.Kind.FOLDER ? menu(shelf) : null);
    }

    private ContextMenu menu(Shelf shelf) {
      MenuItem rename = new MenuItem(Texts.text("views.rename"));
      rename.setOnAction(event -> actions.rename(shelf));
      MenuItem delete = new MenuItem(Texts.text("views.folder.delete"));
      delete.setOnAction(event -> actions.delete(shelf));
      return new ContextMenu(rename, delete);
    }
  }
}
