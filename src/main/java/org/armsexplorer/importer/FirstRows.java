package org.armsexplorer.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.Tiv;

/// The first rows of a file as they stand in it, under its own header, so that a reader sees what was recognised. A file
/// that is no text in lines (a workbook, RTF) gives its rows as they were read.
///
/// @param header names of the columns, as the file has them; empty where it has none
public record FirstRows(List<String> header, List<Row> rows) {
  private static final int HEAD = 256 * 1024;
  private static final String ALL = "*";

  /// One row.
  ///
  /// @param line line of the file, counted from 1
  public record Row(int line, List<String> fields) {

    public Row {
      fields = List.copyOf(fields);
    }
  }

  public FirstRows {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// At most so many rows of a file.
  public static FirstRows of(ReadFile file, int most) {
    byte[] bytes = file.bytes();
    boolean lines = !startsWith(bytes, "PK") && !startsWith(bytes, "{\\rtf");
    FirstRows standing = lines ? standing(bytes, firstLine(file.content()), most) : new FirstRows(List.of(), List.of());
    return standing.rows().isEmpty() ? read(file.content(), most) : standing;
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }

  private static int firstLine(SourceContent content) {
    return Stream.concat(content.deals().stream().map(Deal::line), content.figures().stream().map(Figure::line))
        .mapToInt(Integer::intValue).min().orElse(0);
  }

  private static FirstRows standing(byte[] bytes, int first, int most) {
    Lines lines = new Lines(SourceText.ofHead(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD))).text());
    String header = "";
    List<Row> rows = new ArrayList<>();
    char separator = ',';
    for (String line = lines.next(); line != null && rows.size() < most; line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      if (lines.number() < first) {
        header = line;
        separator = separator(line);
      } else {
        rows.add(new Row(lines.number(), fields(line, separator)));
      }
    }
    return new FirstRows(header.isEmpty() ? List.of() : fields(header, separator), rows);
  }

  private static char separator(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (Fields.split(header, candidate).size() > Fields.split(Head.withoutTail(header), best).size()) {
        best = candidate;
      }
    }
    return best;
  }

  private static List<String> fields(String line, char separator) {
    return Fields.split(separator == ',' ? Head.withoutTail(line) : line, separator).stream().map(String::strip)
        .toList();
  }

  private static FirstRows read(SourceContent content, int most) {
    if (content.deals().isEmpty()) {
      return new FirstRows(headings("supplier", "recipient", "year", "amount"),
          content.figures().stream().limit(most).map(FirstRows::row).toList());
    }
    return new FirstRows(
        headings("supplier", "recipient", "designation", "description", "ordered", "delivered", "units", "amount"),
        content.deals().stream().limit(most).map(FirstRows::row).toList());
  }

  private static List<String> headings(String... words) {
    return Arrays.stream(words).map(word -> Messages.text("heading." + word)).toList();
  }

  private static Row row(Figure figure) {
    return new Row(figure.line(),
        List.of(figure.supplier() == null ? ALL : figure.supplier(),
            figure.recipient() == null ? ALL : figure.recipient(), Integer.toString(figure.year()),
            figure.underHalf() ? "<0.5" : figure.tiv().toString()));
  }

  private static Row row(Deal deal) {
    String years =
        deal.deliveries().stream().map(one -> Integer.toString(one.year())).collect(Collectors.joining("; "));
    long units = deal.deliveries().stream().mapToLong(Delivery::units).sum();
    long hundredths = deal.deliveries().stream().mapToLong(Delivery::tivHundredths).sum();
    boolean told = deal.deliveries().stream().allMatch(one -> one.tiv() != null);
    return new Row(deal.line(),
        List.of(deal.supplier(), deal.recipient(), deal.weapon().designation(), deal.weapon().description(),
            Integer.toString(deal.orderYear()), years, Long.toString(units),
            told ? new Tiv(hundredths).toString() : ""));
  }
}
