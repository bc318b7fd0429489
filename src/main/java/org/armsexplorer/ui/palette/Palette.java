package org.armsexplorer.ui.palette;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A field to type in and the choices that fit: Enter takes the first, the arrow keys go to another.
public final class Palette {
  private static final int ROWS = 10;
  private final List<Choice> all;
  private final TextField search = new TextField();
  private final ListView<Choice> list = new ListView<>();
  private final Sheet sheet;

  /// All that can be done.
  public Palette(List<Choice> all) {
    this(Texts.text("palette.title"), Texts.text("palette.search"), all);
  }

  /// @param prompt what can be typed
  public Palette(String title, String prompt, List<Choice> all) {
    this.all = List.copyOf(all);
    Icons.named(search, "palette-search", prompt);
    search.setPromptText(prompt);
    Icons.named(list, "palette-list", Texts.text("palette.list"));
    list.getStyleClass().add("palette-list");
    list.setPlaceholder(new Label(Texts.text("palette.none")));
    list.setCellFactory(view -> new Row());
    list.setFocusTraversable(false);
    sheet = new Sheet("palette", title, new VBox(8, search, list), false);
    sheet.startAt(search);
    search.textProperty().addListener((property, was, now) -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        take();
      }
    });
    find();
  }

  public Sheet sheet() {
    return sheet;
  }

  private void find() {
    list.getItems().setAll(Choice.found(all, search.getText()));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    int last = list.getItems().size() - 1;
    KeyCode code = event.getCode();
    int to = switch (code) {
      case DOWN -> Math.min(last, at + 1);
      case UP -> Math.max(0, at - 1);
      case PAGE_DOWN -> Math.min(last, at + ROWS);
      case PAGE_UP -> Math.max(0, at - ROWS);
      default -> -1;
    };
    if (code == KeyCode.ENTER) {
      take();
      event.consume();
    } else if (to >= 0) {
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - ROWS + 1));
      event.consume();
    }
  }

  private void take() {
    Choice chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      sheet.close();
      chosen.action().run();
    }
  }

  /// The name at the left, what it is at the right.
  private static final class Row extends ListCell<Choice> {
    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox row;

    Row() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      kind.getStyleClass().addAll("text-muted", "text-small");
      kind.setMinWidth(Region.USE_PREF_SIZE);
      row = new HBox(name, space, kind);
      row.getStyleClass().add("pair");
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(null);
      setGraphic(empty || choice == null ? null : row);
      if (choice != null) {
        name.setText(choice.name());
        kind.setText(choice.kind());
        setAccessibleText(choice.name() + ", " + choice.kind());
      }
    }
  }
}
