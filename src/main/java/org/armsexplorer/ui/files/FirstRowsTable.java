package org.armsexplorer.ui.files;

import java.util.List;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.armsexplorer.importer.FirstRows;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.TextScale;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The first rows of a file, as they stand in it.
final class FirstRowsTable extends TableView<FirstRows.Row> {
  private static final double SCROLL_BAR = 18;
  private static final double WIDEST = 200;
  private static final double LETTER = 7.2;

  FirstRowsTable(FirstRows first, String file) {
    Icons.named(this, "first-rows", Texts.text("preview.first", file));
    getStyleClass().addAll("dense", "bordered", "striped", "first-rows");
    getColumns().add(lineColumn());
    int columns = first.rows().stream().mapToInt(row -> row.fields().size()).max().orElse(0);
    for (int i = 0; i < columns; i++) {
      getColumns().add(column(i < first.header().size() ? first.header().get(i) : "", i, first.rows()));
    }
    getItems().setAll(first.rows());
    DoubleBinding height = fixedCellSizeProperty().multiply(first.rows().size() + 1).add(SCROLL_BAR);
    minHeightProperty().bind(height);
    prefHeightProperty().bind(height);
    maxHeightProperty().bind(height);
    TextScale.columns(this);
    setSelectionModel(null);
  }

  private static TableColumn<FirstRows.Row, String> lineColumn() {
    TableColumn<FirstRows.Row, String> column = new TableColumn<>(Texts.text("preview.line"));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(Integer.toString(cell.getValue().line())));
    column.getStyleClass().add("align-right");
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(48);
    return column;
  }

  private static TableColumn<FirstRows.Row, String> column(String title, int at, List<FirstRows.Row> rows) {
    TableColumn<FirstRows.Row, String> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(field(cell.getValue(), at)));
    column.setCellFactory(view -> new FieldCell());
    column.setSortable(false);
    column.setReorderable(false);
    int longest = Math.max(title.length(), rows.stream().mapToInt(row -> field(row, at).length()).max().orElse(0));
    column.setPrefWidth(Math.max(36, Math.min(WIDEST, longest * LETTER + 22)));
    return column;
  }

  /// A field, with the whole of it where the column cuts it.
  private static final class FieldCell extends TableCell<FirstRows.Row, String> {

    FieldCell() {
      Hints.whole(this);
    }

    @Override
    protected void updateItem(@Nullable String field, boolean empty) {
      super.updateItem(field, empty);
      setText(empty ? null : field);
    }
  }

  private static String field(FirstRows.Row row, int at) {
    return at < row.fields().size() ? row.fields().get(at) : "";
  }
}
