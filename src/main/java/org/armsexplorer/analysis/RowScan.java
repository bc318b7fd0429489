package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One pass over the rows that a filter lets through, a batch at a time, so that a batch stays in the processor's cache
/// from its filter to its sums; over many rows on all processors. The way of the engines for analysis (Boncz, Zukowski,
/// Nes: MonetDB/X100, CIDR 2005).
final class RowScan {
  private static final int BATCH = 1024;
  private static final int PIECE = 1 << 16;
  /// Fewer rows are looked at sooner than shared out.
  private static final int MANY = 1 << 18;
  /// Fewer rows are looked at anew before anybody sees it.
  private static final int LONG = 1 << 15;
  private final RowFilter filter;
  private final FactColumns columns;
  private final int[][] lists;
  private final int candidates;

  /// Takes rows, and what others of its kind have taken.
  interface Taker<T> {

    /// Takes a batch of rows.
    ///
    /// @param rows the first `count` of them pass
    void take(int[] rows, int count);

    /// Takes what another one has taken.
    void add(T other);
  }

  /// A part of a list of rows, or of all rows.
  private record Piece(int @Nullable [] list, int from, int to) {}

  RowScan(RowFilter filter, FactColumns columns) {
    this.filter = filter;
    this.columns = columns;
    this.lists = filter.candidates(columns);
    this.candidates = lists.length == 0 ? columns.size() : Arrays.stream(lists).mapToInt(list -> list.length).sum();
  }

  /// How many rows are looked at.
  int candidates() {
    return candidates;
  }

  /// Whether it is worth keeping what was found.
  boolean isLong() {
    return candidates >= LONG;
  }

  /// All rows that pass; the rows of one deal follow each other, since they share supplier and recipient.
  int[] rows() {
    int[] passing = new int[candidates];
    int end = 0;
    for (Piece piece : pieces(Integer.MAX_VALUE)) {
      end = filter.select(columns, passing, end, fill(piece, piece.from(), piece.to(), passing, end));
    }
    return end == passing.length ? passing : Arrays.copyOf(passing, end);
  }

  /// Gives all rows that pass to takers.
  ///
  /// @param fresh makes a taker that has taken nothing
  /// @return the taker of all of them
  <T extends Taker<T>> T into(Supplier<T> fresh) {
    List<Piece> pieces = pieces(PIECE);
    Stream<Piece> stream = candidates > MANY ? pieces.parallelStream() : pieces.stream();
    return stream.collect(fresh, this::scan, (one, other) -> one.add(other));
  }

  private List<Piece> pieces(int most) {
    List<Piece> pieces = new ArrayList<>();
    if (lists.length == 0) {
      cut(pieces, null, columns.size(), most);
    }
    for (int[] list : lists) {
      cut(pieces, list, list.length, most);
    }
    return pieces;
  }

  private static void cut(List<Piece> pieces, int @Nullable [] list, int length, int most) {
    for (int from = 0; from < length; from += Math.min(most, length - from)) {
      pieces.add(new Piece(list, from, from + Math.min(most, length - from)));
    }
  }

  private <T extends Taker<T>> void scan(T taker, Piece piece) {
    int[] batch = new int[BATCH];
    for (int from = piece.from(); from < piece.to(); from += BATCH) {
      int count = filter.select(columns, batch, 0, fill(piece, from, Math.min(piece.to(), from + BATCH), batch, 0));
      if (count > 0) {
        taker.take(batch, count);
      }
    }
  }

  /// @return where the rows end that were filled in
  private static int fill(Piece piece, int from, int to, int[] rows, int at) {
    int[] list = piece.list();
    if (list != null) {
      System.arraycopy(list, from, rows, at, to - from);
    } else {
      for (int row = from; row < to; row++) {
        rows[at + row - from] = row;
      }
    }
    return at + to - from;
  }
}
