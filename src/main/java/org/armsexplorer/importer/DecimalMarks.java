package org.armsexplorer.importer;

import org.armsexplorer.importer.Amounts.Mark;

/// What stands before the decimals in each column of a table: told by the amounts of the column that leave no doubt; where it
/// has none, by how the table is stored, then by the other columns, as years often stand side by side.
final class DecimalMarks {
  private final boolean[] points;
  private final boolean[] commas;
  private final boolean plain;
  private boolean anyPoint;
  private boolean anyComma;
  private int doubtful;
  private String first = "";
  private int firstLine;

  /// @param plain whether numbers have a point before their decimals and no other mark, as sheets and JSON store them
  DecimalMarks(int columns, boolean plain) {
    this.points = new boolean[columns];
    this.commas = new boolean[columns];
    this.plain = plain;
  }

  /// Looks at an amount.
  void look(int column, String text) {
    Mark told = Amounts.told(text);
    points[column] |= told == Mark.POINT;
    commas[column] |= told == Mark.COMMA;
    anyPoint |= points[column];
    anyComma |= commas[column];
  }

  /// The mark of a column; open where its amounts contradict each other, or nothing tells.
  Mark of(int column) {
    if (points[column] || commas[column]) {
      return mark(points[column], commas[column]);
    }
    return plain ? Mark.POINT : mark(anyPoint, anyComma);
  }

  /// Remembers an amount that was read in one of two ways.
  void doubt(String text, int line) {
    if (Amounts.isEitherWay(text) && doubtful++ == 0) {
      first = text;
      firstLine = line;
    }
  }

  /// Tells once of the amounts that were read in one of two ways.
  void tell(Issues issues) {
    if (doubtful > 0) {
      issues.warning(0, "mapping.either-way", Integer.toString(doubtful), first, Integer.toString(firstLine));
    }
  }

  private static Mark mark(boolean point, boolean comma) {
    return point == comma ? Mark.OPEN : point ? Mark.POINT : Mark.COMMA;
  }
}
