package org.armsexplorer.ui.files;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.importer.AnyTable;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.model.TableMapping;
import org.armsexplorer.ui.parts.Field;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Texts;

/// What each column of a table means: its name and first values on the left, its meaning on the right.
final class MappingForm extends VBox {
  private static final int SAMPLES = 3;
  private static final int LONGEST_SAMPLE = 60;
  private final ReadOnlyObjectWrapper<TableMapping> mapping;
  private final List<PickBox<Meaning>> meanings = new ArrayList<>();
  private final TextField name;
  private final TextField supplier;
  private final TextField recipient;
  private final Label missing = new Label();

  MappingForm(AnyTable table, TableMapping guess) {
    mapping = new ReadOnlyObjectWrapper<>(this, "mapping", guess);
    name = field("mapping-name", guess.name());
    supplier = field("mapping-supplier", guess.supplier());
    recipient = field("mapping-recipient", guess.recipient());
    getStyleClass().add("page-column");
    Label intro = new Label(Texts.text("mapping.intro"));
    intro.setWrapText(true);
    missing.setId("mapping-missing");
    missing.setWrapText(true);
    missing.getStyleClass().add("text-muted");
    getChildren().addAll(intro, columns(table, guess), labelled("mapping.supplier", supplier),
        labelled("mapping.recipient", recipient), labelled("mapping.name", name), missing);
    change();
  }

  private GridPane columns(AnyTable table, TableMapping guess) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("mapping-grid");
    ColumnConstraints left = new ColumnConstraints();
    left.setHgrow(Priority.ALWAYS);
    left.setFillWidth(true);
    left.setMinWidth(0);
    grid.getColumnConstraints().addAll(left, new ColumnConstraints());
    for (int i = 0; i < guess.columns().size(); i++) {
      TableMapping.Column column = guess.columns().get(i);
      Label header = new Label(column.header());
      header.getStyleClass().add("text-bold");
      Label sample = new Label(sample(table, i));
      sample.getStyleClass().add("text-muted");
      PickBox<Meaning> meaning = meaning(i, column);
      meanings.add(meaning);
      grid.addRow(i, new VBox(header, sample), meaning);
    }
    return grid;
  }

  private static String sample(AnyTable table, int column) {
    String values = String.join(", ", table.values(column).stream().distinct().limit(SAMPLES).toList());
    return values.length() > LONGEST_SAMPLE ? values.substring(0, LONGEST_SAMPLE) + "…" : values;
  }

  private PickBox<Meaning> meaning(int place, TableMapping.Column column) {
    PickBox<Meaning> box =
        Icons.named(new PickBox<>(List.of(Meaning.values()), meaning -> Texts.text("meaning." + meaning.word()),
            meaning -> "", meaning -> change()), "mapping-" + place, column.header());
    box.setVisibleRowCount(Meaning.values().length);
    box.show(column.meaning());
    return box;
  }

  private TextField field(String id, String text) {
    TextField field = Icons.named(new TextField(text), id, Texts.text(id.replace('-', '.')));
    field.textProperty().subscribe(this::change);
    return field;
  }

  private static Node labelled(String key, TextField field) {
    return Field.of(Texts.text(key), field);
  }

  private void change() {
    TableMapping before = mapping.get();
    List<TableMapping.Column> columns = new ArrayList<>();
    for (int i = 0; i < meanings.size() && i < before.columns().size(); i++) {
      TableMapping.Column column = before.columns().get(i);
      columns.add(new TableMapping.Column(column.header(), meanings.get(i).getValue()));
    }
    if (columns.size() < before.columns().size() || recipient == null) {
      return;
    }
    mapping.set(new TableMapping(TableMapping.nameOf(name.getText()), before.hasHeader(), columns,
        supplier.getText().strip(), recipient.getText().strip()));
    List<String> needed = mapping.get().lacking().stream().map(MappingForm::words).toList();
    missing.setText(needed.isEmpty() ? "" : Texts.text("mapping.missing", String.join(", ", needed)));
  }

  private static String words(TableMapping.Need need) {
    return switch (need) {
      case PARTY -> Texts.text("mapping.missing.party");
      case YEAR -> Texts.text("mapping.missing.year");
      case FIGURES -> Texts.text("mapping.missing.figures");
    };
  }

  ReadOnlyObjectProperty<TableMapping> mappingProperty() {
    return mapping.getReadOnlyProperty();
  }

  /// True while the mapping gives no figures.
  BooleanBinding incomplete() {
    return Bindings.createBooleanBinding(() -> !mapping.get().isComplete(), mapping);
  }
}
