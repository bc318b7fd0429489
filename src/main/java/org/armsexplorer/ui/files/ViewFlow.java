package org.armsexplorer.ui.files;

import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.app.ViewFiles;
import org.armsexplorer.spec.ReadSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Questions;

/// Opens views from files: saved ones, and pictures that carry their own.
public final class ViewFlow {
  private final Desk desk;
  private final Questions questions;
  private final Runnable explore;

  /// @param explore shows the page of the chart
  public ViewFlow(Desk desk, Questions questions, Runnable explore) {
    this.desk = desk;
    this.questions = questions;
    this.explore = explore;
  }

  /// What the dialogs call files that hold views.
  public static FileDialogs.Kind kind() {
    return new FileDialogs.Kind(Texts.text("view.kind"), List.of("*" + ViewFiles.ENDING, "*.png", "*.svg", "*.pdf"));
  }

  public void choose() {
    List<Path> files = desk.dialogs().open(Texts.text("view.open"), kind(), desk.folder());
    if (!files.isEmpty()) {
      open(files.getFirst());
    }
  }

  /// Opens a view as a question of its own beside those that are open.
  public void open(Path from) {
    desk.jobs().run(Texts.text("job.open-view"), progress -> desk.wiring().views().read(from), read -> show(from, read),
        desk::tell);
  }

  private void show(Path from, ReadSpec read) {
    desk.rememberFolderOf(from);
    remember(from);
    questions.open(new SavedView(ViewFiles.nameOf(from), read.view().spec()));
    explore.run();
    if (read.ignored().isEmpty()) {
      desk.toasts().done(Texts.text("view.opened", from.getFileName()));
    } else {
      desk.toasts().problem(Texts.text("view.ignored", from.getFileName(), String.join(", ", read.ignored())));
    }
  }

  /// Files of views stay known, so that a comparison of editions can say which of them it touches.
  private void remember(Path view) {
    desk.memory().change(settings -> settings.withRecentFile(view.toAbsolutePath().toString()));
  }
}
