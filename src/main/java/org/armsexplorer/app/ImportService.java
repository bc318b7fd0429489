package org.armsexplorer.app;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.armsexplorer.importer.ImportException;
import org.armsexplorer.importer.ImportFormats;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.importer.ImportReport;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.importer.SourceReader;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.store.Joined;
import org.armsexplorer.store.Stored;

/// Imports files: reads and checks all of them, and stores all or none.
public final class ImportService {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private final StoreSource store;
  private final SourceReader reader;

  /// A form that can be imported.
  public record Form(String word, String description) {}

  ImportService(StoreSource store, PartyNames names) {
    this.store = store;
    this.reader = new SourceReader(names);
  }

  /// The forms that can be imported.
  public static List<Form> forms() {
    return ImportFormats.forms().stream().map(form -> new Form(form.word(), ImportFormats.description(form))).toList();
  }

  /// What a form is, in words.
  public static String description(SourceForm form) {
    return ImportFormats.description(form);
  }

  /// Reads and checks files; stores nothing.
  ///
  /// @throws UserProblem where one of them cannot be imported, or it was stopped
  public ImportPreview preview(List<Path> files, Progress progress) throws UserProblem {
    return preview(files, ImportOptions.NONE, progress);
  }

  /// Reads and checks files of which the user says what they do not say themselves; stores nothing.
  ///
  /// @throws UserProblem where one of them cannot be imported, or it was stopped
  public ImportPreview preview(List<Path> files, ImportOptions options, Progress progress) throws UserProblem {
    List<ReadFile> read = new ArrayList<>();
    Set<String> known = new HashSet<>();
    try (FileReaders readers = new FileReaders(file -> read(file, options, progress))) {
      List<Future<ReadFile>> coming = readers.start(files);
      for (int i = 0; i < files.size(); i++) {
        progress.at(i, files.size(), String.valueOf(files.get(i).getFileName()));
        progress.checkCancelled();
        ReadFile one = readers.result(coming.get(i));
        if (store.holds(one.content().file().checksum())) {
          known.add(one.content().file().checksum());
        }
        read.add(one);
      }
    }
    return new ImportPreview(read, known);
  }

  private ReadFile read(Path file, ImportOptions options, Progress progress) throws UserProblem {
    try {
      return reader.read(file, options, progress::isCancelled);
    } catch (ImportException e) {
      UserProblem.Kind kind = switch (e.kind()) {
        case MISSING -> UserProblem.Kind.NO_INPUT;
        case UNUSABLE, OPEN -> UserProblem.Kind.BAD_INPUT;
        case STOPPED -> UserProblem.Kind.STOPPED;
      };
      throw new UserProblem(kind, e, "problem.said", e.text());
    }
  }

  /// Stores what a preview read and the store does not have.
  ///
  /// @throws UserProblem where it was stopped or the store cannot be written; nothing was stored then
  public ImportOutcome commit(ImportPreview preview, Progress progress) throws UserProblem {
    List<ReadFile> fresh = preview.newFiles();
    progress.at(0, 0, Messages.text("import.storing"));
    progress.checkCancelled();
    Optional<Stored> done = fresh.isEmpty() ? Optional.empty() : Optional.of(store.commit(fresh, progress));
    List<String> lines = new ArrayList<>();
    for (ReadFile file : preview.files()) {
      boolean stored = fresh.contains(file);
      lines.add(line(file, stored));
    }
    Joined joined = done.map(Stored::joined).orElse(new Joined(0, 0));
    return new ImportOutcome(done.map(Stored::batch).orElse(0), lines, joined.joined(), joined.delivered());
  }

  private static String line(ReadFile file, boolean stored) {
    SourceFile about = file.content().file();
    ImportReport report = file.report();
    String counts = report.figures() > 0 ? Messages.text("import.figures", Integer.toString(report.figures()))
        : Messages.text("import.deals", Integer.toString(report.deals()), Integer.toString(report.deliveries()),
            Integer.toString(report.undelivered()));
    String generated = about.generated() == null ? Messages.text("import.undated")
        : Messages.text("import.generated", DAY.format(about.generated()));
    return Messages.text(stored ? "import.stored" : "import.known", about.name(), about.form().word(), counts,
        about.edition().name(), generated, about.coverage().years().toString());
  }

  /// Takes an import back.
  public ImportOutcome undo(ImportOutcome outcome) throws UserProblem {
    if (outcome.batch() != 0) {
      store.remove(outcome.batch());
    }
    return new ImportOutcome(0, List.of(), 0, 0);
  }
}
