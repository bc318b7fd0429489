package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.armsexplorer.analysis.Catalogue;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.jspecify.annotations.Nullable;

/// What is measured, by what, and what is calculated from it; beside the types of chart.
final class QuestionBar extends FlowPane {
  private static final List<Integer> TOPS = List.of(0, 3, 4, 5, 8, 10, 15, 20);
  private final ExplorerModel model;

  QuestionBar(ExplorerModel model) {
    this.model = model;
    setId("question-bar");
    getStyleClass().add("question-bar");
    setMinHeight(USE_PREF_SIZE);
    TypeBar types = new TypeBar(model);
    getChildren().addAll(types, types.more(), labelled("question.measure", "", measure()),
        labelled("question.x", "question.x.word", x()), labelled("question.series", "question.series.word", series()),
        labelled("question.derivation", "", derivation()), labelled("question.top", "", top()));
  }

  /// A drop-down list, with the word that leads to it in the sentence "TIV delivered by year and supplier".
  private static HBox labelled(String key, String word, PickBox<?> box) {
    box.setAccessibleText(Texts.text(key));
    box.hint(Texts.text(key));
    HBox pair = new HBox(box);
    pair.getStyleClass().add("pair");
    if (!word.isEmpty()) {
      Label label = new Label(Texts.text(word));
      label.getStyleClass().add("text-muted");
      label.setLabelFor(box);
      pair.getChildren().addFirst(label);
    }
    return pair;
  }

  private <T> PickBox<T> box(String id, List<T> items, Function<T, String> label, Function<ChartSpec, T> get,
      BiFunction<ChartSpec, T, ChartSpec> with, Function<T, String> reason) {
    PickBox<T> box = new PickBox<>(items, label, reason,
        item -> model.edit(() -> Texts.text("step." + id, label.apply(item)), spec -> with.apply(spec, item)));
    box.setId(id);
    box.fitChosen();
    box.setMinWidth(USE_PREF_SIZE);
    model.specProperty().addListener((property, was, now) -> box.show(get.apply(now)));
    model.surroundingsProperty().addListener((property, was, now) -> box.refreshReasons());
    box.show(get.apply(model.spec()));
    return box;
  }

  private PickBox<Measure> measure() {
    PickBox<Measure> box = box("measure", Measure.OF_DEALS, Texts::label, ChartSpec::measure, ChartSpec::withMeasure,
        model::reasonAgainst);
    model.surroundingsProperty().addListener((property, was, now) -> box.offer(measures(now.catalogue())));
    box.explain(item -> Terms.meaning(term(item)).orElse(""));
    return box;
  }

  private static String term(Measure measure) {
    return switch (measure) {
      case DELIVERIES, UNITS_DELIVERED -> "delivery";
      case DEALS -> "deal";
      default -> measure.isTiv() ? "tiv" : measure.token();
    };
  }

  private static String term(Derivation derivation) {
    return switch (derivation) {
      case NONE -> "as-summed";
      case RANK_CHANGE -> "rank";
      default -> derivation.token();
    };
  }

  /// All that deals can be asked for, off where the data lack it; of other sources what they report.
  private static List<Measure> measures(Catalogue catalogue) {
    boolean other = catalogue.mainMeasure().quantity().isPresent();
    return other ? catalogue.measures().stream().sorted().toList() : Measure.OF_DEALS;
  }

  private PickBox<Dimension> x() {
    return box("x", List.of(Dimension.values()), Texts::label, spec -> spec.encoding().x(),
        (spec, wanted) -> spec.withEncoding(spec.encoding().withX(wanted).withSeries(swapped(spec, wanted))),
        model::reasonAgainst);
  }

  /// Choosing the dimension of the series for x exchanges the two.
  private static @Nullable Dimension swapped(ChartSpec spec, Dimension wanted) {
    Dimension series = spec.encoding().series();
    return series == wanted ? spec.encoding().x() : series;
  }

  private PickBox<Optional<Dimension>> series() {
    List<Optional<Dimension>> items = new ArrayList<>(List.of(Optional.empty()));
    for (Dimension dimension : Dimension.values()) {
      items.add(Optional.of(dimension));
    }
    return box("series", items, item -> item.map(Texts::label).orElse(Texts.text("question.no-series")),
        spec -> Optional.ofNullable(spec.encoding().series()),
        (spec,
            wanted) -> spec.withEncoding(new Encoding(
                wanted.filter(dimension -> dimension == spec.encoding().x()).isPresent()
                    && spec.encoding().series() != null ? spec.encoding().series() : spec.encoding().x(),
                wanted.orElse(null))),
        item -> item.map(model::reasonAgainst).orElse(""));
  }

  private PickBox<Derivation> derivation() {
    PickBox<Derivation> box = box("derivation", List.of(Derivation.values()), Texts::label, ChartSpec::derivation,
        ChartSpec::withDerivation, item -> "");
    box.explain(item -> Terms.meaning(term(item)).orElse(""));
    return box;
  }

  private PickBox<Integer> top() {
    return box("top", TOPS, item -> item == 0 ? Texts.text("question.all") : Texts.text("question.top-n", item),
        ChartSpec::top, ChartSpec::withTop, item -> "");
  }
}
