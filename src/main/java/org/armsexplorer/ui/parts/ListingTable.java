package org.armsexplorer.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
  /// What a bar at the right and the border take.
  private static final double BAR = 18;
  private final TableView<List<String>> table = new TableView<>();
  private FilteredList<List<String>> rows = new FilteredList<>(FXCollections.observableArrayList());
  private List<ListingWidths.Room> rooms = List.of();
  private ListingWords words = new ListingWords(List.of());

  /// @param name for screen readers
  public ListingTable(String id, String name) {
    Icons.named(table, id, name);
    table.getStyleClass().addAll("dense", "bordered", "figures");
    TextScale.columns(table);
    table.widthProperty().addListener(property -> fit());
  }

  public TableView<List<String>> table() {
    return table;
  }

  /// Shows a list in the place of the one before.
  public void show(Listing listing) {
    table.getColumns().clear();
    rooms = List.of();
    for (int i = 0; i < listing.columns().size(); i++) {
      if (listing.columns().get(i).read()) {
        table.getColumns().add(column(listing, i));
      }
    }
    // a list without columns is still being made
    table.setPlaceholder(new Label(listing.columns().isEmpty() ? "" : Texts.text("table.none")));
    rooms = ListingWidths.of(listing);
    fit();
    words = new ListingWords(listing.columns());
    rows = new FilteredList<>(FXCollections.observableArrayList(listing.rows()));
    SortedList<List<String>> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
  }

  private static TableColumn<List<String>, List<String>> column(Listing listing, int place) {
    Listing.Column about = listing.columns().get(place);
    TableColumn<List<String>, List<String>> column = new TableColumn<>(about.heading());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(view -> {
      TableCell<List<String>, List<String>> cell = new TableCell<>() {
        @Override
        protected void updateItem(@Nullable List<String> row, boolean empty) {
          super.updateItem(row, empty);
          setText(empty || row == null ? "" : listing.shown(row, place));
        }
      };
      Hints.whole(cell);
      return cell;
    });
    // the heading of a list before can still be pressed until the next frame; its column has no cells any more
    column.setComparator(Comparator.nullsFirst(Comparator.comparing(row -> row.get(place), ListingWords.order(about))));
    if (about.number()) {
      column.getStyleClass().add("align-right");
    }
    return column;
  }

  /// Gives each column the room that its texts need, as far as the table is wide enough.
  private void fit() {
    List<TableColumn<List<String>, ?>> columns = table.getColumns();
    if (columns.size() != rooms.size() || columns.isEmpty() || table.getWidth() <= 0) {
      return;
    }
    double scale = TextScale.of(columns.getFirst());
    double[] widths = ListingWidths.fit(rooms, (table.getWidth() - BAR) / scale);
    for (int i = 0; i < widths.length; i++) {
      columns.get(i).setPrefWidth(widths[i] * scale);
    }
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
