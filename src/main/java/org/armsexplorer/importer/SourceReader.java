package org.armsexplorer.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.armsexplorer.importer.ImportException.Kind;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;

/// Reads files: looks at the first 64 KB for a known header, then reads the whole file once.
public final class SourceReader {
  private static final int HEAD = 64 * 1024;
  /// The largest known download has 4 MB; a hundred times that is no download.
  private static final long MOST_BYTES = 1L << 30;
  private static final int SHOWN = 80;
  private static final int NAMES_SHOWN = 5;
  private final PartyNames names;
  private final Categories categories = Categories.bundled();

  public SourceReader(PartyNames names) {
    this.names = names;
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
    Importer importer = recognise(file);
    byte[] bytes = bytes(file);
    return read(file, bytes, importer, options, isStopped);
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
    return read(file, bytes, importer(file, bytes), options, () -> false);
  }

  private ReadFile read(Path file, byte[] bytes, Importer importer, ImportOptions options, BooleanSupplier isStopped)
      throws ImportException {
    SourceText source = SourceText.of(bytes);
    Head head = Head.of(source.text());
    if (!importer.recognises(head)) {
      throw unknown(file, head); // a header that is cut where the look at the first bytes ends
    }
    Reading reading = Reading.of(file, source, names, categories, options, isStopped);
    Draft draft = importer.read(reading);
    if (draft.deals().isEmpty() && draft.figures().isEmpty()) {
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
    int undelivered = (int) draft.deals().stream().filter(deal -> deal.deliveries().isEmpty()).count();
    int deliveries = draft.deals().stream().mapToInt(deal -> deal.deliveries().size()).sum();
    ImportReport report =
        new ImportReport(draft.deals().size(), undelivered, deliveries, draft.figures().size(), reading.issues().all());
    return new ReadFile(file, bytes, new SourceContent(about, draft.deals(), draft.figures()), report, options);
  }

  /// Tells of names that no edition known so far has: they become parties of their own.
  private void unknownNames(Draft draft, Reading reading) {
    Set<String> found = new TreeSet<>();
    draft.deals().forEach(deal -> found.addAll(List.of(deal.supplier(), deal.recipient())));
    for (Figure figure : draft.figures()) {
      Optional.ofNullable(figure.supplier()).ifPresent(found::add);
      Optional.ofNullable(figure.recipient()).ifPresent(found::add);
    }
    found.removeIf(names::isKnown);
    if (!found.isEmpty()) {
      reading.issues().notice(0, "names.unknown", Integer.toString(found.size()),
          String.join(", ", found.stream().limit(NAMES_SHOWN).toList()));
    }
  }

  private static Importer recognise(Path file) throws ImportException {
    if (Files.isDirectory(file)) {
      throw ImportException.unusable(file, "directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > MOST_BYTES) {
        throw ImportException.unusable(file, "too-large");
      }
      return importer(file, in.readNBytes(HEAD));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Importer importer(Path file, byte[] bytes) throws ImportException {
    byte[] first = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
    if (first.length == 0) {
      throw ImportException.unusable(file, "empty");
    }
    Head head = Head.of(SourceText.ofHead(first).text());
    return ImportFormats.of(head).orElseThrow(() -> unknown(file, head));
  }

  private static ImportException unknown(Path file, Head head) {
    String found = head.firstLine();
    boolean binary = found.chars().limit(SHOWN).filter(c -> c < ' ' && c != '\t').findAny().isPresent();
    if (binary) {
      return ImportException.unusable(file, "binary", looked());
    }
    String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "..." : found;
    return ImportException.unusable(file, "unknown", looked(), shown);
  }

  private static String looked() {
    List<String> forms = ImportFormats.forms().stream().map(ImportFormats::description).toList();
    return String.join("; ", forms);
  }

  private static byte[] bytes(Path file) throws ImportException {
    try {
      return SteadyBytes.of(file, Files::readAllBytes).orElseThrow(() -> ImportException.unusable(file, "changed"));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static ImportException unreadable(Path file, IOException cause) {
    return switch (cause) {
      case NoSuchFileException missing -> new ImportException(Kind.MISSING, cause, Messages.text("missing", file));
      case AccessDeniedException denied ->
        new ImportException(Kind.UNUSABLE, cause, Messages.text("file", file, Messages.text("denied")));
      default -> new ImportException(Kind.UNUSABLE, cause, Messages.text("file", file, Messages.text("unreadable")));
    };
  }

  private static String checksum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
