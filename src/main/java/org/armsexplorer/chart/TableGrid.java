package org.armsexplorer.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// The columns of a table in letters of one size: names of columns go on in a second line before the letters become
/// smaller.
///
/// @param header the lines of each column's name
/// @param widths of each column, with the air between them
record TableGrid(List<List<String>> header, List<Double> widths, double fontSize) {

  TableGrid {
    header = List.copyOf(header);
    widths = List.copyOf(widths);
  }

  static TableGrid of(Canvas canvas, List<String> names, List<List<String>> lines, double room) {
    Font bold = canvas.fonts().bold(canvas.base());
    TableGrid one = of(canvas, names.stream().map(List::of).toList(), lines, bold);
    if (one.width() <= room) {
      return one;
    }
    TableGrid two =
        of(canvas, names.stream().map(name -> canvas.balanced(name, bold, canvas.base() * 5)).toList(), lines, bold);
    return two.width() <= room ? two : two.smaller(canvas.base() * room / two.width());
  }

  private static TableGrid of(Canvas canvas, List<List<String>> header, List<List<String>> lines, Font bold) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      double width = canvas.widest(header.get(i), bold);
      for (List<String> line : lines) {
        width = Math.max(width, canvas.width(line.get(i), bold));
      }
      widths.add(width + (i == 0 ? 0 : canvas.base() * 0.8));
    }
    return new TableGrid(header, widths, canvas.base());
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

  /// The same in smaller letters.
  TableGrid smaller(double size) {
    double by = size / fontSize;
    return new TableGrid(header, widths.stream().map(width -> width * by).toList(), size);
  }

  /// What is left over goes to all columns alike, up to a limit.
  TableGrid spread(double room, double most) {
    double more = Math.clamp((room - width()) / widths.size(), 0, most);
    return new TableGrid(header, widths.stream().map(width -> width + more).toList(), fontSize);
  }
}
