package org.armsexplorer.importer;

import java.util.List;

/// Writes rows as lines of comma-separated text, each on the line of its number in its file or sheet, so that every
/// importer reads a spreadsheet as it reads a CSV, and names its rows.
final class RowText {
  private final StringBuilder text = new StringBuilder();
  private final boolean level;
  private int widest;
  private int line = 1;

  /// @param level whether rows are filled up to the widest before them: spreadsheets do not store the empty cells at
  ///     the end of a row
  RowText(boolean level) {
    this.level = level;
  }

  /// Writes a row on its line; lines between the last row and this one stay empty.
  ///
  /// @param number counted from 1, greater than the last one
  /// @throws BadTableException where the text would grow beyond all downloads
  void row(int number, List<String> fields) throws BadTableException {
    while (line < number) {
      text.append('\n');
      line++;
    }
    int last = fields.size();
    while (last > 0 && fields.get(last - 1).isEmpty()) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      if (i > 0) {
        text.append(',');
      }
      field(fields.get(i));
    }
    widest = Math.max(widest, fields.size());
    pad((level ? widest : fields.size()) - Math.max(last, 1));
    if (text.length() > ReadLimit.BYTES) {
      throw new BadTableException("table.too-large");
    }
  }

  private void pad(int commas) {
    text.repeat(',', Math.max(0, commas));
  }

  private void field(String field) {
    boolean quoted = false;
    for (int i = 0; i < field.length() && !quoted; i++) {
      char c = field.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    if (!quoted) {
      text.append(field);
      return;
    }
    text.append('"');
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '"') {
        text.append('"');
      }
      text.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    text.append('"');
  }

  /// The text, its last line ended.
  String text() {
    return text.append('\n').toString();
  }
}
