package org.armsexplorer.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.armsexplorer.analysis.Held;
import org.armsexplorer.importer.AnyTable;
import org.armsexplorer.importer.ImportException;
import org.armsexplorer.importer.ImportFormats;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.importer.ImportOptions.Question;
import org.armsexplorer.importer.ImportReport;
import org.armsexplorer.importer.MappingGuess;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.importer.SourceReader;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.TableMapping;
import org.armsexplorer.store.Joined;
import org.armsexplorer.store.ShelfStore;
import org.armsexplorer.store.Stored;
import org.armsexplorer.store.kept.KeptFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports files: reads and checks all of them, and stores all or none.
public final class ImportService {
  private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
  private final StoreSource store;
  private final SourceReader reader;
  private final PartyNames names;

  /// A form that can be imported.
  public record Form(String word, String description) {}

  ImportService(StoreSource store, PartyNames names, MappingFiles mappings) {
    this.store = store;
    this.reader = new SourceReader(names, mappings::all);
    this.names = names;
  }

  /// The table in a file of no known form, to be described; empty where it holds none.
  public Optional<AnyTable> table(Path file) throws UserProblem {
    return said(file, () -> reader.table(file));
  }

  /// The table in pasted text; empty where it holds none.
  public Optional<AnyTable> pastedTable(String text) throws UserProblem {
    return said(pastedName(), () -> reader.table(pastedName(), bytes(text)));
  }

  /// What the columns of a table seem to mean.
  ///
  /// @param name of the mapping; empty for one after the file
  /// @throws UserProblem where the file holds no table
  public TableMapping guess(Path file, String name) throws UserProblem {
    AnyTable table =
        table(file).orElseThrow(() -> new UserProblem(UserProblem.Kind.BAD_INPUT, "mapping.no-table", file));
    String own = String.valueOf(file.getFileName()).replaceAll("\\.[^.]*$", "");
    return MappingGuess.of(name.isEmpty() ? own : name, table, names);
  }

  /// What the columns of a table seem to mean.
  public TableMapping guess(AnyTable table, String name) {
    return MappingGuess.of(name, table, names);
  }

  private static Path pastedName() {
    return Path.of(Messages.text("mapping.pasted"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// What pasted text holds, read by its form, or by a mapping where one is given.
  public ImportPreview previewPasted(String text, Optional<TableMapping> mapping, Progress progress)
      throws UserProblem {
    byte[] bytes = bytes(text);
    Optional<TableMapping> sound = mapping.isPresent() ? Optional.of(checked(mapping.get())) : Optional.empty();
    ReadFile read = said(pastedName(), () -> sound.isPresent()
        ? reader.read(pastedName(), bytes, sound.get(), progress::isCancelled) : reader.read(pastedName(), bytes));
    return previewOf(List.of(read), progress);
  }

  /// Reads tables by a mapping; stores nothing.
  ///
  /// @throws UserProblem where one of them is no table or lacks a column, or the mapping gives no figures
  public ImportPreview previewMapped(List<Path> files, TableMapping mapping, Progress progress) throws UserProblem {
    TableMapping sound = checked(mapping);
    List<ReadFile> read = new ArrayList<>();
    for (Path file : files) {
      progress.at(read.size(), files.size(), String.valueOf(file.getFileName()));
      progress.checkCancelled();
      read.add(said(file, () -> reader.read(file, sound, progress::isCancelled)));
    }
    return previewOf(read, progress);
  }

  private static TableMapping checked(TableMapping mapping) throws UserProblem {
    if (!mapping.isComplete()) {
      throw new UserProblem(UserProblem.Kind.BAD_INPUT, "mapping.incomplete", mapping.name());
    }
    return mapping;
  }

  private ImportPreview previewOf(List<ReadFile> read, Progress progress) throws UserProblem {
    Set<String> known = new HashSet<>();
    for (ReadFile one : read) {
      if (store.holds(one.content().file().checksum())) {
        known.add(one.content().file().checksum());
      }
    }
    return compared(read, known, progress);
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
    return compared(read, known, progress);
  }

  /// The same preview with the edition that the reader says the undated files are of.
  ///
  /// @param year of the edition
  /// @param file the only file that it is said of; empty for all files without a date
  /// @throws UserProblem where the edition cannot be: a file holds deliveries of that year or later
  public ImportPreview withEdition(ImportPreview preview, int year, Optional<ReadFile> file, Progress progress)
      throws UserProblem {
    List<ReadFile> files = new ArrayList<>();
    for (ReadFile one : preview.files()) {
      boolean undated = one.content().file().generated() == null && one.content().file().edition().isSipri();
      boolean wanted = undated && file.map(one::equals).orElse(true);
      if (wanted && one.content().file().coverage().years().first() >= year) {
        throw new UserProblem(UserProblem.Kind.WRONG_USE, "import.edition-too-old", one.content().file().name(),
            one.content().file().coverage().years().toString(), Integer.toString(year));
      }
      files.add(wanted ? one.withEdition(new Edition(year, false)) : one);
    }
    return compared(files, preview.known(), progress);
  }

  /// Reads the kept bytes of a file that is or was in the store, as it was read then.
  ///
  /// @return empty where this version of the program does not read it
  Optional<ReadFile> again(SourceFile file, byte[] bytes) {
    return again(file.name(), store.choices(file.checksum()), Optional.of(file.edition()), bytes);
  }

  /// The same for a file as the journal names it.
  Optional<ReadFile> again(KeptFile file, byte[] bytes) {
    return again(file.name(), ImportOptions.ofWords(file.choices()), ShelfStore.edition(file), bytes);
  }

  private Optional<ReadFile> again(String name, ImportOptions options, Optional<Edition> edition, byte[] bytes) {
    try {
      ReadFile read = reader.read(Path.of(name), bytes, options);
      return Optional.of(
          edition.filter(then -> !then.equals(read.content().file().edition())).map(read::withEdition).orElse(read));
    } catch (ImportException e) {
      LOG.info("{} cannot be read again", name, e);
      return Optional.empty();
    }
  }

  private ImportPreview compared(List<ReadFile> files, Set<String> known, Progress progress) throws UserProblem {
    List<FileComparison> comparisons = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SourceContent content = files.get(i).content();
      if (known.contains(content.file().checksum()) || !content.reported().isEmpty()) {
        continue; // figures of other sources are no deals that could be compared
      }
      progress.checkCancelled();
      store.held(content.file()).ifPresent(held -> comparisons.add(FileComparison.of(content, "", held, names)));
      for (ReadFile earlier : files.subList(0, i)) {
        SourceFile other = earlier.content().file();
        if (!known.contains(other.checksum()) && !other.checksum().equals(content.file().checksum())
            && other.edition().key().equals(content.file().edition().key())
            && other.coverage().overlaps(content.file().coverage())) {
          comparisons.add(FileComparison.of(content, other.name(), Held.of(earlier.content(), names), names));
        }
      }
    }
    return new ImportPreview(files, known, comparisons);
  }

  private ReadFile read(Path file, ImportOptions options, Progress progress) throws UserProblem {
    return said(file, () -> reader.read(file, options, progress::isCancelled));
  }

  /// One step of reading.
  @FunctionalInterface
  private interface Step<T> {
    T done() throws ImportException;
  }

  /// Says in the user's words why a file cannot be read. A small file can unfold to more than the memory holds; what was
  /// read of it is given up, and nothing else needs it.
  private static <T> T said(Path file, Step<T> step) throws UserProblem {
    try {
      return step.done();
    } catch (ImportException e) {
      throw problem(e);
    } catch (OutOfMemoryError e) {
      LOG.warn("{} does not fit into the memory", file);
      throw new UserProblem(UserProblem.Kind.BAD_INPUT, e, "import.too-large", file);
    }
  }

  /// What the user has to say so that files can be read that were refused; empty where that would not help.
  public static Set<Question> questions(Throwable refusal) {
    return refusal instanceof UserProblem problem && problem.getCause() instanceof ImportException said
        ? said.questions() : Set.of();
  }

  private static UserProblem problem(ImportException e) {
    UserProblem.Kind kind = switch (e.kind()) {
      case MISSING -> UserProblem.Kind.NO_INPUT;
      case UNUSABLE, OPEN -> UserProblem.Kind.BAD_INPUT;
      case STOPPED -> UserProblem.Kind.STOPPED;
    };
    return new UserProblem(kind, e, "problem.said", e.text());
  }

  /// Stores what a preview read and the store does not have.
  ///
  /// @throws UserProblem where it was stopped or the store cannot be written; nothing was stored then
  public ImportOutcome commit(ImportPreview preview, Progress progress) throws UserProblem {
    progress.at(0, 0, Messages.text("import.storing"));
    progress.checkCancelled();
    StoreSource.Committed committed = store.commit(preview.newFiles(), progress);
    Optional<Stored> done = committed.stored();
    List<String> lines = new ArrayList<>();
    for (ReadFile file : preview.files()) {
      boolean stored = committed.files().contains(file);
      lines.add(line(file, stored));
    }
    Joined joined = done.map(Stored::joined).orElse(new Joined(0, 0));
    return new ImportOutcome(done.map(Stored::batch).orElse(0), committed.checksums(), lines, joined.joined(),
        joined.delivered());
  }

  private static String line(ReadFile file, boolean stored) {
    SourceFile about = file.content().file();
    ImportReport report = file.report();
    String counts = report.figures() > 0 ? Messages.text("import.figures", Integer.toString(report.figures()))
        : Messages.text("import.deals", Integer.toString(report.deals()), Integer.toString(report.deliveries()),
            Integer.toString(report.undelivered()));
    String generated = about.generated() == null ? Messages.text("import.undated")
        : Messages.text("import.generated", Wording.current().day(about.generated()));
    return Messages.text(stored ? "import.stored" : "import.known", about.name(), about.form().word(), counts,
        about.edition().title(), generated, about.coverage().years().toString());
  }

  /// Prints a preview: as text for reading, or as JSON.
  ///
  /// @throws UserProblem where the output cannot be written
  public void print(ImportPreview preview, TableFormat format, Appendable out) throws UserProblem {
    try {
      switch (format) {
        case TABLE -> new PreviewText().write(preview, out);
        case JSON -> new PreviewJson().write(preview, out);
        case CSV -> throw new UserProblem(UserProblem.Kind.WRONG_USE, "preview.no-csv");
      }
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "export.not-printed");
    }
  }
}
