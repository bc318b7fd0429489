package org.armsexplorer.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.armsexplorer.app.ImportOutcome;
import org.armsexplorer.app.ImportPreview;
import org.armsexplorer.app.ImportService;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.SourcesService.Known;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.importer.ImportOptions.Question;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Problems;
import org.jspecify.annotations.Nullable;

/// Imports files: reads them, shows what is in them, stores them when the user agrees, and reports.
public final class ImportFlow {
  private static final double PAGE = 880;
  /// Of many files of one import, so that others that were used lately stay known.
  private static final int MOST_REMEMBERED = 3;
  private final Desk desk;
  private final Runnable explore;
  private final MapFlow maps;
  private boolean busy;
  /// Those that the reader chose last, as they are called where they lie.
  private List<Path> chosen = List.of();
  /// The preview that was shown last.
  private @Nullable Sheet asked;

  /// @param explore shows the page of the chart
  public ImportFlow(Desk desk, Runnable explore) {
    this.desk = desk;
    this.explore = explore;
    this.maps = new MapFlow(desk, this::ask, this::failed);
  }

  /// Asks for the files.
  public void choose() {
    FileDialogs.Kind kind = new FileDialogs.Kind(Texts.text("import.kind"),
        List.of("*.csv", "*.txt", "*.rtf", "*.xlsx", "*.ods", "*.zip", "*.tsv", "*.*"));
    List<Path> files = desk.dialogs().open(Texts.text("import.title"), kind, desk.folder());
    if (!files.isEmpty()) {
      start(files);
    }
  }

  /// Reads the files and shows the preview.
  public void start(List<Path> files) {
    if (busy) {
      desk.toasts().problem(Texts.text("import.busy"));
      return;
    }
    desk.rememberFolderOf(files.getFirst());
    chosen = files;
    read(files, ImportOptions.NONE);
  }

  private void read(List<Path> files, ImportOptions said) {
    run(Texts.text("job.read", names(files)), progress -> desk.wiring().imports().preview(files, said, progress),
        this::ask, thrown -> refused(files, thrown));
  }

  /// What a table of TIV does not say is asked; one file that is a table of no known form can be described.
  private void refused(List<Path> files, Throwable thrown) {
    Set<Question> questions = ImportService.questions(thrown);
    if (!questions.isEmpty()) {
      askOf(files, Problems.text(thrown), questions);
    } else if (files.size() == 1) {
      maps.offer(files.getFirst(), thrown);
    } else {
      failed(thrown);
    }
  }

  private void askOf(List<Path> files, String why, Set<Question> questions) {
    TivForm form = new TivForm(files, why, questions);
    Sheet sheet = new Sheet("tiv", Texts.text("tiv.title"), form, false);
    Button go = sheet.button("tiv-go", Texts.text("mapping.go"), () -> {
      sheet.close();
      read(files, form.options());
    });
    go.disableProperty().bind(form.incomplete());
    sheet.closeButton(Texts.text("sheet.cancel"));
    desk.sheets().show(sheet);
  }

  /// Reads the table in the clipboard.
  public void paste() {
    if (busy) {
      desk.toasts().problem(Texts.text("import.busy"));
      return;
    }
    chosen = List.of();
    maps.paste();
  }

  private static String names(List<Path> files) {
    return files.size() == 1 ? String.valueOf(files.getFirst().getFileName())
        : Texts.text("import.files", files.size());
  }

  private <T> void run(String name, Jobs.Body<T> body, Consumer<T> done) {
    run(name, body, done, this::failed);
  }

  private <T> void run(String name, Jobs.Body<T> body, Consumer<T> done, Consumer<Throwable> refused) {
    busy = true;
    desk.jobs().run(name, body, result -> {
      busy = false;
      done.accept(result);
    }, thrown -> {
      busy = false;
      refused.accept(thrown);
    });
  }

  /// In the place of the preview before.
  private void ask(ImportPreview preview) {
    if (asked != null) {
      asked.close();
    }
    ImportCards cards = ImportCards.preview(preview, (file, year) -> askAgain(preview, file, year));
    Sheet sheet = new Sheet("import-preview", Texts.text("import.preview"), cards, true);
    sheet.setMaxWidth(PAGE);
    if (ImportTexts.isNew(preview)) {
      sheet.button("import-go", ImportTexts.go(preview), () -> {
        sheet.close();
        store(preview);
      });
      sheet.closeButton(Texts.text("sheet.cancel"));
    } else {
      sheet.button("import-nothing", Texts.text("sheet.close"), sheet::close);
    }
    asked = sheet;
    desk.sheets().show(sheet);
  }

  /// The reader says which edition a file is of: what would change is counted anew.
  private void askAgain(ImportPreview preview, ReadFile file, int year) {
    run(Texts.text("job.compare-store"),
        progress -> desk.wiring().imports().withEdition(preview, year, Optional.of(file), progress), this::ask);
  }

  /// @param known empty where nothing was new
  private record Stored(ImportOutcome outcome, Optional<Known> known) {}

  /// Where another window has stored all of it meanwhile, there is nothing to take back.
  private void store(ImportPreview preview) {
    run(Texts.text("job.import"), progress -> {
      ImportOutcome outcome = desk.wiring().imports().commit(preview, progress);
      return new Stored(outcome, desk.wiring().sources().known(outcome.batch()));
    }, stored -> {
      stored.known().ifPresentOrElse(
          known -> desk.model().changed(ShelfStep.made(desk.hands(), ImportTexts.files(preview), known)),
          desk.model()::refresh);
      chosen.stream().limit(MOST_REMEMBERED).toList().reversed().forEach(this::remember);
      report(preview, stored.outcome());
    });
  }

  private void remember(Path file) {
    desk.memory().change(settings -> settings.withRecentFile(file.toAbsolutePath().toString()));
  }

  private void report(ImportPreview preview, ImportOutcome outcome) {
    ImportCards cards = ImportCards.report(ImportTexts.done(preview, outcome), preview);
    Sheet sheet = new Sheet("import-report", Texts.text("import.report"), cards, true);
    sheet.button("import-done", Texts.text("import.show"), () -> {
      sheet.close();
      explore.run();
    });
    if (!outcome.checksums().isEmpty()) {
      sheet.button("import-undo", Texts.text("import.undo"), () -> {
        sheet.close();
        desk.model().undo();
      });
    }
    desk.sheets().show(sheet);
  }

  /// Nothing was stored: a stopped import says so, a failed one says why and what to do.
  private void failed(Throwable thrown) {
    if (Problems.isStopped(thrown)) {
      desk.toasts().done(Texts.text("import.stopped"));
      return;
    }
    ImportCards cards = ImportCards.sentence(Problems.text(thrown));
    Sheet sheet = new Sheet("import-failed", Texts.text("import.failed"), cards, false);
    sheet.button("import-failed-ok", Texts.text("sheet.close"), sheet::close);
    desk.sheets().show(sheet);
  }
}
