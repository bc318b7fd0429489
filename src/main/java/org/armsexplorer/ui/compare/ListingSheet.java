package org.armsexplorer.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.ListingTable;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// A list over the window: its rows sort and filter, what is shown can be exported.
final class ListingSheet {
  private static final double HEIGHT = 380;
  private final TextField search = new TextField();
  private final ComboBox<String> kinds = new ComboBox<>();
  private final Label summary = new Label();
  private final Label notes = new Label();
  private final ListingTable rows;
  private final VBox content = new VBox();
  private final Sheet sheet;
  private final Button export;
  private Listing listing;

  ListingSheet(String id, Listing listing, Consumer<Listing> save) {
    this.listing = listing;
    rows = new ListingTable(id + "-rows", listing.title());
    rows.table().setPrefHeight(HEIGHT);
    Icons.named(search, id + "-search", Texts.text("compare.search"));
    search.setPromptText(Texts.text("compare.search"));
    HBox.setHgrow(search, Priority.ALWAYS);
    Icons.named(kinds, id + "-kinds", Texts.text("compare.kinds"));
    kinds.setConverter(new StringConverter<>() {
      @Override
      public String toString(String kind) {
        // while the list is being made there are no columns yet
        return kind == null ? "" : listing.columns().stream().findFirst().map(first -> first.shown(kind)).orElse(kind);
      }

      @Override
      public String fromString(String text) {
        return kinds.getValue();
      }
    });
    search.textProperty().addListener((property, was, now) -> filter());
    search.setOnAction(event -> filter()); // Enter looks, and presses no button
    kinds.valueProperty().addListener((property, was, now) -> filter());
    HBox bar = new HBox(search, kinds);
    bar.getStyleClass().add("pair");
    summary.setId(id + "-summary");
    summary.setWrapText(true);
    notes.setWrapText(true);
    notes.getStyleClass().addAll("text-muted", "text-small");
    content.getStyleClass().add("page-column");
    content.getChildren().addAll(summary, bar, rows.table(), notes);
    sheet = new Sheet(id + "-sheet", listing.title(), content, true);
    export = sheet.button(id + "-export", Texts.text("compare.export"), () -> save.accept(shown()));
    sheet.closeButton(Texts.text("sheet.close"));
    show(listing);
  }

  /// Another list is being made: until it is shown the one on show is not what is asked for.
  void await(String said) {
    summary.setText(said);
    export.setDisable(true);
  }

  void show(Listing other) {
    listing = other;
    summary.setText(String.join(" · ", other.above()));
    notes.setText(String.join("\n", other.below()));
    kinds.getItems().setAll(Texts.text("compare.all"));
    kinds.getItems().addAll(other.rows().stream().map(List::getFirst).distinct().sorted().toList());
    kinds.setValue(kinds.getItems().getFirst());
    rows.show(other);
    filter();
    // a list without columns is still being made
    export.setDisable(other.columns().isEmpty());
  }

  private void filter() {
    String kind = kinds.getSelectionModel().getSelectedIndex() > 0 ? kinds.getValue() : "";
    rows.filter(search.getText(), row -> kind.isEmpty() || row.getFirst().equals(kind));
  }

  private Listing shown() {
    return new Listing(listing.title(), listing.above(), listing.columns(), rows.shown(), listing.below(),
        listing.about());
  }

  VBox content() {
    return content;
  }

  Sheet sheet() {
    return sheet;
  }
}
