package org.armsexplorer.ui.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.event.EventTarget;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseEvent;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Chosen;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.ListingWidths.Room;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The deals as rows: columns can be chosen, sorted, moved and sized.
final class DealTable {
  private static final String ID = "register-";
  /// Room for all marks of a deal in short.
  private static final double MARKS = 180;
  private static final String EXPLAINED = "explained";
  private final TableView<DealRow> view = new TableView<>();
  private final ColumnWidths widths = new ColumnWidths(view);
  private final Label none = new Label();
  private Comparator<String> words = Wording.current().orderOfMany();
  private SortedList<DealRow> sorted = new SortedList<>(FXCollections.observableArrayList());
  private FilteredList<DealRow> rows = new FilteredList<>(sorted);

  DealTable() {
    Icons.named(view, "register-table", Texts.text("register.table"));
    view.getStyleClass().addAll("dense", "figures");
    view.setTableMenuButtonVisible(true);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setPlaceholder(none);
    view.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> explain(event.getTarget()));
    view.setSortPolicy(table -> {
      sorted.setComparator(table.getComparator());
      return true;
    });
    words("supplier", 78, 140, row -> ShownNames.party(row.record().supplier().name()));
    words("recipient", 84, 140, row -> ShownNames.party(row.record().recipient().name()));
    words("designation", 104, 180, row -> row.deal().weapon().designation());
    words("description", 96, 260, row -> row.deal().weapon().description());
    words("category", 96, 150, row -> row.deal().category() == null ? "" : ShownNames.of(row.deal().category()))
        .setVisible(false);
    number("order-year", 66, DealRow::deal, DealTable::ordered, Comparator.comparingInt(Deal::orderYear));
    number("units-ordered", 66, DealRow::deal, DealTable::unitsOrdered,
        Comparator.comparing(Deal::unitsOrdered, Comparator.nullsFirst(Comparator.naturalOrder())));
    number("units", 66, row -> row, DealRow::delivered, Comparator.comparingLong(DealRow::units));
    add("years", new Room(82, 120), row -> row, cell(DealRow::years), Comparator.comparingInt(DealRow::firstYear));
    number("tiv", 78, row -> row, DealRow::tiv, Comparator.comparingLong(DealRow::hundredths));
    words("status", 90, 176, row -> row.deal().status() == null ? "" : ShownNames.of(row.deal().status()));
    add("marks", Room.fixed(MARKS), row -> row, () -> new TextCell<>(DealRow::shortMarks, DealRow::marks),
        Comparator.comparing(DealRow::shortMarks, this::inWords));
    words("comments", 96, 300, row -> row.deal().comments()).setVisible(false);
    add("file", new Room(96, 220), row -> row.record().told().getFirst(),
        cell(from -> from.file().name() + ":" + from.line()),
        Comparator.comparing((Provenance from) -> from.file().name()).thenComparingInt(Provenance::line))
        .setVisible(false);
  }

  /// The toolkit makes headings anew when columns change, so each is explained when the pointer comes to it.
  private static void explain(EventTarget entered) {
    if (entered instanceof TableColumnHeader header && header.getTableColumn() != null
        && header.getProperties().putIfAbsent(EXPLAINED, true) == null) {
      String column = String.valueOf(header.getTableColumn().getId());
      RegisterTerms.of(column.replace(ID, "")).ifPresent(term -> Terms.explain(header, term));
    }
  }

  private int inWords(String one, String other) {
    return words.compare(one, other);
  }

  private static String ordered(Deal deal) {
    return deal.orderYear() + (deal.orderYearUncertain() ? Texts.text("register.doubtful") : "");
  }

  private static String unitsOrdered(Deal deal) {
    return deal.unitsOrdered() == null ? ""
        : Figures.count(deal.unitsOrdered()) + (deal.unitsOrderedUncertain() ? Texts.text("register.doubtful") : "");
  }

  private TableColumn<DealRow, String> words(String key, double least, double wanted, Function<DealRow, String> value) {
    return add(key, new Room(least, wanted), value, cell(text -> text), this::inWords);
  }

  private <V> void number(String key, double width, Function<DealRow, V> value, Function<V, String> text,
      Comparator<? super V> order) {
    add(key, new Room(width, width), value, cell(text), order).getStyleClass().add("align-right");
  }

  private static <V> Supplier<TextCell<V>> cell(Function<V, String> text) {
    return () -> new TextCell<>(text, text);
  }

  private <V> TableColumn<DealRow, V> add(String key, Room room, Function<DealRow, V> value, Supplier<TextCell<V>> cell,
      Comparator<? super V> order) {
    TableColumn<DealRow, V> column = new TableColumn<>(Texts.text("register.column." + key));
    column.setId(ID + key);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(view -> cell.get());
    column.setComparator(order::compare);
    column.setMinWidth(48);
    view.getColumns().add(column);
    widths.add(column, room);
    return column;
  }

  ColumnWidths widths() {
    return widths;
  }

  TableView<DealRow> view() {
    return view;
  }

  /// Says that deals are being read, where none are on show.
  void reading() {
    none.setText(Texts.text("register.reading"));
  }

  /// Shows deals in the place of those before; what is sorted stays sorted.
  void show(List<DealRow> deals) {
    none.setText(Texts.text("register.none"));
    words = Wording.current().orderOfMany();
    sorted = new SortedList<>(FXCollections.observableArrayList(deals));
    // all are sorted, and what is searched is taken of them: typing sorts nothing
    rows = new FilteredList<>(sorted);
    // with other items a table forgets its order
    List<TableColumn<DealRow, ?>> order = List.copyOf(view.getSortOrder());
    view.setItems(rows);
    view.getSortOrder().setAll(order);
  }

  /// Shows only rows that hold each word of a text, whatever its case, and that pass.
  void filter(String text, Predicate<DealRow> passes) {
    List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    rows.setPredicate(row -> passes.test(row) && words.stream().allMatch(row::holds));
  }

  /// Chooses the row of a deal and brings it into sight.
  ///
  /// @return the row; null where it is not on show
  @Nullable
  DealRow choose(DealRecord deal) {
    for (int place = 0; place < rows.size(); place++) {
      DealRow row = rows.get(place);
      if (row.record().isSame(deal)) {
        view.getSelectionModel().clearAndSelect(place);
        view.scrollTo(place);
        return row;
      }
    }
    view.getSelectionModel().clearSelection();
    return null;
  }

  /// The rows on show, in their order on the screen.
  List<DealRow> shown() {
    return List.copyOf(view.getItems());
  }

  /// The chosen rows, in their order on the screen; none where none is.
  List<DealRow> chosen() {
    return Chosen.of(view.getSelectionModel().getSelectedItems());
  }
}
