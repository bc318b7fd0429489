package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;

/// A list to check off, with counts under the other filters, most first; with a search field where it is long.
final class FacetList extends VBox {
  private final ObservableList<Facet> facets = FXCollections.observableArrayList();
  private final ListView<Facet> list = new ListView<>(facets);
  private final TextField search = new TextField();
  private final BiConsumer<String, List<String>> change;
  private final UnaryOperator<String> words;
  private UnaryOperator<String> sought = UnaryOperator.identity();
  private Map<String, Integer> counts = Map.of();
  private List<String> selected = List.of();

  /// @param words what an entry is called in the language of the texts
  /// @param change takes the entry that was turned on or off, and all that are on now
  FacetList(String id, String name, boolean searched, UnaryOperator<String> words,
      BiConsumer<String, List<String>> change) {
    this.change = change;
    this.words = words;
    getStyleClass().add("facet-list");
    Icons.named(list, id + "-list", name);
    list.setCellFactory(view -> new FacetCell(this::toggle));
    list.setPlaceholder(new Label(Texts.text("facet.none")));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    if (searched) {
      Icons.named(search, id + "-search", Texts.text("facet.search", name));
      search.setPromptText(Texts.text("facet.search.prompt"));
      search.getStyleClass().add("compact");
      search.textProperty().addListener((property, was, text) -> fill());
      search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKeyPressed);
      getChildren().add(search);
    }
    getChildren().add(list);
  }

  /// Each entry offers to be chosen alone, or to be left out.
  void setMenu(Consumer<String> only, Consumer<String> but) {
    list.setCellFactory(view -> new FacetCell(this::toggle).withMenu(only, but));
  }

  /// @param wanted what an entry can be found by, beside its name
  void findBy(UnaryOperator<String> wanted) {
    sought = wanted;
  }

  ListView<Facet> list() {
    return list;
  }

  TextField search() {
    return search;
  }

  void show(Map<String, Integer> newCounts, List<String> newSelected) {
    counts = newCounts;
    selected = List.copyOf(newSelected);
    fill();
  }

  /// Keeps the focus where it was: a click must not send the reader back to the top.
  private void fill() {
    List<Facet> wanted = Facet.of(counts, selected, search.getText(), words, sought);
    if (wanted.equals(facets)) {
      return;
    }
    int focused = list.getFocusModel().getFocusedIndex();
    String name = focused >= 0 && focused < facets.size() ? facets.get(focused).name() : "";
    facets.setAll(wanted);
    for (int i = 0; i < facets.size(); i++) {
      if (facets.get(i).name().equals(name)) {
        list.getSelectionModel().clearAndSelect(i);
        list.getFocusModel().focus(i);
      }
    }
    if (!list.isFocused()) {
      list.scrollTo(0);
    }
  }

  private void toggle(Facet facet) {
    List<String> next = new ArrayList<>(selected);
    if (!next.remove(facet.name())) {
      next.add(facet.name());
    }
    change.accept(facet.name(), next);
  }

  private void keyPressed(KeyEvent event) {
    Facet focused = list.getFocusModel().getFocusedItem();
    if (focused != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
      toggle(focused);
      event.consume();
    }
  }

  private void searchKeyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !facets.isEmpty()) {
      list.requestFocus();
      list.getSelectionModel().clearAndSelect(0);
      list.getFocusModel().focus(0);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && facets.size() == 1) {
      toggle(facets.getFirst());
      search.clear();
      event.consume();
    }
  }
}
