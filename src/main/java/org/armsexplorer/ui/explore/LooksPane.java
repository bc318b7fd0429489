package org.armsexplorer.ui.explore;

import java.util.function.BiFunction;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Presentation;
import org.armsexplorer.ui.parts.Field;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.Viewport;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.State;

/// The right pane: what is written on the chart and how it looks.
public final class LooksPane extends ScrollPane {
  private final ExplorerModel model;
  private final TextArea title = new TextArea();
  private final TextArea subtitle = new TextArea();
  private final TextField calculationBy = new TextField();
  private final PickBox<ChartSize> size;
  private boolean showing;

  public LooksPane(ExplorerModel model) {
    this.model = model;
    size = SizeBox.of("size", model.spec().presentation().size(),
        wanted -> model.edit(() -> Texts.text("step.size", SizePreset.label(wanted)),
            spec -> spec.withPresentation(looks -> looks.withSize(wanted))));
    text(title, "title", 2, Presentation::withTitle);
    text(subtitle, "subtitle", 2, Presentation::withSubtitle);
    text(calculationBy, "calculation-by", 1, Presentation::withCalculationBy);
    calculationBy.setPromptText(Texts.text("looks.calculation-by.prompt"));
    VBox column = new VBox(field("looks.title", title), field("looks.subtitle", subtitle), new AnnotationFields(model),
        field("looks.size", size), new SizeFields(model), field("looks.theme", LookBar.theme(model)),
        field("looks.palette", LookBar.palette(model)), new ColourList(model),
        field("looks.calculation-by", calculationBy));
    column.getStyleClass().addAll("side-column", "looks");
    setContent(column);
    setFitToWidth(true);
    Viewport.drawnInParts(this);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("side-pane", "edge-to-edge");
    Icons.named(this, "looks-pane", Texts.text("pane.looks"));
    model.specProperty().addListener((property, was, now) -> show(now.presentation()));
    model.stateProperty().subscribe(this::prompts);
    show(model.spec().presentation());
  }

  private static VBox field(String key, Region control) {
    return Field.of(Texts.text(key), control);
  }

  private void text(TextInputControl control, String id, int rows,
      BiFunction<Presentation, String, Presentation> with) {
    Icons.named(control, id, Texts.text("looks." + id));
    if (control instanceof TextArea area) {
      area.setPrefRowCount(rows);
      area.setWrapText(true);
      TextKeys.tabLeaves(area);
    }
    control.textProperty().addListener((property, was, now) -> {
      if (!showing) {
        model.amend(id, () -> Texts.text("step." + id),
            spec -> spec.withPresentation(looks -> with.apply(looks, control.getText())));
      }
    });
    control.focusedProperty().addListener((property, was, focused) -> model.settle());
  }

  private void show(Presentation looks) {
    showing = true;
    put(title, looks.title());
    put(subtitle, looks.subtitle());
    put(calculationBy, looks.calculationBy());
    size.show(looks.size());
    showing = false;
  }

  /// Setting the same text again would send the cursor to its start.
  private static void put(TextInputControl control, String text) {
    if (!control.getText().equals(text)) {
      control.setText(text);
    }
  }

  /// What is written where the reader writes nothing.
  private void prompts(State state) {
    if (state instanceof State.Ready ready) {
      Presentation looks = model.spec().presentation();
      if (looks.title().isEmpty()) {
        title.setPromptText(ready.answer().chart().title());
      }
      if (looks.subtitle().isEmpty()) {
        subtitle.setPromptText(ready.answer().chart().texts().subtitle());
      }
    }
  }
}
