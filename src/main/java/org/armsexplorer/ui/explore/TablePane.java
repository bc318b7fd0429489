package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.app.Answer;
import org.armsexplorer.chart.Detail;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.proof.FigureAsked;
import org.armsexplorer.ui.state.Chosen;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.State;
import org.jspecify.annotations.Nullable;

/// The table twin: the numbers of the chart, with their states in words; sortable, the totals always last.
public final class TablePane extends VBox {
  private final TableView<Line> table = new TableView<>();
  private final ExplorerModel model;
  private final MarkActions actions;
  private boolean following;
  private @Nullable TableHeads heads;
  private final Label note = new Label(Texts.text("table.estimate.note"));

  /// A row of the table.
  ///
  /// @param place among the rows of the answer
  /// @param totals whether it is the last row, which no sorting moves
  record Line(Member member, int place, List<Cell> cells, boolean totals) {}

  TablePane(ExplorerModel model, MarkActions actions) {
    this.model = model;
    this.actions = actions;
    setId("table-pane");
    Icons.named(table, "table", Texts.text("table.name"));
    table.getStyleClass().addAll("dense", "bordered", "figures");
    table.setPlaceholder(new Label(Texts.text("table.none")));
    table.setSortPolicy(TablePane::sort);
    table.getSelectionModel().setCellSelectionEnabled(true);
    ColumnRoom.of(table);
    ContextMenu menu = new ContextMenu();
    table.setOnContextMenuRequested(event -> asked().ifPresent(asked -> {
      menu.getItems().setAll(actions.items(asked));
      menu.show(table, event.getScreenX(), event.getScreenY());
      event.consume();
    }));
    table.getSelectionModel().getSelectedCells().addListener((InvalidationListener) cells -> choose());
    model.chosenProperty().subscribe(this::follow);
    table.setOnMouseClicked(event -> {
      boolean primary = event.getButton() == MouseButton.PRIMARY;
      if (primary && event.isShortcutDown()) {
        asked().ifPresent(actions::showDeals);
      } else if (primary && event.getClickCount() == 2) {
        prove();
      }
    });
    table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ENTER) {
        prove();
        event.consume();
      }
    });
    note.getStyleClass().addAll("text-muted", "text-small", "table-note");
    note.managedProperty().bind(note.visibleProperty());
    note.setVisible(false);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(table, note);
    setMinHeight(90);
    model.stateProperty().addListener((property, was, now) -> show(now));
    show(model.stateProperty().get());
  }

  private void prove() {
    asked().ifPresent(actions::prove);
  }

  /// Place of the chosen cell among the columns of figures; -1 for the column of members, which has none.
  private int column() {
    TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
    return cell.getTableColumn() == null ? -1 : place(table.getColumns().indexOf(cell.getTableColumn()));
  }

  /// Place of a column's figures.
  private int place(int column) {
    return heads == null || column < 1 || column > heads.places().size() ? -1 : heads.places().get(column - 1);
  }

  private Optional<Line> line() {
    int row = table.getFocusModel().getFocusedCell().getRow();
    return row < 0 || row >= table.getItems().size() ? Optional.empty() : Optional.of(table.getItems().get(row));
  }

  /// The figure of the chosen cell.
  private Optional<FigureAsked> asked() {
    int column = column();
    return column < 0 ? Optional.empty() : line().flatMap(line -> model.ready().map(ready -> FigureAsked
        .ofCell(ready.answer().exhibit(), line.totals() ? Optional.empty() : Optional.of(line.member()), column)));
  }

  /// Whether rows and columns of the table are those of the chart.
  private boolean isTwin() {
    return model.ready().filter(
        ready -> ready.answer().table().axes().size() <= 2 && !(ready.answer().chart().detail() instanceof Detail.Flow))
        .isPresent();
  }

  /// The chart shows the chosen cell.
  private void choose() {
    if (following || !isTwin()) {
      return;
    }
    Optional<Line> line = line().filter(one -> !one.totals());
    following = true;
    model.choose(line.isEmpty() || column() < 0 ? Chosen.NONE : new Chosen(line.get().place(), column()));
    following = false;
  }

  /// The table shows the figure chosen in the chart.
  private void follow(Chosen place) {
    int column = heads == null ? -1 : heads.places().indexOf(place.series()) + 1;
    if (following || !isTwin() || place.column() < 0 || column < 1 || column >= table.getColumns().size()) {
      return;
    }
    following = true;
    for (int row = 0; row < table.getItems().size(); row++) {
      if (!table.getItems().get(row).totals() && table.getItems().get(row).place() == place.column()) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.scrollTo(row);
      }
    }
    following = false;
  }

  TableView<Line> table() {
    return table;
  }

  private void show(State state) {
    switch (state) {
      case State.Working working -> {
        // the old figures stay until the answer is there
      }
      case State.Ready ready -> show(ready.answer());
      case State.Empty empty -> show(empty.answer());
      case State.Failed failed -> table.getItems().clear();
    }
  }

  private void show(Answer answer) {
    Exhibit exhibit = answer.exhibit();
    ObservableList<Line> lines = lines(exhibit);
    TableHeads wanted = TableHeads.of(exhibit, lines);
    List<TableColumn<Line, ?>> columns =
        heads != null && heads.hold(wanted) ? List.copyOf(table.getColumns()) : columns(wanted);
    List<TableColumn<Line, ?>> sorted = asBefore(columns);
    if (!columns.equals(table.getColumns())) {
      heads = wanted;
      table.getColumns().setAll(columns);
    }
    table.setItems(lines);
    table.getSortOrder().setAll(sorted);
    note.setText(said(lines, wanted));
    note.setVisible(!note.getText().isEmpty());
  }

  /// What a reader has to know of the figures on show.
  private static String said(List<Line> lines, TableHeads heads) {
    List<String> said = new ArrayList<>();
    if (lines.stream().flatMap(line -> line.cells().stream())
        .anyMatch(cell -> cell.certainty().extent() != Estimate.Extent.NO)) {
      said.add(Texts.text("table.estimate.note"));
    }
    int cells = lines.isEmpty() ? 0 : lines.getFirst().cells().size();
    if (cells > heads.places().size()) {
      said.add(Texts.text("table.columns.some", heads.places().size(), cells));
    }
    return String.join(" ", said);
  }

  private static ObservableList<Line> lines(Exhibit exhibit) {
    ObservableList<Line> lines = FXCollections.observableArrayList();
    for (int i = 0; i < exhibit.rows().size(); i++) {
      lines.add(new Line(exhibit.rows().get(i).member(), i, exhibit.rows().get(i).cells(), false));
    }
    if (!exhibit.totals().isEmpty()) {
      lines.add(new Line(Member.of(Texts.text("table.total")), lines.size(), exhibit.totals(), true));
    }
    return lines;
  }

  private static List<TableColumn<Line, ?>> columns(TableHeads wanted) {
    Figures figures = new Figures(wanted.query());
    List<TableColumn<Line, ?>> columns = new ArrayList<>();
    columns.add(memberColumn(wanted.x()));
    for (int i = 1; i < wanted.names().size(); i++) {
      columns.add(figureColumn(wanted.names().get(i), wanted.places().get(i - 1), figures));
    }
    for (int i = 0; i < columns.size(); i++) {
      ColumnRoom.need(columns.get(i), wanted.letters().get(i));
    }
    return columns;
  }

  /// The columns by which the figures before were sorted, where they are here again.
  private List<TableColumn<Line, ?>> asBefore(List<TableColumn<Line, ?>> columns) {
    List<TableColumn<Line, ?>> sorted = new ArrayList<>();
    for (TableColumn<Line, ?> before : table.getSortOrder()) {
      columns.stream().filter(column -> column.getText().equals(before.getText())).findFirst().ifPresent(column -> {
        column.setSortType(before.getSortType());
        sorted.add(column);
      });
    }
    return sorted;
  }

  static Cell cell(Line line, int place) {
    return place < line.cells().size() ? line.cells().get(place) : Cell.NotCovered.CELL;
  }

  private static TableColumn<Line, Member> memberColumn(Dimension x) {
    TableColumn<Line, Member> column = new TableColumn<>(Texts.label(x));
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().member()));
    column.setCellFactory(view -> new MemberCell(x));
    column.setComparator(known(Comparator.comparing(member -> MemberCell.name(x, member), Wording.current().order())));
    return column;
  }

  private static TableColumn<Line, Cell> figureColumn(String name, int place, Figures figures) {
    TableColumn<Line, Cell> column = new TableColumn<>(name);
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(cell(line.getValue(), place)));
    column.setCellFactory(view -> new FigureCell(figures));
    column.setComparator(known(Comparator.comparing(TablePane::rank)));
    column.getStyleClass().add("align-right");
    return column;
  }

  /// The heading of an answer before can still be pressed until the next frame; its column has no cells any more.
  private static <T> Comparator<T> known(Comparator<T> order) {
    return Comparator.nullsFirst(order);
  }

  /// States sort below all figures: not covered, none identified, under half.
  private static Double rank(Cell cell) {
    return switch (cell) {
      case Cell.Value value -> value.amount().doubleValue();
      case Cell.UnderHalf underHalf -> -1.0;
      case Cell.FromNone fromNone -> -1.5;
      case Cell.NoneIdentified none -> -2.0;
      case Cell.NotCovered notCovered -> -3.0;
    };
  }

  private static Boolean sort(TableView<Line> table) {
    Comparator<Line> chosen = table.getComparator();
    Comparator<Line> last = Comparator.comparing(Line::totals);
    if (chosen != null) {
      FXCollections.sort(table.getItems(), last.thenComparing(chosen));
    }
    return true;
  }
}
