package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.TableMapping;

/// A table of no known form, as text.
///
/// @param source comma-separated, each row on the line of its number
/// @param headerAt line of the header, counted from 0; of the first row where there is no header
/// @param header names of the columns
/// @param rows the first rows, for showing and guessing
/// @param plainNumbers whether its numbers have a point before their decimals and no other mark, as sheets and JSON store
/// them
public record AnyTable(SourceText source, int headerAt, boolean hasHeader, List<String> header, List<List<String>> rows,
    boolean plainNumbers) {
  private static final int SHOWN = 50;
  private static final int MOST_COLUMNS = 500;

  public AnyTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// The table that bytes hold; empty where they hold none.
  static Optional<AnyTable> of(byte[] bytes) throws BadTableException {
    if (ZipGuard.isZip(bytes)) {
      for (SheetText sheet : Sheets.read(bytes)) {
        Optional<AnyTable> found = comma(new SourceText(sheet.text(), sheet.encoding()), sheet.isSheet());
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    SourceText source = SourceText.of(bytes);
    if (source.isBinary()) {
      return Optional.empty();
    }
    if (JsonRows.isLikely(source.text())) {
      Optional<String> rows = JsonRows.toComma(source.text());
      return rows.isPresent() ? comma(source.withText(rows.get()), true) : Optional.empty();
    }
    return separated(source);
  }

  /// By the separator under which most of the first lines have the same number of fields.
  private static Optional<AnyTable> separated(SourceText source) throws BadTableException {
    ReadLimit.checkLines(source.text());
    char best = ',';
    int most = 0;
    List<String> lines = Head.of(source.text()).lines();
    for (char separator : new char[] {',', ';', '\t', '|'}) {
      int usual = usual(lines.stream().map(line -> Fields.split(line, separator).size()).toList());
      long same = usual < 2 ? 0 : lines.stream().filter(line -> Fields.split(line, separator).size() == usual).count();
      if (same * 100 + usual > most && usual >= 2) {
        most = (int) same * 100 + usual;
        best = separator;
      }
    }
    String text = Unfolded.of(source.text(), best);
    return comma(source.withText(best == ',' ? text : Separated.fieldsToComma(text, best)), false);
  }

  private static int usual(List<Integer> sizes) {
    return sizes.stream().filter(size -> size > 1)
        .max((a, b) -> Long.compare(sizes.stream().filter(a::equals).count(), sizes.stream().filter(b::equals).count()))
        .orElse(0);
  }

  private static Optional<AnyTable> comma(SourceText source, boolean plainNumbers) throws BadTableException {
    ReadLimit.checkLines(source.text());
    List<List<String>> lines =
        Head.of(source.text()).lines().stream().map(line -> Fields.split(Head.withoutTail(line), ',')).toList();
    int width = usual(lines.stream().map(AnyTable::filled).toList());
    for (int i = 0; i < lines.size() && width > 1; i++) {
      if (filled(lines.get(i)) * 2 > width && lines.get(i).size() <= MOST_COLUMNS) {
        return Optional.of(from(source, lines, i, plainNumbers));
      }
    }
    return Optional.empty();
  }

  private static int filled(List<String> fields) {
    return (int) fields.stream().filter(field -> !field.isBlank()).count();
  }

  private static AnyTable from(SourceText source, List<List<String>> lines, int at, boolean plainNumbers) {
    List<String> first = lines.get(at);
    boolean named = first.stream().filter(field -> !TableMapping.isYear(field)).noneMatch(AnyTable::isNumber)
        && first.stream().anyMatch(field -> !field.isBlank());
    List<String> header = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      header.add(named && !first.get(i).isBlank() ? first.get(i).strip() : TableMapping.unnamed(i));
    }
    List<List<String>> rows =
        lines.subList(named ? at + 1 : at, lines.size()).stream().filter(row -> filled(row) > 0).limit(SHOWN).toList();
    return new AnyTable(source, at, named, header, rows, plainNumbers);
  }

  private static boolean isNumber(String field) {
    return field.strip().matches("-?[\\d., ]*\\d[\\d., ]*");
  }

  /// The first fields of a column that are not blank.
  public List<String> values(int column) {
    return rows.stream().filter(row -> column < row.size()).map(row -> row.get(column).strip())
        .filter(field -> !field.isEmpty()).toList();
  }
}
