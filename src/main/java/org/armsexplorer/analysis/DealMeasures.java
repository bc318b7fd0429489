package org.armsexplorer.analysis;

import java.util.Arrays;
import java.util.List;
import org.armsexplorer.spec.Derivation;

/// Figures that no sum tells: the median time from order to delivery, and how far off a sum of rounded figures can be.
final class DealMeasures {
  private static final int FEWEST_BITS = 10;
  private final Summation summation;
  private final SummaryTable table;

  private DealMeasures(FactTable facts, SummaryQuery query) {
    this.summation = new Summation(facts, query);
    this.table = summation.table();
  }

  /// The median of delivery year minus order year over the deliveries of each cell: half a year stands between two.
  static SummaryTable lag(FactTable facts, SummaryQuery query) {
    DealMeasures measures = new DealMeasures(facts, query.withDerivation(Derivation.NONE));
    FactColumns columns = measures.summation.columns();
    long[] keyed = measures.keyed(row -> columns.orderYear()[row] > 0,
        row -> columns.year()[row] - columns.orderYear()[row] + (1 << (FEWEST_BITS - 1)));
    Arrays.sort(keyed);
    Sums into = measures.empty();
    byte[] marks = measures.marksOfYears();
    for (int start = 0; start < keyed.length;) {
      long position = keyed[start] >> FEWEST_BITS;
      int end = start;
      while (end < keyed.length && keyed[end] >> FEWEST_BITS == position) {
        end++;
      }
      long low = lag(keyed[start + (end - start - 1) / 2]);
      long high = lag(keyed[start + (end - start) / 2]);
      into.amounts()[(int) position] = (low + high) * 5;
      into.marks()[(int) position] = (byte) ((marks[(int) position] & ~Marks.UNDER_HALF) | Marks.VALUE);
      start = end;
    }
    return measures.table.derived(query, into, 1);
  }

  private static long lag(long key) {
    return (key & ((1 << FEWEST_BITS) - 1)) - (1 << (FEWEST_BITS - 1));
  }

  /// Half a million TIV for each figure that its table rounds to whole millions; nothing where all are exact.
  static SummaryTable roundingBand(FactTable facts, SummaryQuery query) {
    DealMeasures measures = new DealMeasures(facts, query.withDerivation(Derivation.NONE));
    FactColumns columns = measures.summation.columns();
    boolean[] rounded = new boolean[facts.sources.size()];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = Statement.isRounded(facts.sources.get(i).form());
    }
    Sums into = measures.empty();
    for (long key : measures.keyed(row -> true, row -> rounded[columns.source()[row]] ? 50 : 0)) {
      measures.put(into, (int) (key >> FEWEST_BITS),
          into.amounts()[(int) (key >> FEWEST_BITS)] + (key & ((1 << FEWEST_BITS) - 1)));
    }
    return measures.table.derived(query, into, 2);
  }

  private Sums empty() {
    return Sums.dense(Math.toIntExact(SummaryTable.size(table.axes())));
  }

  private void put(Sums into, int position, long amount) {
    int at = table.sums().place(position);
    int marks = at < 0 ? 0 : table.sums().marks()[at] & 0xff;
    into.amounts()[position] = amount;
    into.marks()[position] = (byte) ((marks & ~Marks.UNDER_HALF) | Marks.VALUE);
  }

  /// What is known about the years of order and of delivery in each cell; of those deliveries that have both.
  private byte[] marksOfYears() {
    FactColumns columns = summation.columns();
    byte[] marks = new byte[Math.toIntExact(SummaryTable.size(table.axes()))];
    long[] positions = summation.positions(summation.axes(), SummaryTable.strides(table.axes()));
    int[] rows = summation.rows();
    for (int i = 0; i < rows.length; i++) {
      int flags = columns.flags()[rows[i]];
      if (columns.orderYear()[rows[i]] > 0) {
        marks[(int) positions[i]] |= (byte) Marks.ofRow(flags | Marks.byOrder(flags));
      }
    }
    return marks;
  }

  private interface OfRow<T> {
    T of(int row);
  }

  /// The position of each row's cell, with a small number of the row in the lowest bits.
  private long[] keyed(OfRow<Boolean> counts, OfRow<Integer> number) {
    List<AxisBuilder.Placed> axes = summation.axes();
    long[] positions = summation.positions(axes, SummaryTable.strides(table.axes()));
    int[] rows = summation.rows();
    long[] keyed = new long[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      if (counts.of(rows[i])) {
        keyed[count++] = (positions[i] << FEWEST_BITS) | number.of(rows[i]);
      }
    }
    return Arrays.copyOf(keyed, count);
  }
}
