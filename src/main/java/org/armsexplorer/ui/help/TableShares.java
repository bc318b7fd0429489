package org.armsexplorer.ui.help;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the columns of a table share its width: each holds its longest word, and what is left goes by the longest cells.
final class TableShares {
  /// Letters of the longest cell that count at least, and at most.
  private static final int NARROW = 8;
  private static final int WIDE = 60;
  /// Longer words may be broken.
  private static final int LONGEST = 24;
  /// Letters of a line of the page.
  private static final double LINE = 94;
  /// Letters that the space around a cell takes.
  private static final double AROUND = 2.5;

  private TableShares() {}

  /// Fractions of the width, 1 together; none where there are no columns.
  static double[] of(Block.Table table) {
    int columns = table.rows().stream().mapToInt(row -> row.size()).max().orElse(0);
    double[] least = new double[columns];
    double[] wanted = new double[columns];
    for (int i = 0; i < columns; i++) {
      least[i] = (Math.min(LONGEST, longestWord(table, i)) + AROUND) / LINE;
      wanted[i] = Math.clamp(cells(table, i).mapToInt(String::length).max().orElse(0), NARROW, WIDE);
    }
    double left = Math.max(0, 1 - Arrays.stream(least).sum());
    double all = Arrays.stream(wanted).sum();
    double[] shares = IntStream.range(0, columns).mapToDouble(i -> least[i] + left * wanted[i] / all).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  private static Stream<String> cells(Block.Table table, int column) {
    return table.rows().stream().filter(row -> column < row.size()).map(row -> Span.plain(row.get(column)));
  }

  private static int longestWord(Block.Table table, int column) {
    return cells(table, column).flatMap(cell -> Stream.of(cell.split("\\s"))).mapToInt(String::length).max().orElse(0);
  }
}
