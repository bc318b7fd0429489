package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.TableMapping;

/// Finds the form of a file that is not plainly one: a spreadsheet, another separator, other columns. Whatever it is, it
/// comes out as comma-separated text with each row on the line of its number, so that one importer reads them all.
final class Recognition {
  private static final char[] SEPARATORS = {';', '\t'};

  /// What was recognised.
  ///
  /// @param source as text, as the importer wants it
  /// @param mapping by which a table is read; empty for a known form
  /// @param notices what the reader should know of the way to it: keys of messages with their values
  record Recognised(Importer importer, SourceText source, Optional<TableMapping> mapping, List<Notice> notices) {

    Recognised(Importer importer, SourceText source, List<Notice> notices) {
      this(importer, source, Optional.empty(), notices);
    }

    Recognised {
      notices = List.copyOf(notices);
    }
  }

  /// Something to be told, before there is a list of issues.
  record Notice(String key, List<Object> values) {

    Notice {
      values = List.copyOf(values);
    }
  }

  private Recognition() {}

  /// A file that is plainly of a form, its quoted line ends drawn up; not where a stray quote would draw up its header.
  ///
  /// @throws BadTableException where it has a line that is no row
  static Recognised plain(Importer importer, SourceText source) throws BadTableException {
    if (importer.form() == SourceForm.REGISTER_RTF) {
      return new Recognised(importer, source, List.of());
    }
    ReadLimit.checkLines(source.text());
    String unfolded = Unfolded.of(source.text(), ',');
    boolean sound = unfolded.equals(source.text()) || importer.recognises(Head.of(unfolded));
    return new Recognised(importer, sound ? source.withText(unfolded) : source, List.of());
  }

  /// What the bytes are; empty where they have no known form.
  ///
  /// @throws BadTableException where they are a spreadsheet that cannot be read, or is made to fill the memory
  static Optional<Recognised> of(byte[] bytes) throws BadTableException {
    if (ZipGuard.isZip(bytes)) {
      return packed(bytes);
    }
    SourceText source = SourceText.of(bytes);
    if (JsonRows.isLikely(source.text())) {
      Optional<String> rows = JsonRows.toComma(source.text());
      return rows.isPresent() ? comma(source.withText(rows.get())) : Optional.empty();
    }
    return text(source);
  }

  /// A table read by a mapping.
  static Recognised mapped(TableMapping mapping, AnyTable table) {
    return new Recognised(new MappedImporter(mapping, table), table.source(), Optional.of(mapping), List.of());
  }

  /// A table of no known form whose columns are those of a remembered mapping.
  static Optional<Recognised> remembered(byte[] bytes, List<TableMapping> mappings) throws BadTableException {
    if (mappings.isEmpty()) {
      return Optional.empty();
    }
    Optional<AnyTable> table = AnyTable.of(bytes);
    return table.flatMap(found -> mappings.stream().filter(one -> one.hasHeader() && one.fits(found.header()))
        .findFirst().map(one -> new Recognised(new MappedImporter(one, found), found.source(), Optional.of(one),
            List.of(new Notice("mapping.remembered", List.of(one.name()))))));
  }

  private static Optional<Recognised> packed(byte[] bytes) throws BadTableException {
    List<SheetText> sheets = Sheets.read(bytes);
    for (SheetText sheet : sheets) {
      Optional<Recognised> found = text(new SourceText(sheet.text(), sheet.encoding()));
      if (found.isPresent()) {
        List<Notice> notices = new ArrayList<>(found.get().notices());
        if (sheets.size() > 1) {
          notices.add(new Notice("table.sheet", List.of(sheet.name(), Integer.toString(sheets.size()))));
        }
        return Optional.of(new Recognised(found.get().importer(), found.get().source(), notices));
      }
    }
    return Optional.empty();
  }

  private static Optional<Recognised> text(SourceText source) throws BadTableException {
    if (!RtfParagraphs.isRtf(source.text())) {
      ReadLimit.checkLines(source.text());
    }
    String unfolded = Unfolded.of(source.text(), ',');
    Optional<Recognised> comma = comma(source.withText(unfolded));
    if (comma.isPresent()) {
      return comma;
    }
    for (char separator : SEPARATORS) {
      if (isSeparatedBy(source.text(), separator)) {
        String converted = Separated.toComma(Unfolded.of(source.text(), separator), separator);
        Optional<Recognised> found = comma(source.withText(converted));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether one of the first lines has three fields or more by a separator.
  static boolean isSeparatedBy(String text, char separator) {
    return Head.of(text).lines().stream().anyMatch(line -> line.chars().filter(c -> c == separator).count() >= 2);
  }

  /// Comma-separated text, plain or with other columns.
  private static Optional<Recognised> comma(SourceText source) throws BadTableException {
    Head head = Head.of(source.text());
    Optional<Importer> plain = ImportFormats.of(head);
    if (plain.isPresent()) {
      return Optional.of(new Recognised(plain.get(), source, List.of()));
    }
    for (KnownColumns form : List.of(KnownColumns.DELIVERIES, KnownColumns.REGISTER)) {
      Optional<Integer> headerAt = head.find(fields -> form.find(fields).isPresent());
      if (headerAt.isPresent()) {
        List<String> header = Fields.split(Head.withoutTail(head.lines().get(headerAt.get())), ',');
        return rewritten(source, form.find(header).orElseThrow(), headerAt.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<Recognised> rewritten(SourceText source, ColumnPlaces places, int headerAt)
      throws BadTableException {
    SourceText text = source.withText(places.rewrite(source.text(), headerAt));
    List<Notice> notices = new ArrayList<>();
    if (!places.renamed().isEmpty()) {
      notices.add(new Notice("columns.renamed", List.of(String.join(", ", places.renamed()))));
    }
    if (!places.missing().isEmpty()) {
      notices.add(new Notice("columns.missing", List.of(String.join(", ", places.missing()))));
    }
    return ImportFormats.of(Head.of(text.text())).map(importer -> new Recognised(importer, text, notices));
  }
}
