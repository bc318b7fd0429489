package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text with another separator than the comma, as spreadsheets of many countries write it, made comma-separated line by
/// line. With it come decimal commas and thousands points: a file in which a number has a decimal comma is read so
/// throughout.
final class Separated {
  private static final Pattern DECIMAL_COMMA = Pattern.compile("-?(?:\\d{1,3}(?:[. ]\\d{3})+|\\d+),\\d+");
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?:[. ]\\d{3})+");

  private Separated() {}

  /// The text with commas between its fields and points before decimals, each row on the same line as before.
  static String toComma(String text, char separator) throws BadTableException {
    return toComma(text, separator, true);
  }

  /// The same with all numbers as they stand.
  static String fieldsToComma(String text, char separator) throws BadTableException {
    return toComma(text, separator, false);
  }

  private static String toComma(String text, char separator, boolean numbers) throws BadTableException {
    List<List<String>> rows = new ArrayList<>();
    Lines lines = new Lines(text);
    boolean decimalComma = false;
    for (String line = lines.next(); line != null; line = lines.next()) {
      List<String> fields = Fields.split(line, separator);
      if (numbers && !decimalComma) {
        decimalComma = fields.stream().anyMatch(field -> DECIMAL_COMMA.matcher(field.strip()).matches());
      }
      rows.add(fields);
    }
    RowText comma = new RowText(false);
    for (int i = 0; i < rows.size(); i++) {
      comma.row(i + 1, decimalComma ? rows.get(i).stream().map(Separated::withPoint).toList() : rows.get(i));
    }
    String all = comma.text();
    return lines.endsWhole() ? all : all.substring(0, all.length() - 1);
  }

  private static String withPoint(String field) {
    String stripped = field.strip();
    if (DECIMAL_COMMA.matcher(stripped).matches()) {
      return stripped.replace(".", "").replace(" ", "").replace(',', '.');
    }
    return THOUSANDS.matcher(stripped).matches() ? stripped.replace(".", "").replace(" ", "") : field;
  }
}
