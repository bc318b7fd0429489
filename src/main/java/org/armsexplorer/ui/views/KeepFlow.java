package org.armsexplorer.ui.views;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.armsexplorer.app.ViewFiles;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.FileDialogs;
import org.armsexplorer.ui.files.Replacing;
import org.armsexplorer.ui.files.ViewFlow;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;

/// Saves the question on show into the library, and opens views of it.
public final class KeepFlow {
  private final Desk desk;
  private final Library library;
  private final Questions questions;
  private final IntConsumer used;

  /// @param used takes the id of a view that was saved
  public KeepFlow(Desk desk, Library library, Questions questions, IntConsumer used) {
    this.desk = desk;
    this.library = library;
    this.questions = questions;
    this.used = used;
  }

  /// Saves into the view that the question is, or asks where where it is none yet.
  public void save() {
    Question question = questions.current();
    Optional<KeptView> there = library.kept().find(question.view());
    if (there.isEmpty()) {
      saveAs();
      return;
    }
    KeptView view = there.get();
    if (view.spec().equals(question.spec())) {
      desk.toasts().done(Texts.text("views.saved", view.name()));
      return;
    }
    ChartSpec spec = question.spec();
    library.change(() -> Texts.text("step.view-save", view.name()), kept -> kept.withSpec(view.id(), spec),
        done -> saved(view.name(), done));
  }

  private void saved(String name, Library.Done done) {
    library.offerBack(Texts.text("views.saved", name), done);
  }

  /// Asks for a name and a folder, and saves as a new view, which the question is from then on.
  public void saveAs() {
    Question question = questions.current();
    Optional<KeptView> there = library.kept().find(question.view());
    String folder = there.map(KeptView::folder).orElse("");
    String proposed = there.map(KeptView::name).orElseGet(() -> ownName(question));
    desk.sheets()
        .show(Asking.nameAndFolder("keep-view", Texts.text("views.save"),
            library.kept().freeName(proposed.isEmpty() ? Texts.text("view.proposed") : proposed, folder),
            library.kept().folders(), folder, (name, where) -> keep(question, name, where)));
  }

  /// What the reader would call a question that is no view of the library; empty where nobody knows yet.
  private static String ownName(Question question) {
    String given = question.given().name();
    return given.isEmpty() ? question.titleProperty().get() : given;
  }

  private void keep(Question question, String name, String folder) {
    SavedView view = new SavedView(name, question.spec());
    library.change(() -> Texts.text("step.view-save", name), kept -> kept.withAdded(folder, view), done -> {
      question.setView(done.change().after().views().getLast().id());
      used.accept(question.view());
      saved(done.change().after().views().getLast().name(), done);
    });
  }

  /// Opens a view as a question of its own; one that is open is shown.
  public void open(KeptView view) {
    questions.open(view.spec(), view.id());
  }

  /// Asks for files and takes their views into a folder.
  public void take(String folder) {
    List<Path> files = desk.dialogs().open(Texts.text("views.take"), ViewFlow.kind(), desk.folder());
    if (files.isEmpty()) {
      return;
    }
    desk.rememberFolderOf(files.getFirst());
    List<String> ignored = new ArrayList<>();
    Supplier<String> what =
        () -> files.size() == 1 ? ViewFiles.nameOf(files.getFirst()) : Texts.text("views.count", files.size());
    library.change(() -> Texts.text("step.view-take", what.get()),
        () -> desk.wiring().library().take(files, folder, ignored), done -> {
          saved(what.get(), done);
          if (!ignored.isEmpty()) {
            desk.toasts().problem(Texts.text("view.ignored", what.get(), String.join(", ", ignored)));
          }
        });
  }

  /// Writes a view as a file to share.
  public void give(SavedView view) {
    Optional<Path> chosen = desk.dialogs().save(Texts.text("views.give"),
        new FileDialogs.Kind(Texts.text("view.kind"), List.of("*" + ViewFiles.ENDING)), desk.folder(),
        ViewFiles.fileName(view.name()) + ViewFiles.ENDING);
    chosen.ifPresent(path -> {
      Path to = ViewFiles.withEnding(path);
      Replacing.ask(desk, path, to, () -> write(view, to));
    });
  }

  private void write(SavedView view, Path to) {
    desk.jobs().run(Texts.text("job.save-view"), progress -> {
      desk.wiring().views().write(to, view);
      return to;
    }, written -> {
      desk.rememberFolderOf(written);
      desk.memory().change(settings -> settings.withRecentFile(written.toAbsolutePath().toString()));
      desk.toasts().done(Texts.text("view.saved", written.getFileName()));
    }, desk::tell);
  }

  /// Writes the question on show as a file to share.
  public void giveCurrent() {
    Question question = questions.current();
    ViewLibrary kept = library.kept();
    String title = ownName(question);
    String name =
        kept.find(question.view()).map(KeptView::name).orElse(title.isEmpty() ? Texts.text("view.proposed") : title);
    give(new SavedView(name, question.spec()));
  }
}
