package org.armsexplorer.ui.sources;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.PreviewFile.Issue;
import org.armsexplorer.app.ShelfEdition;
import org.armsexplorer.app.ShelfEdition.Item;
import org.armsexplorer.app.SourcesService;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;

import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.IssueLines;
import org.armsexplorer.ui.files.ShelfStep;
import org.armsexplorer.ui.parts.ClipboardText;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// What can be done with what is on the shelf.
final class ShelfActions {
  private final Desk desk;
  private final Runnable explore;
  private final Runnable reload;
  private List<ShelfEdition> shelf = List.of();

  /// @param explore shows the page of the chart
  /// @param reload reads the shelf again
  ShelfActions(Desk desk, Runnable explore, Runnable reload) {
    this.desk = desk;
    this.explore = explore;
    this.reload = reload;
  }

  void shelf(List<ShelfEdition> now) {
    shelf = List.copyOf(now);
  }

  /// The chart on show as of this edition.
  void show(Edition edition) {
    boolean newest = shelf.getFirst().edition().equals(edition);
    desk.model().edit(() -> Texts.text("step.edition", edition.title()),
        spec -> spec.withFilter(filter -> filter.withEdition(newest ? null : edition.key())));
    explore.run();
  }

  /// The edition that others are compared with: the newest; empty for itself.
  Optional<Edition> rival(Edition edition) {
    return Optional.of(shelf.getFirst().edition())
        .filter(newest -> newest.source().equals(edition.source()) && !newest.equals(edition));
  }

  /// The chart on show by year, the two editions as its series.
  void compare(Edition edition, Edition newest) {
    desk.model().edit(() -> Texts.text("step.compare", edition.title(), newest.title()),
        spec -> spec.withEncoding(new Encoding(Dimension.YEAR, Dimension.EDITION))
            .withFilter(filter -> filter.withEdition(null).withBeside(List.of(edition.year(), newest.year()))));
    explore.run();
  }

  void copyChecksum(SourceFile file) {
    ClipboardText.put(file.checksum());
    desk.toasts().done(Texts.text("sources.checksum-copied", file.name()));
  }

  void issues(SourceFile file, List<Issue> issues) {
    VBox column = new VBox(new IssueLines(issues, ""));
    column.getStyleClass().add("page-column");
    Sheet sheet = new Sheet("issues-sheet", file.name(), column, true);
    sheet.button("issues-ok", Texts.text("sheet.close"), sheet::close);
    desk.sheets().show(sheet);
  }

  /// Asks, naming all that goes with it.
  void remove(Item item) {
    List<String> names = shelf.stream().flatMap(edition -> edition.files().stream())
        .filter(one -> one.batch() == item.batch()).map(one -> one.file().name()).toList();
    VBox column = new VBox(line(Texts.text(names.size() == 1 ? "sources.remove.one" : "sources.remove.several",
        String.join(", ", names), names.size())), line(Texts.text("sources.remove.undo")));
    column.getStyleClass().add("page-column");
    Sheet sheet = new Sheet("remove-sheet", Texts.text("sources.remove"), column, false);
    sheet.button("remove-go", Texts.text("sources.remove.go"), () -> {
      sheet.close();
      run(item.batch(), names);
    }).getStyleClass().add("danger");
    sheet.closeButton(Texts.text("sheet.cancel"));
    desk.sheets().show(sheet);
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private void run(int batch, List<String> names) {
    SourcesService sources = desk.wiring().sources();
    desk.jobs().run(Texts.text("job.remove"), progress -> sources.remove(batch, progress), removed -> {
      removed.ifPresentOrElse(known -> desk.model().changed(ShelfStep.removed(desk.hands(), names, known)),
          desk.model()::refresh);
      reload.run();
      desk.toasts().done(Texts.text("sources.removed", ShelfStep.names(names).get()));
    }, desk::tell);
  }
}
