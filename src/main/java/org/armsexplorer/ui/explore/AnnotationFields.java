package org.armsexplorer.ui.explore;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.Annotations;
import org.armsexplorer.spec.EventLine;
import org.armsexplorer.ui.parts.Field;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// Notes and event lines as they are typed, one a line. What is typed stays as it is while it means what the chart has.
final class AnnotationFields extends VBox {
  private final ExplorerModel model;
  private final TextArea notes = new TextArea();
  private final TextArea events = new TextArea();
  private final Label wrong = new Label();
  private boolean showing;

  AnnotationFields(ExplorerModel model) {
    this.model = model;
    field(notes, "notes", 2, Annotations::withNotes);
    field(events, "events", 3, Annotations::withEvents);
    wrong.getStyleClass().addAll("text-muted", "text-small");
    wrong.setWrapText(true);
    wrong.setId("events-wrong");
    VBox lines = Field.of(Texts.text("looks.events"), events);
    lines.getChildren().add(wrong);
    getChildren().addAll(Field.of(Texts.text("looks.notes"), notes), lines);
    getStyleClass().add("annotations");
    model.specProperty().addListener((property, was, now) -> show(now.presentation().annotations()));
    show(model.spec().presentation().annotations());
    tellWrong();
  }

  private void field(TextArea area, String id, int rows, BiFunction<Annotations, String, Annotations> with) {
    Icons.named(area, id, Texts.text("looks." + id));
    area.setPromptText(Texts.text("looks." + id + ".prompt"));
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    TextKeys.tabLeavesEnterGoesOn(area);
    area.textProperty().addListener((property, was, now) -> {
      tellWrong();
      if (!showing) {
        model.amend(id, () -> Texts.text("step." + id), spec -> spec
            .withPresentation(looks -> looks.withAnnotations(with.apply(looks.annotations(), area.getText()))));
      }
    });
    area.focusedProperty().addListener((property, was, focused) -> model.settle());
  }

  private void show(Annotations wanted) {
    showing = true;
    if (!Annotations.NONE.withNotes(notes.getText()).notes().equals(wanted.notes())) {
      notes.setText(String.join("\n", wanted.notes()));
    }
    if (!Annotations.NONE.withEvents(events.getText()).events().equals(wanted.events())) {
      events.setText(wanted.events().stream().map(EventLine::toString).collect(Collectors.joining("\n")));
    }
    showing = false;
  }

  /// Says which lines are none, but not while the last one is being typed.
  private void tellWrong() {
    List<String> lines = events.getText().lines().toList();
    List<String> not = lines.stream().filter(line -> !line.isBlank() && EventLine.parse(line).isEmpty())
        .filter(line -> !(line.equals(lines.getLast()) && line.strip().matches("\\d{0,4}[:,=]?"))).toList();
    wrong.setText(not.isEmpty() ? "" : Texts.text("looks.events.wrong", String.join("; ", not)));
    wrong.setVisible(!not.isEmpty());
    wrong.setManaged(!not.isEmpty());
  }
}
