package org.armsexplorer.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armsexplorer.app.ViewFiles;
import org.armsexplorer.spec.ReadSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Saves the view as a file, and opens it again.
public final class ViewFlow {
  private final Desk desk;
  private @Nullable Path file;

  public ViewFlow(Desk desk) {
    this.desk = desk;
  }

  private static FileDialogs.Kind kind() {
    return new FileDialogs.Kind(Texts.text("view.kind"), List.of("*" + ViewFiles.ENDING));
  }

  private static FileDialogs.Kind kindToOpen() {
    return new FileDialogs.Kind(Texts.text("view.kind"), List.of("*" + ViewFiles.ENDING, "*.png", "*.svg", "*.pdf"));
  }

  public void choose() {
    List<Path> files = desk.dialogs().open(Texts.text("view.open"), kindToOpen(), desk.folder());
    if (!files.isEmpty()) {
      open(files.getFirst());
    }
  }

  /// Opens a view as one step that can be undone.
  public void open(Path from) {
    desk.jobs().run(Texts.text("job.open-view"), progress -> desk.wiring().views().read(from), read -> show(from, read),
        desk::tell);
  }

  private void show(Path from, ReadSpec read) {
    file = hasEnding(from) ? from : null; // a picture is opened, and never overwritten by "Save view"
    desk.rememberFolderOf(from);
    remember(from);
    desk.model().trail().clear();
    desk.model().edit(Texts.text("step.open-view", from.getFileName()), spec -> read.view().spec());
    if (read.ignored().isEmpty()) {
      desk.toasts().done(Texts.text("view.opened", from.getFileName()));
    } else {
      desk.toasts().problem(Texts.text("view.ignored", from.getFileName(), String.join(", ", read.ignored())));
    }
  }

  /// Saved views stay known, so that a comparison of editions can say which of them it touches.
  private void remember(Path view) {
    desk.memory().change(settings -> settings.withRecentFile(view.toAbsolutePath().toString()));
  }

  public void save() {
    Path known = file;
    if (known == null) {
      saveAs();
    } else {
      write(known);
    }
  }

  public void saveAs() {
    Optional<Path> chosen = desk.dialogs().save(Texts.text("view.save"), kind(), desk.folder(),
        Texts.text("view.proposed") + ViewFiles.ENDING);
    chosen.map(ViewFlow::withEnding).ifPresent(this::write);
  }

  private static Path withEnding(Path path) {
    return hasEnding(path) ? path : path.resolveSibling(path.getFileName() + ViewFiles.ENDING);
  }

  private static boolean hasEnding(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(ViewFiles.ENDING);
  }

  private void write(Path to) {
    String name = String.valueOf(to.getFileName());
    SavedView view = new SavedView(name.substring(0, name.length() - ViewFiles.ENDING.length()), desk.model().spec());
    desk.jobs().run(Texts.text("job.save-view"), progress -> {
      desk.wiring().views().write(to, view);
      return to;
    }, written -> {
      file = written;
      desk.rememberFolderOf(written);
      remember(written);
      desk.toasts().done(Texts.text("view.saved", name));
    }, desk::tell);
  }
}
