package org.armsexplorer.ui.explore;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Section;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/// The delivery years: a slider with two thumbs, and a field for each.
final class YearsSection extends VBox {
  private final ExplorerModel model;
  private final HBox place = new HBox();
  private final TextField first = field("years-first", Texts.text("filter.years.first"));
  private final TextField last = field("years-last", Texts.text("filter.years.last"));
  private final Section section;
  private @Nullable RangeSlider slider;
  private @Nullable YearRange bounds;
  private boolean showing;

  YearsSection(ExplorerModel model) {
    this.model = model;
    Label dash = new Label("–");
    HBox fields = new HBox(first, dash, last, presets());
    fields.getStyleClass().add("year-fields");
    fields.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(fields, place);
    content.getStyleClass().add("section-content");
    section = new Section("years", Texts.text("filter.years"), content);
    Terms.explain(section.heading(), "delivery");
    section.onClear(() -> model.edit(() -> Texts.text("step.all-years"),
        spec -> spec.withFilter(filter -> filter.withYears(null))));
    getChildren().add(section);
    setMinHeight(Region.USE_PREF_SIZE);
    model.surroundingsProperty().addListener((property, was, now) -> show());
    model.specProperty().addListener((property, was, now) -> show());
    show();
  }

  private TextField field(String id, String name) {
    TextField field = Icons.named(new TextField(), id, name);
    field.setPrefColumnCount(4);
    field.getStyleClass().add("compact");
    field.setTextFormatter(
        new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,4}") ? change : null));
    field.setOnAction(event -> typed());
    field.focusedProperty().addListener((property, was, focused) -> {
      if (!focused) {
        typed();
      }
    });
    return field;
  }

  /// The last years of the data, and the publisher's periods of five years.
  private MenuButton presets() {
    MenuButton button = new MenuButton(Texts.text("filter.years.presets"));
    button.setId("years-presets");
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "small");
    button.setOnShowing(event -> {
      button.getItems().clear();
      int newest = bounds().last();
      for (int length : new int[] {5, 10, 20}) {
        preset(button, Texts.text("filter.years.last-n", length), new YearRange(newest - length + 1, newest));
      }
      for (int end = newest; end - 4 >= bounds().first() && end > newest - 25; end -= 5) {
        YearRange period = new YearRange(end - 4, end);
        preset(button, FigureFormat.years(period), period);
      }
    });
    button.getItems().add(new MenuItem());
    return button;
  }

  private void preset(MenuButton button, String name, YearRange years) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(event -> change(years, false));
    button.getItems().add(item);
  }

  private YearRange bounds() {
    return model.surroundingsProperty().get().catalogue().years();
  }

  private YearRange chosen() {
    YearRange years = model.spec().filter().years();
    return years == null ? bounds() : years;
  }

  private void show() {
    showing = true;
    YearRange chosen = chosen();
    YearRange wanted = bounds().span(chosen);
    if (!wanted.equals(bounds)) {
      bounds = wanted;
      place.getChildren().setAll(newSlider(wanted));
    }
    RangeSlider there = slider;
    if (there != null && !there.isLowValueChanging() && !there.isHighValueChanging()) {
      there.setHighValue(Math.max(chosen.last(), there.getLowValue()));
      there.setLowValue(chosen.first());
      there.setHighValue(chosen.last());
    }
    first.setText(Integer.toString(chosen.first()));
    last.setText(Integer.toString(chosen.last()));
    boolean all = model.spec().filter().years() == null;
    boolean periods = !model.spec().filter().periods().isEmpty();
    section.summaryProperty()
        .set(periods ? periods() : Texts.text(all ? "filter.all" : "filter.years.of", FigureFormat.years(bounds())));
    section.setClearable(!all);
    showing = false;
  }

  /// "2000–2009, 2010–2019": they stand until the years are set anew.
  private String periods() {
    return model.spec().filter().periods().stream().map(FigureFormat::years).collect(Collectors.joining(", "));
  }

  /// The slider takes its bounds once: set later, its thumbs jump.
  private RangeSlider newSlider(YearRange range) {
    double span = Math.max(1, range.last() - range.first());
    RangeSlider made = new RangeSlider(range.first(), range.first() + span, range.first(), range.first() + span);
    Icons.named(made, "years-slider", Texts.text("filter.years"));
    made.setBlockIncrement(1);
    made.setMajorTickUnit(span > 30 ? 25 : span > 12 ? 10 : 5);
    made.setMinorTickCount(0);
    made.setShowTickMarks(false);
    made.setShowTickLabels(false);
    made.setLabelFormatter(new WholeYears());
    made.lowValueProperty().addListener((property, was, now) -> slid(made));
    made.highValueProperty().addListener((property, was, now) -> slid(made));
    made.lowValueChangingProperty().addListener((property, was, dragging) -> dragged(dragging));
    made.highValueChangingProperty().addListener((property, was, dragging) -> dragged(dragging));
    HBox.setHgrow(made, Priority.ALWAYS);
    slider = made;
    return made;
  }

  private void dragged(boolean dragging) {
    if (!dragging) {
      model.settle();
      show();
    }
  }

  private void slid(RangeSlider made) {
    int low = (int) Math.round(made.getLowValue());
    int high = (int) Math.round(made.getHighValue());
    if (!showing && low <= high) {
      change(new YearRange(low, high), true);
    }
  }

  private void typed() {
    if (showing || first.getText().length() < 4 || last.getText().length() < 4) {
      show();
      return;
    }
    int from = Integer.parseInt(first.getText());
    int to = Integer.parseInt(last.getText());
    YearRange typed = new YearRange(Math.min(from, to), Math.max(from, to));
    if (typed.equals(chosen())) {
      show();
    } else {
      change(typed, false);
    }
  }

  private void change(YearRange wanted, boolean dragging) {
    Supplier<String> step = () -> Texts.text("step.years", FigureFormat.years(wanted));
    if (dragging) {
      model.amend("years", step, spec -> spec.withFilter(filter -> filter.withYears(wanted)));
    } else {
      model.edit(step, spec -> spec.withFilter(filter -> filter.withYears(wanted)));
    }
  }

  /// Years without a thousands comma.
  private static final class WholeYears extends StringConverter<Number> {
    @Override
    public String toString(Number year) {
      return Integer.toString((int) Math.round(year.doubleValue()));
    }

    @Override
    public Number fromString(String text) {
      return Integer.parseInt(text);
    }
  }
}
