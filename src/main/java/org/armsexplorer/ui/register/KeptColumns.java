package org.armsexplorer.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.armsexplorer.app.RegisterColumns;
import org.armsexplorer.ui.parts.TextScale;
import org.armsexplorer.ui.state.FxJobs;
import org.armsexplorer.ui.state.Memory;

/// Brings the columns of the register back as the reader left them, and keeps each change of them: their order, their
/// widths, which are on show, and by which is sorted.
final class KeptColumns {
  /// Widths that differ by less are the same.
  private static final double SLACK = 0.5;
  private static final double WIDEST = 4000;
  /// JavaFX takes a column of this width for one that nobody sized, and fits it to its rows.
  private static final double UNSET = 80;
  private final TableView<DealRow> view;
  private final Memory memory;
  private final Map<String, Double> usualWidths = new HashMap<>();
  private final RegisterColumns usual;
  private RegisterColumns last;
  private boolean waiting;

  private KeptColumns(TableView<DealRow> view, Memory memory) {
    this.view = view;
    this.memory = memory;
    view.getColumns().forEach(column -> usualWidths.put(column.getId(), width(column)));
    usual = now();
    last = usual;
  }

  /// @param view as it is before anybody changed it
  static void of(TableView<DealRow> view, Memory memory) {
    KeptColumns kept = new KeptColumns(view, memory);
    kept.restore(memory.settings().register());
    kept.last = kept.now();
    kept.watch();
  }

  private void restore(RegisterColumns kept) {
    List<TableColumn<DealRow, ?>> ordered = new ArrayList<>();
    for (RegisterColumns.Column one : kept.columns()) {
      find(one.id()).filter(column -> !ordered.contains(column)).ifPresent(column -> {
        if (one.width() > 0) {
          column.setPrefWidth(Math.clamp(one.width() == UNSET ? UNSET + 1 : one.width(), column.getMinWidth(), WIDEST));
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
      column.widthProperty().addListener((property, was, now) -> {
        // so that a width that was drawn grows with the text
        column.setPrefWidth(now.doubleValue());
        changed();
      });
    }
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
        .map(column -> new RegisterColumns.Sort(column.getId(), column.getSortType() == SortType.DESCENDING)).toList());
  }

  private RegisterColumns.Column column(TableColumn<DealRow, ?> column) {
    double width = width(column);
    boolean drawn = Math.abs(width - usualWidths.getOrDefault(column.getId(), width)) > SLACK;
    return new RegisterColumns.Column(column.getId(), drawn ? Math.round(width) : 0, !column.isVisible());
  }

  /// At the usual size of text.
  private static double width(TableColumn<DealRow, ?> column) {
    return column.getPrefWidth() / TextScale.of(column);
  }
}
