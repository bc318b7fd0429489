package org.armsexplorer.ui.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.app.EditionInfo;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.RunningJob;
import org.armsexplorer.ui.state.Surroundings;

/// The foot of the window: deliveries shown of all, filters, edition, what the next change would put out of reach of redo,
/// and the work in progress with its Stop.
final class StatusLine extends HBox {
  private final ExplorerModel model;
  private final Label counts = label("status-counts");
  private final Label filters = label("status-filters");
  private final Label edition = label("status-edition");
  private final Label redo = label("status-redo");
  private final HBox work = new HBox();
  /// Kept here, as the list of the work does not keep it.
  private final ListChangeListener<RunningJob> working;

  StatusLine(ExplorerModel model, ObservableList<RunningJob> running) {
    this.model = model;
    working = change -> showWork(running);
    setId("status-line");
    getStyleClass().add("status-line");
    work.getStyleClass().add("work");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Terms.explain(counts, "delivery");
    Terms.explain(edition, "edition");
    getChildren().addAll(counts, bar(), filters, bar(), edition, space, redo, work);
    Hints.whole(redo);
    redo.visibleProperty().bind(redo.textProperty().isNotEmpty());
    redo.managedProperty().bind(redo.visibleProperty());
    model.redoableProperty().subscribe(steps -> warn(steps.intValue()));
    model.surroundingsProperty().addListener((property, was, now) -> show());
    model.specProperty().addListener((property, was, now) -> show());
    // the work goes on while the content of the window is built anew
    running.addListener(new WeakListChangeListener<>(working));
    show();
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().addAll("text-small", "text-muted");
    return label;
  }

  private static Separator bar() {
    return new Separator(Orientation.VERTICAL);
  }

  private void show() {
    Surroundings around = model.surroundingsProperty().get();
    if (around.equals(Surroundings.NONE)) {
      // before the first answer nothing is known, and 0 would be a claim
      counts.setText("");
      edition.setText("");
      return;
    }
    String key = around.sample() ? "status.figures" : "status.deliveries";
    counts.setText(Texts.text(key, Figures.count(around.counts().shown()), Figures.count(around.counts().all())));
    int restrictions = model.spec().filter().restrictions();
    filters.setText(restrictions == 1 ? Texts.text("status.filter") : Texts.text("status.filters", restrictions));
    edition.setText(around.edition().map(StatusLine::edition).orElse(""));
  }

  private void warn(int steps) {
    redo.setText(switch (steps) {
      case 0 -> "";
      case 1 -> Texts.text("status.redo.one");
      default -> Texts.text("status.redo.several", steps);
    });
  }

  private static String edition(EditionInfo info) {
    List<LocalDate> days = info.files().stream().map(SourceFile::generated).filter(Objects::nonNull)
        .map(LocalDateTime::toLocalDate).distinct().sorted().toList();
    String name =
        Texts.text(info.edition().guessed() ? "status.edition.guessed" : "status.edition", info.edition().title());
    return days.isEmpty() ? name : Texts.text("status.generated", name, FigureFormat.days(days));
  }

  private void showWork(ObservableList<RunningJob> running) {
    work.getChildren().clear();
    if (running.isEmpty()) {
      return;
    }
    RunningJob job = running.getFirst();
    Label what = new Label();
    what.setId("work-text");
    what.getStyleClass().add("text-small");
    what.textProperty().bind(job.textProperty());
    ProgressBar bar = Icons.named(new ProgressBar(), "work-bar", job.name());
    bar.progressProperty().bind(job.fractionProperty());
    Button stop =
        Icons.named(new Button(Texts.text("status.stop")), "work-stop", Texts.text("status.stop.name", job.name()));
    stop.getStyleClass().add("small");
    stop.setOnAction(event -> {
      job.stop();
      stop.setDisable(true);
    });
    work.getChildren().addAll(what, bar, stop);
  }
}
