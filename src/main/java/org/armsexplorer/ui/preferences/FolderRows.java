package org.armsexplorer.ui.preferences;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.StorePlace;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The folders of the preferences: a name, a button that chooses another, one that goes back to the usual one.
final class FolderRows {
  private final Desk desk;

  FolderRows(Desk desk) {
    this.desk = desk;
  }

  /// Where exports go first.
  Node export() {
    Label name = name("preferences-export-folder");
    Runnable show = () -> name.setText(desk.memory().preferences().exportFolder().isEmpty()
        ? Texts.text("preferences.folder.last") : desk.memory().preferences().exportFolder());
    Consumer<String> take = folder -> {
      desk.memory().prefer(preferences -> preferences.withExportFolder(folder));
      show.run();
    };
    show.run();
    return row("preferences.export-folder", name, desk::exportFolder, folder -> take.accept(folder.toString()),
        () -> take.accept(""));
  }

  /// Where the store is from the next start on.
  Node store() {
    StorePlace place = desk.wiring().place();
    Label name = name("preferences-store-folder");
    Label later = new Label(Texts.text("preferences.later"));
    later.setId("preferences-later");
    later.setWrapText(true);
    later.getStyleClass().addAll("text-small", "text-bold");
    later.managedProperty().bind(later.visibleProperty());
    Runnable show = () -> {
      name.setText(place.folder().toString());
      later.setVisible(!place.folder().equals(desk.wiring().folder()));
    };
    Consumer<Path> take = folder -> {
      try {
        place.choose(folder, desk.memory().settings());
      } catch (UserProblem problem) {
        desk.tell(problem);
      }
      show.run();
    };
    show.run();
    HBox row = row("preferences.store-folder", name, () -> Optional.of(place.folder()), take,
        () -> take.accept(place.platformFolder()));
    VBox both = new VBox(row, later);
    both.getStyleClass().add("field");
    return both;
  }

  private static Label name(String id) {
    Label name = new Label();
    name.setId(id);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Hints.on(name, () -> {
      Tooltip whole = Hints.of("");
      whole.textProperty().bind(name.textProperty());
      return whole;
    });
    HBox.setHgrow(name, Priority.ALWAYS);
    return name;
  }

  @FunctionalInterface
  private interface Start {
    Optional<Path> folder();
  }

  private HBox row(String key, Label name, Start start, Consumer<Path> take, Runnable usual) {
    String id = key.replace('.', '-');
    Button choose = Icons.named(new Button(Texts.text("preferences.choose")), id + "-choose",
        Texts.text("preferences.choose.name", Texts.text(key)));
    choose.getStyleClass().add("small");
    choose.setMinWidth(Button.USE_PREF_SIZE);
    choose.setOnAction(event -> desk.dialogs().folder(Texts.text(key), start.folder()).ifPresent(take));
    Button reset = Icons.button(id + "-usual", Feather.ROTATE_CCW, Texts.text("preferences.usual", Texts.text(key)));
    reset.getStyleClass().add("small-icon");
    reset.setOnAction(event -> usual.run());
    HBox row = new HBox(name, choose, reset);
    row.getStyleClass().add("pair");
    return row;
  }
}
