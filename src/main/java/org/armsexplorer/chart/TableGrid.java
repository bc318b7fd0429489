package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.List;

/// The columns of a table that are shown.
///
/// @param header the lines of each column's name
/// @param lines the texts of each row, one for each column
/// @param widths of each column, with the air between them
/// @param left how many columns there was no room for
record TableGrid(List<List<String>> header, List<List<String>> lines, List<Double> widths, int left) {

  TableGrid {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
    widths = List.copyOf(widths);
  }

  int headerLines() {
    return header.stream().mapToInt(List::size).max().orElse(1);
  }

  /// One line of the names; short names stand on the last lines.
  List<String> headerLine(int at) {
    List<String> texts = new ArrayList<>();
    for (List<String> name : header) {
      int place = at - (headerLines() - name.size());
      texts.add(place < 0 ? "" : name.get(place));
    }
    return texts;
  }

  double width() {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What is left over goes to all columns alike, up to a limit.
  TableGrid spread(double room, double most) {
    double more = Math.clamp((room - width()) / widths.size(), 0, most);
    return new TableGrid(header, lines, widths.stream().map(width -> width + more).toList(), left);
  }
}
