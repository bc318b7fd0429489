package org.armsexplorer.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Fits the columns of a table into a width without making its letters smaller: names of columns go on in a second line,
/// then names of rows lose their middle, then columns are left out.
final class TableColumns {
  private static final double NAMES = 0.42;
  private static final double NARROW = 5;
  private static final int MOST_LINES = 3;
  private final Canvas canvas;
  private final List<String> names;
  private final List<List<String>> lines;
  private final int kept;
  private final boolean latest;
  private final Font bold;

  /// @param names of the columns, the first of them that of the rows' names
  /// @param kept how many of the last columns are never left out
  /// @param latest whether the first columns are left out, as later years matter more; else the last
  TableColumns(Canvas canvas, List<String> names, List<List<String>> lines, int kept, boolean latest) {
    this.canvas = canvas;
    this.names = List.copyOf(names);
    this.lines = List.copyOf(lines);
    this.kept = kept;
    this.latest = latest;
    this.bold = canvas.fonts().bold(canvas.base());
  }

  TableGrid grid(double room) {
    TableGrid one = of(names.stream().map(List::of).toList(), lines, all());
    if (one.width() <= room) {
      return one;
    }
    List<List<String>> header = names.stream().map(this::broken).toList();
    TableGrid two = of(header, lines, all());
    if (two.width() <= room) {
      return two;
    }
    List<List<String>> shorter = lines.stream().map(line -> cut(line, room * NAMES)).toList();
    TableGrid three = of(header, shorter, all());
    for (int count = names.size() - 1; three.width() > room && count > 1 + kept; count--) {
      three = of(header, shorter, some(count));
    }
    return three;
  }

  /// In no more than three lines, each of them about as wide as a figure where it can be.
  private List<String> broken(String name) {
    List<String> lines = canvas.balanced(name, bold, canvas.base() * NARROW);
    for (double width = NARROW + 1; lines.size() > MOST_LINES && width < 3 * NARROW; width++) {
      lines = canvas.balanced(name, bold, canvas.base() * width);
    }
    return lines;
  }

  private List<String> cut(List<String> line, double room) {
    List<String> texts = new ArrayList<>(line);
    texts.set(0, canvas.cut(line.getFirst(), bold, room));
    return texts;
  }

  private List<Integer> all() {
    return IntStream.range(0, names.size()).boxed().toList();
  }

  /// The names of the rows, some columns of figures, and those that are kept.
  private List<Integer> some(int count) {
    int figures = count - 1 - kept;
    int last = names.size() - kept;
    int first = latest ? last - figures : 1;
    List<Integer> some = new ArrayList<>(List.of(0));
    IntStream.range(first, first + figures).forEach(some::add);
    IntStream.range(last, names.size()).forEach(some::add);
    return some;
  }

  private TableGrid of(List<List<String>> header, List<List<String>> texts, List<Integer> columns) {
    UnaryOperator<List<String>> chosen = line -> columns.stream().map(line::get).toList();
    List<Double> widths = new ArrayList<>();
    for (int column : columns) {
      double width = canvas.widest(header.get(column), bold);
      for (List<String> line : texts) {
        width = Math.max(width, canvas.width(line.get(column), bold));
      }
      widths.add(width + (column == 0 ? 0 : canvas.base() * 0.8));
    }
    return new TableGrid(columns.stream().map(header::get).toList(), texts.stream().map(chosen).toList(), widths,
        names.size() - columns.size());
  }
}
