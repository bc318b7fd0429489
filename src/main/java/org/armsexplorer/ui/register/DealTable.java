package org.armsexplorer.ui.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.armsexplorer.ui.parts.TextScale;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The deals as rows: columns can be chosen, sorted, moved and sized.
final class DealTable {
  /// What a heading needs: a letter of it, and what stands around it.
  private static final double LETTER = 7.4;
  private static final double PADDING = 26;
  private static final String ID = "register-";
  private static final String EXPLAINED = "explained";
  private final TableView<DealRow> view = new TableView<>();
  private final Label none = new Label();
  private Comparator<String> words = Wording.current().orderOfMany();
  private SortedList<DealRow> sorted = new SortedList<>(FXCollections.observableArrayList());
  private FilteredList<DealRow> rows = new FilteredList<>(sorted);

  DealTable() {
    Icons.named(view, "register-table", Texts.text("register.table"));
    view.getStyleClass().addAll("dense", "figures");
    view.setTableMenuButtonVisible(true);
    TextScale.columns(view);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setPlaceholder(none);
    view.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> explain(event.getTarget()));
    view.setSortPolicy(table -> {
      sorted.setComparator(table.getComparator());
      return true;
    });
    add("supplier", 110, row -> ShownNames.party(row.record().supplier().name()), this::inWords);
    add("recipient", 110, row -> ShownNames.party(row.record().recipient().name()), this::inWords);
    add("designation", 130, row -> row.deal().weapon().designation(), this::inWords);
    add("description", 150, row -> row.deal().weapon().description(), this::inWords);
    add("category", 110, row -> row.deal().category() == null ? "" : ShownNames.of(row.deal().category()),
        this::inWords).setVisible(false);
    number("order-year", 76, DealRow::deal, DealTable::ordered, Comparator.comparingInt(Deal::orderYear));
    number("units-ordered", 76, DealRow::deal, DealTable::unitsOrdered,
        Comparator.comparing(Deal::unitsOrdered, Comparator.nullsFirst(Comparator.naturalOrder())));
    number("units", 82, row -> row, DealRow::delivered, Comparator.comparingLong(DealRow::units));
    add("years", 92, row -> row, DealRow::years, Comparator.comparingInt(DealRow::firstYear));
    number("tiv", 84, row -> row, DealRow::tiv, Comparator.comparingLong(DealRow::hundredths));
    add("status", 110, row -> row.deal().status() == null ? "" : ShownNames.of(row.deal().status()), this::inWords);
    add("marks", 220, DealRow::marks, this::inWords);
    add("comments", 200, row -> row.deal().comments(), this::inWords).setVisible(false);
    add("file", 150, row -> row.record().told().getFirst(), from -> from.file().name() + ":" + from.line(),
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

  private TableColumn<DealRow, String> add(String key, double width, Function<DealRow, String> value,
      Comparator<String> order) {
    return add(key, width, value, text -> text, order);
  }

  private <V> void number(String key, double width, Function<DealRow, V> value, Function<V, String> text,
      Comparator<? super V> order) {
    add(key, width, value, text, order).getStyleClass().add("align-right");
  }

  private <V> TableColumn<DealRow, V> add(String key, double width, Function<DealRow, V> value,
      Function<V, String> text, Comparator<? super V> order) {
    TableColumn<DealRow, V> column = new TableColumn<>(Texts.text("register.column." + key));
    column.setId(ID + key);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(view -> new TextCell<>(text));
    column.setComparator(order::compare);
    column.setPrefWidth(Math.max(width, LETTER * column.getText().length() + PADDING));
    column.setMinWidth(48);
    view.getColumns().add(column);
    return column;
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
