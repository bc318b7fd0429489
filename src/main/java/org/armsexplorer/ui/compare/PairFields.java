package org.armsexplorer.ui.compare;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.controlsfx.control.SearchableComboBox;

/// Two fields of one kind beside each other: lists to choose from, or years to type.
final class PairFields extends HBox {
  private final Function<Integer, String> value;

  private PairFields(ComboBox<String> one, ComboBox<String> other) {
    this(at -> {
      String chosen = (at == 0 ? one : other).getValue();
      return chosen == null ? "" : chosen;
    });
    add(one, "beside-one", "beside.one");
    add(other, "beside-other", "beside.other");
  }

  private PairFields(TextField one, TextField other) {
    this(at -> (at == 0 ? one : other).getText().strip());
    add(one, "beside-one", "beside.one");
    add(other, "beside-other", "beside.other");
  }

  private PairFields(Function<Integer, String> value) {
    this.value = value;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("pair-fields");
  }

  private void add(javafx.scene.control.Control field, String id, String key) {
    if (!getChildren().isEmpty()) {
      Label and = new Label(Texts.text("beside.and"));
      and.getStyleClass().add("text-muted");
      and.setMinWidth(USE_PREF_SIZE);
      getChildren().add(and);
    }
    field.setMaxWidth(Double.MAX_VALUE);
    field.setPrefWidth(170);
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().add(Icons.named(field, id, Texts.text(key)));
  }

  /// Lists in which typing searches.
  static PairFields searched(List<String> names, String one, String other) {
    SearchableComboBox<String> first = new SearchableComboBox<>(FXCollections.observableArrayList(names));
    SearchableComboBox<String> second = new SearchableComboBox<>(FXCollections.observableArrayList(names));
    first.setConverter(converter(ShownNames::party));
    second.setConverter(converter(ShownNames::party));
    first.setValue(one);
    second.setValue(other);
    return new PairFields(first, second);
  }

  static PairFields listed(List<String> keys, Function<String, String> label, String one, String other) {
    return new PairFields(box(keys, label, one), box(keys, label, other));
  }

  private static ComboBox<String> box(List<String> keys, Function<String, String> label, String chosen) {
    ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(keys));
    box.setConverter(converter(label));
    box.setValue(chosen);
    return box;
  }

  private static StringConverter<String> converter(Function<String, String> label) {
    return new StringConverter<>() {
      @Override
      public String toString(String key) {
        return key == null ? "" : label.apply(key);
      }

      @Override
      public String fromString(String text) {
        return text;
      }
    };
  }

  static PairFields typed(String one, String other) {
    return new PairFields(new TextField(one), new TextField(other));
  }

  String one() {
    return value.apply(0);
  }

  String other() {
    return value.apply(1);
  }
}
