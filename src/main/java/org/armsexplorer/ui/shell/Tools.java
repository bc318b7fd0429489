package org.armsexplorer.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.armsexplorer.app.EditionInfo;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.TwoEnds;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Surroundings;
import org.kordamp.ikonli.feather.Feather;

/// The tool bar: import, the edition that answers, undo and redo, copy, export, present.
final class Tools extends StackPane {
  private final ExplorerModel model;
  private final ComboBox<EditionInfo> editions = new ComboBox<>();
  private boolean showing;

  Tools(ExplorerModel model, Commands commands, PageSwitch pages) {
    this.model = model;
    setId("tool-bar");
    getStyleClass().add("tool-line");
    Button undo = commands.bind(Icons.button("undo", Feather.CORNER_UP_LEFT, Command.UNDO.label()), Command.UNDO);
    Hints.on(undo, () -> stepHint("command.undo", model.undoNameProperty()));
    Button redo = commands.bind(Icons.button("redo", Feather.CORNER_UP_RIGHT, Command.REDO.label()), Command.REDO);
    Hints.on(redo, () -> stepHint("command.redo", model.redoNameProperty()));
    Button table = commands.bind(Icons.button("toggle-table", Feather.LIST, Command.TABLE.label()), Command.TABLE);
    Button copy =
        commands.bind(Icons.button("copy-picture", Feather.COPY, Command.COPY_PICTURE.label()), Command.COPY_PICTURE);
    getChildren().setAll(new TwoEnds(
        List.of(new PageBar(commands, pages), button(commands, Command.IMPORT, Feather.FILE_PLUS, ""), edition()),
        List.of(undo, redo, table, copy, button(commands, Command.EXPORT, Feather.DOWNLOAD, "accent"),
            button(commands, Command.PRESENT, Feather.MONITOR, ""))));
    model.surroundingsProperty().addListener((property, was, now) -> show(now));
    show(model.surroundingsProperty().get());
  }

  /// Names the step that would be taken.
  private static Tooltip stepHint(String key, ReadOnlyStringProperty step) {
    Tooltip hint = Hints.of("");
    hint.textProperty().bind(Menus.stepName(key, step));
    return hint;
  }

  private static Button button(Commands commands, Command command, Feather icon, String style) {
    Button button = commands.bind(new Button(command.label(), Icons.of(icon)), command);
    Icons.named(button, command.id(), command.label());
    command.keys().ifPresent(keys -> Hints.on(button, command.label() + " (" + keys.getDisplayText() + ")"));
    if (!style.isEmpty()) {
      button.getStyleClass().add(style);
    }
    return button;
  }

  private HBox edition() {
    Label label = new Label(Texts.text("tools.edition"));
    label.getStyleClass().add("text-muted");
    label.setLabelFor(editions);
    Icons.named(editions, "edition", Texts.text("tools.edition"));
    Terms.explain(label, "edition");
    Terms.explain(editions, "edition");
    editions.setConverter(new StringConverter<>() {
      @Override
      public String toString(EditionInfo info) {
        return info == null ? "" : name(info);
      }

      @Override
      public EditionInfo fromString(String text) {
        return editions.getValue();
      }
    });
    editions.valueProperty().addListener((property, was, now) -> {
      if (!showing && now != null) {
        choose(now);
      }
    });
    HBox pair = new HBox(label, editions);
    pair.getStyleClass().add("pair");
    return pair;
  }

  private String name(EditionInfo info) {
    return model.surroundingsProperty().get().sample() ? Texts.text("tools.sample", info.edition().title())
        : info.edition().title();
  }

  /// The newest edition is what no choice means, so that a view follows the editions.
  private void choose(EditionInfo info) {
    boolean newest = info.equals(editions.getItems().getFirst());
    model.edit(() -> Texts.text("step.edition", info.edition().title()),
        spec -> spec.withFilter(filter -> filter.withEdition(newest ? null : info.edition().key())));
  }

  private void show(Surroundings around) {
    showing = true;
    if (!editions.getItems().equals(around.editions())) {
      editions.getItems().setAll(around.editions());
    }
    editions.setValue(around.edition().orElse(null));
    editions.setDisable(around.editions().isEmpty());
    showing = false;
  }
}
