package org.armsexplorer.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.armsexplorer.app.RegisterColumns;
import org.armsexplorer.ui.state.FxJobs;
import org.armsexplorer.ui.state.Memory;

/// Brings the columns of the register back as the reader left them, and keeps each change of them: their order, their
/// widths, which are on show, and by which is sorted; and whether a deal is shown in detail beside them.
final class KeptColumns {
  private static final double WIDEST = 4000;
  private final TableView<DealRow> view;
  private final Memory memory;
  private final ColumnWidths widths;
  private final BooleanProperty detail;
  private final RegisterColumns usual;
  private RegisterColumns last;
  private boolean waiting;

  private KeptColumns(DealTable table, BooleanProperty detail, Memory memory) {
    this.detail = detail;
    this.view = table.view();
    this.widths = table.widths();
    this.memory = memory;
    usual = now();
    last = usual;
  }

  /// @param table as it is before anybody changed it
  /// @param detail whether the chosen deal is shown in detail
  static KeptColumns of(DealTable table, BooleanProperty detail, Memory memory) {
    KeptColumns kept = new KeptColumns(table, detail, memory);
    detail.set(!memory.settings().register().detailHidden());
    kept.restore(memory.settings().register());
    kept.last = kept.now();
    kept.watch();
    return kept;
  }

  /// Gives the columns the order, the widths and the sight that they had before anybody changed them.
  void asUsual() {
    widths.forget();
    restore(usual);
  }

  private void restore(RegisterColumns kept) {
    List<TableColumn<DealRow, ?>> ordered = new ArrayList<>();
    for (RegisterColumns.Column one : kept.columns()) {
      find(one.id()).filter(column -> !ordered.contains(column)).ifPresent(column -> {
        if (one.width() > 0) {
          widths.draw(column, Math.clamp(one.width(), column.getMinWidth(), WIDEST));
        }
        column.setVisible(!one.hidden());
        ordered.add(column);
      });
    }
    // those that a later version brought
    view.getColumns().stream().filter(column -> !ordered.contains(column)).forEach(ordered::add);
    if (!ordered.equals(view.getColumns())) {
      view.getColumns().setAll(ordered);
    }
    List<TableColumn<DealRow, ?>> sorted = new ArrayList<>();
    for (RegisterColumns.Sort one : kept.sorted()) {
      find(one.id()).filter(column -> !sorted.contains(column)).ifPresent(column -> {
        column.setSortType(one.descending() ? SortType.DESCENDING : SortType.ASCENDING);
        sorted.add(column);
      });
    }
    view.getSortOrder().setAll(sorted);
  }

  private Optional<TableColumn<DealRow, ?>> find(String id) {
    for (TableColumn<DealRow, ?> column : view.getColumns()) {
      if (column.getId().equals(id)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private void watch() {
    view.getColumns().addListener((ListChangeListener<TableColumn<DealRow, ?>>) change -> changed());
    view.getSortOrder().addListener((ListChangeListener<TableColumn<DealRow, ?>>) change -> changed());
    for (TableColumn<DealRow, ?> column : view.getColumns()) {
      column.visibleProperty().addListener((property, was, now) -> changed());
      column.sortTypeProperty().addListener((property, was, now) -> changed());
    }
    widths.onDrawn(this::changed);
    detail.addListener((property, was, now) -> changed());
  }

  /// Waits for the end of the turn: with other items a table loses its order and is given it back.
  private void changed() {
    if (!waiting) {
      waiting = true;
      FxJobs.onFxThread(this::keep);
    }
  }

  private void keep() {
    waiting = false;
    RegisterColumns now = now();
    if (!now.equals(last)) {
      last = now;
      memory.change(settings -> settings.withRegister(now.equals(usual) ? RegisterColumns.USUAL : now));
    }
  }

  private RegisterColumns now() {
    return new RegisterColumns(view.getColumns().stream().map(this::column).toList(), view.getSortOrder().stream()
        .map(column -> new RegisterColumns.Sort(column.getId(), column.getSortType() == SortType.DESCENDING)).toList(),
        !detail.get());
  }

  private RegisterColumns.Column column(TableColumn<DealRow, ?> column) {
    return new RegisterColumns.Column(column.getId(), Math.round(widths.drawn(column).orElse(0)), !column.isVisible());
  }
}
