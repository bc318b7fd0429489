package org.armsexplorer.importer;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.TableMapping;

/// Reads files: looks at the first 64 KB for a known header, then reads the whole file once.
public final class SourceReader {
  private static final int HEAD = 64 * 1024;
  private static final int SHOWN = 80;
  private static final int NAMES_SHOWN = 5;
  private final PartyNames names;
  private final Categories categories = Categories.bundled();
  private final Supplier<List<TableMapping>> mappings;

  public SourceReader(PartyNames names) {
    this(names, List::of);
  }

  /// @param mappings remembered descriptions of tables: one of no known form is read by the one that has its columns
  public SourceReader(PartyNames names, Supplier<List<TableMapping>> mappings) {
    this.names = names;
    this.mappings = mappings;
  }

  /// The table in a file of no known form; empty where it holds none.
  ///
  /// @throws ImportException where it is missing, or cannot be read
  public Optional<AnyTable> table(Path file) throws ImportException {
    FileBytes.head(file, HEAD);
    return table(file, FileBytes.all(file));
  }

  /// The table in pasted text or other bytes.
  public Optional<AnyTable> table(Path file, byte[] bytes) throws ImportException {
    try {
      return AnyTable.of(bytes);
    } catch (BadTableException e) {
      throw ImportException.unusable(file, e.key(), ReadLimit.megabytes());
    }
  }

  /// Reads a table by a mapping, whatever form it has.
  ///
  /// @throws ImportException where it is missing, no table, or lacks a column of the mapping
  public ReadFile read(Path file, TableMapping mapping, BooleanSupplier isStopped) throws ImportException {
    FileBytes.head(file, HEAD);
    return read(file, FileBytes.all(file), mapping, isStopped);
  }

  /// The same with pasted text or other bytes.
  public ReadFile read(Path file, byte[] bytes, TableMapping mapping, BooleanSupplier isStopped)
      throws ImportException {
    AnyTable table = table(file, bytes).orElseThrow(() -> ImportException.unusable(file, "mapping.no-table"));
    TableMapping fitted = MappedImporter.fitted(mapping, table).orElseThrow(
        () -> ImportException.unusable(file, "mapping.misfit", mapping.name(), String.join(", ", table.header())));
    return read(file, bytes, Recognition.mapped(fitted, table), ImportOptions.mapped(fitted), isStopped);
  }

  /// Reads a file.
  ///
  /// @param isStopped whether the user wants to stop; asked now and then
  /// @throws ImportException where it is missing, of no known form, or unusable
  public ReadFile read(Path file, BooleanSupplier isStopped) throws ImportException {
    return read(file, ImportOptions.NONE, isStopped);
  }

  /// Reads a file of which the user says what it does not say itself.
  ///
  /// @param isStopped whether the user wants to stop; asked now and then
  /// @throws ImportException where it is missing, of no known form, leaves something open, or is unusable
  public ReadFile read(Path file, ImportOptions options, BooleanSupplier isStopped) throws ImportException {
    Optional<Importer> plain = plain(file, FileBytes.head(file, HEAD));
    return read(file, FileBytes.all(file), plain, options, isStopped);
  }

  /// Reads what comes with the program or was kept.
  ///
  /// @throws ImportException where it is of no known form, or unusable
  public ReadFile read(Path file, byte[] bytes) throws ImportException {
    return read(file, bytes, ImportOptions.NONE);
  }

  /// Reads what was kept, and what the user said of it.
  ///
  /// @throws ImportException where it is of no known form, or unusable
  public ReadFile read(Path file, byte[] bytes, ImportOptions options) throws ImportException {
    Optional<TableMapping> mapping = options.mapping();
    return mapping.isPresent() ? read(file, bytes, mapping.get(), () -> false)
        : read(file, bytes, plain(file, bytes), options, () -> false);
  }

  private ReadFile read(Path file, byte[] bytes, Optional<Importer> plain, ImportOptions options,
      BooleanSupplier isStopped) throws ImportException {
    SourceText whole = SourceText.of(bytes);
    // a header may be cut where the look at the first bytes ends
    Optional<Importer> sure = plain.filter(importer -> importer.recognises(Head.of(whole.text())));
    Recognition.Recognised recognised = recognise(file, bytes, sure, whole);
    return read(file, bytes, recognised, recognised.mapping().map(ImportOptions::mapped).orElse(options), isStopped);
  }

  private ReadFile read(Path file, byte[] bytes, Recognition.Recognised found, ImportOptions options,
      BooleanSupplier isStopped) throws ImportException {
    SourceText source = found.source();
    Importer importer = found.importer();
    Reading reading = Reading.of(file, source, names, categories, options, isStopped);
    found.notices().forEach(notice -> reading.issues().notice(0, notice.key(), notice.values().toArray()));
    Draft draft = importer.read(reading);
    if (draft.deals().isEmpty() && draft.figures().isEmpty() && draft.reported().isEmpty()) {
      String first = reading.issues().all().stream().findFirst()
          .map(issue -> Messages.text("no-rows.first", Integer.toString(issue.line()), issue.text())).orElse("");
      throw ImportException.unusable(file, "no-rows", ImportFormats.description(importer.form()), first);
    }
    if (source.hasDestroyedLetters()) {
      reading.issues().warning(0, "letters.destroyed");
    }
    unknownNames(draft, reading);
    if (draft.edition().guessed()) {
      reading.issues().warning(0, "edition.guessed", draft.edition().name());
    }
    SourceFile about = new SourceFile(String.valueOf(file.getFileName()), checksum(bytes), bytes.length, draft.form(),
        source.encoding(), draft.generated().orElse(null), draft.edition(), draft.coverage(), draft.rows());
    SourceContent content =
        new SourceContent(about, draft.deals(), draft.figures(), draft.reported()).withEdition(draft.edition());
    int last = content.file().coverage().years().last();
    if (last < draft.coverage().years().last()) {
      reading.issues().notice(0, "window.past-edition", Integer.toString(draft.coverage().years().last()),
          draft.edition().title(), Integer.toString(last));
    }
    int undelivered = (int) draft.deals().stream().filter(deal -> deal.deliveries().isEmpty()).count();
    int deliveries = draft.deals().stream().mapToInt(deal -> deal.deliveries().size()).sum();
    ImportReport report = new ImportReport(draft.deals().size(), undelivered, deliveries,
        draft.figures().size() + draft.reported().size(), reading.issues().all());
    return new ReadFile(file, bytes, content, report, options);
  }

  /// Tells of names that no edition known so far has: they become parties of their own.
  private void unknownNames(Draft draft, Reading reading) {
    Set<String> found = new HashSet<>();
    for (Deal deal : draft.deals()) {
      found.add(deal.supplier());
      found.add(deal.recipient());
    }
    for (Figure figure : draft.figures()) {
      Optional.ofNullable(figure.supplier()).ifPresent(found::add);
      Optional.ofNullable(figure.recipient()).ifPresent(found::add);
    }
    found.removeIf(names::isKnown);
    if (!found.isEmpty()) {
      reading.issues().notice(0, "names.unknown", Integer.toString(found.size()),
          String.join(", ", found.stream().sorted().limit(NAMES_SHOWN).toList()));
    }
  }

  /// The importer of a file that is plainly of a known form, told by its head alone.
  private static Optional<Importer> plain(Path file, byte[] head) throws ImportException {
    if (head.length == 0) {
      throw ImportException.unusable(file, "empty");
    }
    byte[] first = head.length > HEAD ? Arrays.copyOf(head, HEAD) : head;
    return ImportFormats.of(Head.of(SourceText.ofHead(first).text()));
  }

  private Recognition.Recognised recognise(Path file, byte[] bytes, Optional<Importer> plain, SourceText whole)
      throws ImportException {
    try {
      if (plain.isPresent()) {
        return Recognition.plain(plain.get(), whole);
      }
      Optional<Recognition.Recognised> known = Recognition.of(bytes);
      return (known.isPresent() ? known : Recognition.remembered(bytes, mappings.get()))
          .orElseThrow(() -> unknown(file, bytes));
    } catch (BadTableException e) {
      throw ImportException.unusable(file, e.key(), ReadLimit.megabytes());
    }
  }

  private static ImportException unknown(Path file, byte[] bytes) {
    if (ZipGuard.isZip(bytes)) {
      return ImportException.unusable(file, "unknown-sheets", looked());
    }
    byte[] first = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
    String found = Head.of(SourceText.ofHead(first).text()).firstLine();
    boolean binary = found.chars().limit(SHOWN).filter(c -> c < ' ' && c != '\t').findAny().isPresent();
    if (binary) {
      return ImportException.unusable(file, "binary");
    }
    String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "..." : found;
    return ImportException.unusable(file, "unknown", looked(), shown);
  }

  private static String looked() {
    return String.join(", ", ImportFormats.forms().stream().map(SourceForm::word).toList());
  }

  private static String checksum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
