package org.armsexplorer.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Rows as tab-separated text, as spreadsheets take them from the clipboard: no text of the data runs as a formula.
public final class TabText {
  private static final Pattern BREAKS = Pattern.compile("[\t\r\n]+");

  private TabText() {}

  /// A list: the keys of its columns, then its rows.
  public static String of(Listing listing) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(listing.columns().stream().map(Listing.Column::key).toList());
    lines.addAll(listing.rows());
    return of(lines, column -> listing.columns().get(column).number());
  }

  /// Lines, the first of them the header.
  ///
  /// @param isNumber whether a column, counted from 0, holds numbers below its header
  public static String of(List<List<String>> lines, IntPredicate isNumber) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      List<String> line = lines.get(i);
      for (int column = 0; column < line.size(); column++) {
        boolean number = i > 0 && isNumber.test(column);
        String field = number ? line.get(column) : CellText.defused(line.get(column));
        text.append(column == 0 ? "" : "\t").append(BREAKS.matcher(field).replaceAll(" "));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
