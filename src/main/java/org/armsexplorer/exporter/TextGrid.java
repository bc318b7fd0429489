package org.armsexplorer.exporter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;

/// Columns of text, the first ones to the left, figures to the right with their marks in a column of their own.
final class TextGrid {
  private static final int MARK_WIDTH = 4;
  private final int names;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private boolean marked;

  /// @param names how many columns are names
  TextGrid(int names) {
    this.names = names;
  }

  void header(List<String> headings) {
    add(headings);
    line();
  }

  /// A line across.
  void line() {
    rows.add(List.of());
  }

  void row(List<String> members, List<Cell> cells, TableText text) {
    List<String> row = new ArrayList<>(members);
    for (Cell cell : cells) {
      String estimate = text.estimate(cell);
      marked |= !estimate.isEmpty();
      row.add(text.figure(cell) + (estimate.isEmpty() ? "" : "\t" + estimate));
    }
    add(row);
  }

  private void add(List<String> row) {
    rows.add(row);
    for (int i = 0; i < row.size(); i++) {
      int width = width(figure(row.get(i)));
      if (i == widths.size()) {
        widths.add(width);
      } else {
        widths.set(i, Math.max(widths.get(i), width));
      }
    }
  }

  private static String figure(String field) {
    int tab = field.indexOf('\t');
    return tab < 0 ? field : field.substring(0, tab);
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  void appendTo(Appendable target) throws IOException {
    for (List<String> row : rows) {
      target.append(row.isEmpty() ? "-".repeat(lineWidth()) : text(row).stripTrailing()).append('\n');
    }
  }

  private int lineWidth() {
    int marks = marked ? MARK_WIDTH * (widths.size() - names) : 0;
    return widths.stream().mapToInt(Integer::intValue).sum() + 2 * (widths.size() - 1) + marks;
  }

  private String text(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String field = row.get(i);
      String figure = figure(field);
      String gap = " ".repeat(widths.get(i) - width(figure));
      line.append(i == 0 ? "" : "  ").append(i < names ? figure + gap : gap + figure);
      if (marked && i >= names) {
        String mark = field.length() > figure.length() ? " " + field.substring(figure.length() + 1) : "";
        line.append(mark).append(" ".repeat(Math.max(0, MARK_WIDTH - mark.length())));
      }
    }
    return line.toString();
  }
}
