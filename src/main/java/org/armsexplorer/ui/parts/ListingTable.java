package org.armsexplorer.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.armsexplorer.exporter.Listing;
import org.jspecify.annotations.Nullable;

/// A list as a table: each column sorts, numbers as numbers; rows can be filtered.
public final class ListingTable {
  private static final int LOOKED_AT = 400;
  private static final double LETTER = 7.2;
  private static final double PADDING = 18;
  private static final double LEAST = 52;
  private static final double MOST = 220;
  private final TableView<List<String>> table = new TableView<>();
  private FilteredList<List<String>> rows = new FilteredList<>(FXCollections.observableArrayList());
  private ListingWords words = new ListingWords(List.of());

  /// @param name for screen readers
  public ListingTable(String id, String name) {
    Icons.named(table, id, name);
    table.getStyleClass().addAll("dense", "bordered", "figures");
    TextScale.columns(table);
    table.setPlaceholder(new Label(Texts.text("table.none")));
  }

  public TableView<List<String>> table() {
    return table;
  }

  /// Shows a list in the place of the one before.
  public void show(Listing listing) {
    table.getColumns().clear();
    for (int i = 0; i < listing.columns().size(); i++) {
      Listing.Column column = listing.columns().get(i);
      if (!column.heading().isEmpty()) {
        table.getColumns().add(column(column, i, letters(listing, i)));
      }
    }
    words = new ListingWords(listing.columns());
    rows = new FilteredList<>(FXCollections.observableArrayList(listing.rows()));
    SortedList<List<String>> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
  }

  /// How many letters a column needs for its heading and for the rows that are looked at.
  private static int letters(Listing listing, int place) {
    Listing.Column column = listing.columns().get(place);
    int longest = listing.rows().stream().limit(LOOKED_AT).mapToInt(row -> row.get(place).length()).max().orElse(0);
    return Math.max(Math.min(longest, column.width()), column.heading().length() + 1);
  }

  private static TableColumn<List<String>, String> column(Listing.Column about, int place, int letters) {
    TableColumn<List<String>, String> column = new TableColumn<>(about.heading());
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
    column.setCellFactory(view -> new TableCell<>() {
      @Override
      protected void updateItem(@Nullable String field, boolean empty) {
        super.updateItem(field, empty);
        setText(empty || field == null ? "" : about.shown(field));
      }
    });
    // the heading of a list before can still be pressed until the next frame; its column has no cells any more
    column.setComparator(Comparator.nullsFirst(ListingWords.order(about)));
    if (about.number()) {
      column.getStyleClass().add("align-right");
    }
    column.setPrefWidth(Math.clamp(PADDING + LETTER * letters, LEAST, MOST));
    return column;
  }

  /// Shows only rows in which some field holds a text, whatever its case, and that pass.
  public void filter(String text, Predicate<List<String>> passes) {
    rows.setPredicate(row -> passes.test(row) && words.hold(row, text));
  }

  /// The rows that are shown, in their order on the screen.
  public List<List<String>> shown() {
    return List.copyOf(table.getItems());
  }

  /// Tells the place of the chosen row in the list as it was given.
  public void onSelected(IntConsumer taker) {
    table.getSelectionModel().selectedItemProperty().addListener((property, was, row) -> {
      if (row != null) {
        taker.accept(rows.getSource().indexOf(row));
      }
    });
  }
}
