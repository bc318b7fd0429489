package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.ui.chart.SeriesColours;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// A colour for each series; one state keeps its colour in all views.
final class ColourList extends VBox {
  private static final int MOST = 12;
  private final ExplorerModel model;
  private final VBox rows = new VBox();
  private Map<String, SeriesColours.Colour> shown = Map.of();

  ColourList(ExplorerModel model) {
    this.model = model;
    Icons.named(this, "colours", Texts.text("looks.colours"));
    getStyleClass().add("field");
    rows.getStyleClass().add("colour-rows");
    Label label = new Label(Texts.text("looks.colours"));
    label.getStyleClass().add("field-label");
    getChildren().addAll(label, rows);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    model.stateProperty().subscribe(now -> {
      if (now instanceof State.Ready ready) {
        show(SeriesColours.of(ready.answer()));
      }
    });
  }

  private void show(Map<String, SeriesColours.Colour> colours) {
    if (colours.equals(shown)) {
      return;
    }
    shown = colours;
    List<Node> lines = new ArrayList<>();
    colours.entrySet().stream().limit(MOST).forEach(entry -> lines.add(row(entry.getKey(), entry.getValue())));
    if (colours.size() > MOST) {
      Label more = new Label(Texts.text("chips.more", colours.size() - MOST));
      more.getStyleClass().addAll("text-muted", "text-small");
      lines.add(more);
    }
    rows.getChildren().setAll(lines);
    setVisible(!colours.isEmpty());
  }

  private HBox row(String key, SeriesColours.Colour colour) {
    String name = colour.name();
    ColorPicker picker =
        Icons.named(new ColorPicker(Color.web(colour.code())), "colour-" + key, Texts.text("looks.colour-of", name));
    picker.getStyleClass().addAll("button", "colour");
    picker.setOnAction(event -> choose(key, picker.getValue()));
    Label label = new Label(name);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox row = new HBox(picker, label);
    row.getStyleClass().add("colour-row");
    if (model.spec().presentation().colours().containsKey(key)) {
      Button reset = Icons.button("colour-reset-" + key, Feather.ROTATE_CCW, Texts.text("looks.colour-reset", name));
      reset.getStyleClass().add("small-icon");
      reset.setOnAction(event -> reset(key));
      row.getChildren().add(reset);
    }
    return row;
  }

  private void choose(String key, Color colour) {
    String code = String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    Map<String, String> colours = new HashMap<>(model.spec().presentation().colours());
    colours.put(key, code);
    ChartSpec before = model.spec();
    model.edit(() -> Texts.text("step.colour", SeriesColours.name(before, key)),
        spec -> spec.withPresentation(looks -> looks.withColours(colours)));
  }

  private void reset(String key) {
    Map<String, String> colours = new HashMap<>(model.spec().presentation().colours());
    colours.remove(key);
    ChartSpec before = model.spec();
    model.edit(() -> Texts.text("step.colour-reset", SeriesColours.name(before, key)),
        spec -> spec.withPresentation(looks -> looks.withColours(colours)));
  }
}
