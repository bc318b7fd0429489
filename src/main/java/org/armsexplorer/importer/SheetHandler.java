package org.armsexplorer.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Takes the cells of a sheet as they are stored, not as they are formatted: a format may show 66.56 as 67.
///
/// Source: ECMA-376 part 1, 18.3.1 (elements `row`, `c`, `v`, `is`, `t`; cell types `s`, `inlineStr`, `str`, `b`, `e`, `n`).
final class SheetHandler extends DefaultHandler {
  private static final int MOST_ROWS = 1_048_576;
  /// Spreadsheets store 15 digits for certain; what comes after is the machine's rounding.
  private static final int MOST_DIGITS = 40;
  private static final MathContext DIGITS = new MathContext(15);
  private final ReadOnlySharedStringsTable strings;
  private final RowText rows = new RowText(true);
  private final StringBuilder value = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private int number;
  private int column;
  private String type = "";
  private boolean inValue;

  /// The sheet is larger than any download.
  static final class TooLargeException extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  SheetHandler(ReadOnlySharedStringsTable strings) {
    this.strings = strings;
  }

  String text() {
    return rows.text();
  }

  @Override
  public void startElement(@Nullable String uri, @Nullable String local, @Nullable String name,
      @Nullable Attributes attributes) throws SAXException {
    if (local == null || attributes == null) {
      return;
    }
    switch (local) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes.getValue("r"), attributes.getValue("t"));
      case "v", "t" -> inValue = true;
      default -> {
        // formulas, styles and sizes say nothing about the figures
      }
    }
  }

  private void startRow(@Nullable String at) throws SAXException {
    int next = at == null ? number + 1 : whole(at);
    if (next <= number || next > MOST_ROWS) {
      throw new TooLargeException();
    }
    number = next;
    row = new ArrayList<>(row.size());
    column = -1;
  }

  private void startCell(@Nullable String at, @Nullable String itsType) throws SAXException {
    column = at == null ? column + 1 : column(at);
    if (column < 0 || column >= ReadLimit.MOST_COLUMNS) {
      throw new TooLargeException();
    }
    type = itsType == null ? "n" : itsType;
    value.setLength(0);
  }

  /// "AB12" is the column 27, counted from 0.
  private static int column(String at) {
    int place = 0;
    for (int i = 0; i < at.length() && at.charAt(i) >= 'A' && at.charAt(i) <= 'Z'
        && place < ReadLimit.MOST_COLUMNS; i++) {
      place = place * 26 + at.charAt(i) - 'A' + 1;
    }
    return place - 1;
  }

  @Override
  public void characters(char @Nullable [] text, int start, int length) {
    if (inValue && text != null) {
      value.append(text, start, length);
    }
  }

  @Override
  public void endElement(@Nullable String uri, @Nullable String local, @Nullable String name) throws SAXException {
    if (local == null) {
      return;
    }
    switch (local) {
      case "v", "t" -> inValue = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {
        // nothing to end
      }
    }
  }

  private void endCell() throws SAXException {
    if (value.isEmpty()) {
      return;
    }
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, cell(value.toString()));
  }

  private String cell(String stored) throws SAXException {
    return switch (type) {
      case "s" ->
        strings.getItemAt(Math.clamp(whole(stored), 0, Math.max(0, strings.getUniqueCount() - 1))).getString();
      case "n" -> plain(stored);
      default -> stored;
    };
  }

  /// A stored number as plain digits: `2001`, `66.56`, never `6.656E1`; one of more digits than any figure has stays as it
  /// is.
  static String plain(String stored) {
    try {
      BigDecimal rounded = new BigDecimal(stored).round(DIGITS).stripTrailingZeros();
      long whole = (long) rounded.precision() - rounded.scale();
      return whole > MOST_DIGITS || rounded.scale() > MOST_DIGITS ? stored : rounded.toPlainString();
    } catch (NumberFormatException e) {
      return stored;
    }
  }

  private static int whole(String digits) throws SAXException {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      throw new SAXException("no row or string number: " + digits, e);
    }
  }

  private void endRow() throws SAXException {
    try {
      rows.row(number, row);
    } catch (BadTableException e) {
      throw new TooLargeException();
    }
  }
}
