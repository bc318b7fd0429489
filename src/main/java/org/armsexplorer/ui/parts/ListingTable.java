package org.armsexplorer.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.armsexplorer.exporter.Listing;

/// A list as a table: each column sorts, numbers as numbers; rows can be filtered.
public final class ListingTable {
  private final TableView<List<String>> table = new TableView<>();
  private FilteredList<List<String>> rows = new FilteredList<>(FXCollections.observableArrayList());

  /// @param name for screen readers
  public ListingTable(String id, String name) {
    Icons.named(table, id, name);
    table.getStyleClass().addAll("dense", "bordered", "figures");
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
        table.getColumns().add(column(column, i));
      }
    }
    rows = new FilteredList<>(FXCollections.observableArrayList(listing.rows()));
    SortedList<List<String>> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
  }

  private static TableColumn<List<String>, String> column(Listing.Column about, int place) {
    TableColumn<List<String>, String> column = new TableColumn<>(about.heading());
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
    if (about.number()) {
      column.setComparator(Comparator.comparingDouble(ListingTable::number));
      column.getStyleClass().add("align-right");
    }
    column.setPrefWidth(about.number() ? 76 : Math.min(180, 40 + 6.0 * about.width()));
    return column;
  }

  /// What is not known sorts below all numbers.
  private static double number(String text) {
    return text.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
  }

  /// Shows only rows in which some field holds a text, whatever its case, and that pass.
  public void filter(String text, Predicate<List<String>> passes) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    rows.setPredicate(row -> passes.test(row)
        && (wanted.isEmpty() || row.stream().anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(wanted))));
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
