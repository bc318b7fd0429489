package org.armsexplorer.ui.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;
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
  record Choice<T>(String id, Dimension dimension, List<T> all, Function<T, String> label,
      Function<Surroundings, Map<T, Integer>> counts, Function<TransferFilter, List<T>> get,
      BiFunction<TransferFilter, List<T>, TransferFilter> with) {}

  ChoiceSection(ExplorerModel model, Choice<T> choice, boolean open) {
    this.model = model;
    this.choice = choice;
    String name = Texts.text("filter." + choice.id());
    list = new FacetList(choice.id(), name, false, this::toggled);
    list.list().prefHeightProperty().bind(list.list().fixedCellSizeProperty().multiply(rows).add(BORDERS));
    list.list().setMinHeight(Region.USE_PREF_SIZE);
    VBox content = new VBox(list);
    content.getStyleClass().add("section-content");
    section = new Section(choice.id(), name, content);
    section.setOpen(open);
    section.onClear(() -> change(Texts.text("step.all-" + choice.id()), List.of()));
    getChildren().add(section);
    setMinHeight(Region.USE_PREF_SIZE);
    model.surroundingsProperty().addListener((property, was, now) -> show());
    model.specProperty().addListener((property, was, now) -> show());
    show();
  }

  private void toggled(String label, List<String> labels) {
    change(Texts.text(labels.contains(label) ? "step.add-party" : "step.remove-party", label),
        choice.all().stream().filter(item -> labels.contains(choice.label().apply(item))).toList());
  }

  private void change(String step, List<T> chosen) {
    model.edit(step, spec -> spec.withFilter(filter -> choice.with().apply(filter, chosen)));
  }

  private void show() {
    Surroundings around = model.surroundingsProperty().get();
    Map<String, Integer> counts = new LinkedHashMap<>();
    choice.counts().apply(around).entrySet().stream().sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
        .filter(entry -> entry.getValue() > 0)
        .forEach(entry -> counts.put(choice.label().apply(entry.getKey()), entry.getValue()));
    List<String> chosen = choice.get().apply(model.spec().filter()).stream().map(choice.label()).toList();
    list.show(counts, chosen);
    rows.set(Math.max(1, counts.size()));
    section.setClearable(!chosen.isEmpty());
    section.summaryProperty().set(chosen.isEmpty() ? Texts.text("filter.all")
        : chosen.size() == 1 ? chosen.getFirst() : Texts.text("filter.chosen", chosen.size()));
    section.setReason(model.reasonAgainst(choice.dimension()));
  }
}
