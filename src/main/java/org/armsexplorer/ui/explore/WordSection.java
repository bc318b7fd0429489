package org.armsexplorer.ui.explore;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armsexplorer.analysis.FacetCounts;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Section;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// A long list of words to choose from or to leave out: weapon descriptions, or weapon designations.
final class WordSection extends VBox {
  private static final double HEIGHT = 170;
  private final ExplorerModel model;
  private final Words words;
  private final String id;
  private final Chips chips;
  private final FacetList list;
  private final Section section;

  /// Where the words stand in a filter.
  record Words(Dimension dimension, Function<FacetCounts, Map<String, Integer>> counts,
      Function<TransferFilter, List<String>> only, BiFunction<TransferFilter, List<String>, TransferFilter> withOnly,
      Function<TransferFilter, List<String>> but, BiFunction<TransferFilter, List<String>, TransferFilter> withBut) {

    static Words descriptions() {
      return new Words(Dimension.DESCRIPTION, FacetCounts::descriptions, filter -> filter.terms().descriptions(),
          (filter, wanted) -> filter.withTerms(terms -> terms.withDescriptions(wanted)),
          filter -> filter.but().descriptions(),
          (filter, wanted) -> filter.withBut(but -> but.withDescriptions(wanted)));
    }

    static Words designations() {
      return new Words(Dimension.DESIGNATION, FacetCounts::designations, filter -> filter.terms().designations(),
          (filter, wanted) -> filter.withTerms(terms -> terms.withDesignations(wanted)),
          filter -> filter.but().designations(),
          (filter, wanted) -> filter.withBut(but -> but.withDesignations(wanted)));
    }
  }

  WordSection(ExplorerModel model, Words words) {
    this.model = model;
    this.words = words;
    id = words.dimension().token() + "s";
    String name = Texts.text("filter." + id);
    Picking picking =
        new Picking(model, UnaryOperator.identity(), words.only(), words.withOnly(), words.but(), words.withBut());
    chips = new Chips(id, picking::said, picking::drop);
    list = new FacetList(id, name, true, picking.words(), picking::toggled);
    list.setMenu(picking::only, picking::but);
    list.setPrefHeight(HEIGHT);
    list.setMinHeight(Region.USE_PREF_SIZE);
    VBox content = new VBox(chips, list);
    content.getStyleClass().add("section-content");
    section = new Section(id, name, content);
    Terms.explain(section.heading(), "designation");
    section.setOpen(false);
    section.onClear(() -> picking.clear(() -> Texts.text("step.all-" + id)));
    getChildren().add(section);
    setMinHeight(Region.USE_PREF_SIZE);
    model.surroundingsProperty().addListener((property, was, now) -> show(picking));
    model.specProperty().addListener((property, was, now) -> show(picking));
    show(picking);
  }

  private void show(Picking picking) {
    TransferFilter filter = model.spec().filter();
    List<String> chosen = words.only().apply(filter);
    List<String> shown = Picking.shown(chosen, words.but().apply(filter));
    chips.show(shown);
    list.show(words.counts().apply(model.surroundingsProperty().get().counts()), chosen);
    section.setClearable(!shown.isEmpty());
    section.summaryProperty().set(picking.summary(shown));
    section.setReason(model.reasonAgainst(words.dimension()));
  }
}
