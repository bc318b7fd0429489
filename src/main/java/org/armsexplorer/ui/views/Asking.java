package org.armsexplorer.ui.views;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.armsexplorer.ui.parts.Field;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// Sheets that ask what a view or a folder is called.
final class Asking {

  private Asking() {}

  /// Asks for a name.
  ///
  /// @param id of the sheet; its field is `ID-name`, its button `ID-go`
  /// @param go what the button says
  static Sheet name(String id, String title, String go, String now, Consumer<String> taken) {
    TextField name = nameField(id, now);
    return sheet(id, title, go, name, List.of(Field.of(Texts.text("asking.name"), name)),
        () -> taken.accept(name.getText().strip()));
  }

  /// Asks for a name and a folder.
  static Sheet nameAndFolder(String id, String title, String now, List<String> folders, String folder,
      BiConsumer<String, String> taken) {
    TextField name = nameField(id, now);
    ComboBox<String> box = Icons.named(new ComboBox<>(), id + "-folder", Texts.text("asking.folder"));
    box.setEditable(true);
    box.getItems().setAll(folders);
    box.getEditor().setText(folder);
    box.setPromptText(Texts.text("asking.folder.none"));
    box.setMaxWidth(Double.MAX_VALUE);
    return sheet(id, title, Texts.text("asking.save"), name,
        List.of(Field.of(Texts.text("asking.name"), name), Field.of(Texts.text("asking.folder"), box)),
        () -> taken.accept(name.getText().strip(), box.getEditor().getText().strip()));
  }

  private static TextField nameField(String id, String now) {
    TextField name = Icons.named(new TextField(now), id + "-name", Texts.text("asking.name"));
    name.selectAll();
    return name;
  }

  private static Sheet sheet(String id, String title, String go, TextField name, List<VBox> fields, Runnable taken) {
    VBox column = new VBox();
    column.getStyleClass().add("page-column");
    column.getChildren().addAll(fields);
    Sheet sheet = new Sheet(id, title, column, false);
    Button button = sheet.button(id + "-go", go, () -> {
      sheet.close();
      taken.run();
    });
    button.disableProperty().bind(Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty()));
    sheet.closeButton(Texts.text("sheet.cancel"));
    sheet.startAt(name);
    return sheet;
  }
}
