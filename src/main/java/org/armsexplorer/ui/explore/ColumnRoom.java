package org.armsexplorer.ui.explore;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.armsexplorer.ui.parts.TextScale;

/// Gives each column of a table the room that its texts need. Where all fit they share the width of the table; else the
/// table is scrolled sideways, and nothing in it is cut off.
final class ColumnRoom {
  /// What a letter needs, and what stands around a text.
  private static final double LETTER = 6.8;
  private static final double PADDING = 22;
  /// Not 80: JavaFX takes that for a column that nobody has given a width, and measures thirty of its cells.
  private static final double LEAST = 81;
  /// What a bar at the right takes.
  private static final double BAR = 16;
  private final TableView<?> table;

  private ColumnRoom(TableView<?> table) {
    this.table = table;
  }

  /// Looks after the columns of a table from now on.
  static void of(TableView<?> table) {
    TextScale.columns(table);
    new ColumnRoom(table).watch();
  }

  private void watch() {
    InvalidationListener changed = property -> fit();
    table.widthProperty().addListener(changed);
    table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> {
      while (change.next()) {
        change.getAddedSubList().forEach(column -> column.prefWidthProperty().addListener(changed));
      }
      fit();
    });
  }

  /// Says how many letters the longest text of a column has.
  static void need(TableColumn<?, ?> column, int letters) {
    column.setPrefWidth(Math.max(LEAST, PADDING + LETTER * letters));
  }

  private void fit() {
    double needed = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    boolean fits = needed <= table.getWidth() - BAR;
    table.getColumns().forEach(column -> column.setMinWidth(column.getPrefWidth()));
    table.setColumnResizePolicy(
        fits ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : TableView.UNCONSTRAINED_RESIZE_POLICY);
  }
}
