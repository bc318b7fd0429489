package org.armsexplorer.ui.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Section;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Surroundings;

/// A short closed list to choose from: armament categories, or status.
final class ChoiceSection<T> extends VBox {
  private static final double BORDERS = 6;
  private final IntegerProperty rows = new SimpleIntegerProperty(1);
  private final ExplorerModel model;
  private final Choice<T> choice;
  private final FacetList list;
  private final Section section;

  /// @param get what the filter has chosen
  /// @param with the filter with another choice
  record Choice<T>(String id, Dimension dimension, List<T> all, Function<T, String> label, UnaryOperator<String> shown,
      Function<Surroundings, Map<T, Integer>> counts, Function<TransferFilter, List<T>> get,
      BiFunction<TransferFilter, List<T>, TransferFilter> with, Function<TransferFilter, List<T>> but,
      BiFunction<TransferFilter, List<T>, TransferFilter> withBut) {

    /// The same by the words of the list.
    Picking picking(ExplorerModel model) {
      return new Picking(model, shown, filter -> words(get.apply(filter)),
          (filter, words) -> with.apply(filter, of(words)), filter -> words(but.apply(filter)),
          (filter, words) -> withBut.apply(filter, of(words)));
    }

    private List<String> words(List<T> items) {
      return items.stream().map(label).toList();
    }

    private List<T> of(List<String> words) {
      return all.stream().filter(item -> words.contains(label.apply(item))).toList();
    }
  }

  ChoiceSection(ExplorerModel model, Choice<T> choice, boolean open) {
    this.model = model;
    this.choice = choice;
    String name = Texts.text("filter." + choice.id());
    Picking picking = choice.picking(model);
    Chips chips = new Chips(choice.id(), picking::said, picking::drop);
    list = new FacetList(choice.id(), name, false, picking.words(), picking::toggled);
    list.setMenu(picking::only, picking::but);
    list.list().prefHeightProperty().bind(list.list().fixedCellSizeProperty().multiply(rows).add(BORDERS));
    list.list().setMinHeight(Region.USE_PREF_SIZE);
    VBox content = new VBox(chips, list);
    content.getStyleClass().add("section-content");
    section = new Section(choice.id(), name, content);
    Terms.explain(section.heading(), choice.dimension() == Dimension.STATUS ? "status" : "designation");
    section.setOpen(open);
    section.onClear(() -> picking.clear(() -> Texts.text("step.all-" + choice.id())));
    getChildren().add(section);
    setMinHeight(Region.USE_PREF_SIZE);
    model.surroundingsProperty().addListener((property, was, now) -> show(picking, chips));
    model.specProperty().addListener((property, was, now) -> show(picking, chips));
    show(picking, chips);
  }

  private void show(Picking picking, Chips chips) {
    Surroundings around = model.surroundingsProperty().get();
    Map<String, Integer> counts = new LinkedHashMap<>();
    choice.counts().apply(around).entrySet().stream().sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
        .filter(entry -> entry.getValue() > 0)
        .forEach(entry -> counts.put(choice.label().apply(entry.getKey()), entry.getValue()));
    List<String> chosen = choice.get().apply(model.spec().filter()).stream().map(choice.label()).toList();
    list.show(counts, chosen);
    rows.set(Math.max(1, counts.size()));
    List<String> out = picking.but().apply(model.spec().filter());
    List<String> shown = Picking.shown(chosen, out);
    chips.show(Picking.shown(List.of(), out));
    section.setClearable(!shown.isEmpty());
    section.summaryProperty().set(picking.summary(shown));
    section.setReason(model.reasonAgainst(choice.dimension()));
  }
}
