package org.armsexplorer.ui.explore;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.armsexplorer.spec.Dating;
import org.armsexplorer.spec.DealTerms;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.Token;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Section;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// Which deals: words in their texts, local production, estimates, by which year they are dated, open orders; and whether
/// predecessors and successors are one.
final class DealSection extends VBox {
  private static final Duration TYPING = Duration.millis(150);
  private final ExplorerModel model;

  DealSection(ExplorerModel model) {
    this.model = model;
    VBox content = new VBox(text(),
        picked("local-production", "local-production", List.of(Presence.values()), DealTerms::localProduction,
            DealTerms::withLocalProduction),
        picked("uncertain", "estimate", List.of(Presence.values()), DealTerms::uncertain, DealTerms::withUncertain),
        picked("dates", "delivery", List.of(Dating.values()), DealTerms::dating, DealTerms::withDating),
        picked("open-orders", "open-order", List.of(Presence.values()), DealTerms::openOrders,
            DealTerms::withOpenOrders),
        merging());
    content.getStyleClass().add("section-content");
    content.setSpacing(6);
    Section section = new Section("deals", Texts.text("filter.deals"), content);
    Terms.explain(section.heading(), "deal");
    section.setOpen(false);
    section.onClear(() -> change(() -> Texts.text("step.all-deals"),
        terms -> DealTerms.ALL.withDescriptions(terms.descriptions()).withDesignations(terms.designations())));
    getChildren().add(section);
    setMinHeight(Region.USE_PREF_SIZE);
    model.specProperty().addListener((property, was, now) -> show(section));
    show(section);
  }

  private void show(Section section) {
    DealTerms terms = model.spec().filter().terms();
    boolean plain = terms.withDescriptions(List.of()).withDesignations(List.of()).equals(DealTerms.ALL);
    section.setClearable(!plain);
    section.summaryProperty().set(Texts.text(plain ? "filter.all" : "filter.some"));
  }

  private void change(Supplier<String> step, UnaryOperator<DealTerms> change) {
    model.edit(step, spec -> spec.withFilter(filter -> filter.withTerms(change)));
  }

  /// Asks while the reader types, after a short rest.
  private TextField text() {
    TextField field =
        Icons.named(new TextField(model.spec().filter().terms().text()), "deal-text", Texts.text("filter.text"));
    field.setPromptText(Texts.text("filter.text"));
    Hints.on(field, Texts.text("filter.text.help"));
    field.getStyleClass().add("compact");
    PauseTransition rest = new PauseTransition(TYPING);
    rest.setOnFinished(event -> {
      if (!field.getText().strip().equals(model.spec().filter().terms().text())) {
        String words = field.getText();
        change(() -> Texts.text("step.text", words.strip()), terms -> terms.withText(words));
      }
    });
    field.textProperty().addListener((property, was, now) -> rest.playFromStart());
    model.specProperty().addListener((property, was, now) -> {
      if (!field.isFocused() && !field.getText().strip().equals(now.filter().terms().text())) {
        field.setText(now.filter().terms().text());
      }
    });
    return field;
  }

  private <T extends Token> VBox picked(String id, String term, List<T> items, Function<DealTerms, T> get,
      BiFunction<DealTerms, T, DealTerms> with) {
    String name = Texts.text("filter." + id);
    PickBox<T> box = new PickBox<>(items, item -> Texts.text("pick." + id + "." + item.token()), item -> "",
        item -> change(
            () -> Texts.text("step.pick",
                Texts.text("filter." + id) + ": " + Texts.text("pick." + id + "." + item.token())),
            terms -> with.apply(terms, item)));
    box.setId(id);
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
    model.specProperty().addListener((property, was, now) -> box.show(get.apply(now.filter().terms())));
    box.show(get.apply(model.spec().filter().terms()));
    Label label = new Label(name);
    label.getStyleClass().addAll("text-muted", "text-small");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setLabelFor(box);
    Terms.explain(label, term);
    Terms.explain(box, term);
    return new VBox(label, box);
  }

  private CheckBox merging() {
    CheckBox box =
        Icons.named(new CheckBox(Texts.text("filter.merge")), "merge-successors", Texts.text("filter.merge"));
    Hints.on(box, Texts.text("filter.merge.help"));
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setSelected(model.spec().filter().merging().successors());
    box.setOnAction(event -> {
      boolean merged = box.isSelected();
      model.edit(() -> Texts.text(merged ? "step.merge" : "step.merge-not"),
          spec -> spec.withFilter(filter -> filter.withMerging(filter.merging().withSuccessors(merged))));
    });
    model.specProperty().addListener((property, was, now) -> box.setSelected(now.filter().merging().successors()));
    return box;
  }
}
