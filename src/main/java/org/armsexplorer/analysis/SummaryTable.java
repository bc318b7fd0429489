package org.armsexplorer.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;

/// The answer to a [SummaryQuery]: a cell for each combination of the members of its axes.
///
/// Cells are made on demand; a table of 75 years and 136 suppliers costs its sums only.
public final class SummaryTable {
  private final SummaryQuery query;
  private final List<Axis> axes;
  private final Sums sums;
  private final int scale;
  private final CellCoverage coverage;
  private final long[] strides;

  /// One row of the table in long form.
  ///
  /// @param members one of each axis, in the order of the query's dimensions
  public record Row(List<Member> members, Cell cell) {

    public Row {
      members = List.copyOf(members);
    }
  }

  SummaryTable(SummaryQuery query, List<Axis> axes, Sums sums, int scale, CellCoverage coverage) {
    this.query = query;
    this.axes = List.copyOf(axes);
    this.sums = sums;
    this.scale = scale;
    this.coverage = coverage;
    this.strides = strides(this.axes);
  }

  /// How many cells there are.
  static long size(List<Axis> axes) {
    long size = 1;
    for (Axis axis : axes) {
      size = Math.multiplyExact(size, axis.size());
    }
    return size;
  }

  static long[] strides(List<Axis> axes) {
    long[] strides = new long[axes.size()];
    long stride = 1;
    for (int i = axes.size() - 1; i >= 0; i--) {
      strides[i] = stride;
      stride = Math.multiplyExact(stride, Math.max(1, axes.get(i).size()));
    }
    return strides;
  }

  public SummaryQuery query() {
    return query;
  }

  /// One for each dimension of the query, in its order.
  public List<Axis> axes() {
    return axes;
  }

  /// Decimals of the amounts: 2 for TIV, 0 for counts, 6 for shares, one more than that of the measure for averages.
  public int scale() {
    return scale;
  }

  /// The cell at these places of the axes.
  public Cell cell(int... place) {
    long position = 0;
    for (int i = 0; i < strides.length; i++) {
      position += place[i] * strides[i];
    }
    int at = sums.place(position);
    int marks = at < 0 ? 0 : sums.marks()[at];
    if ((marks & Marks.FROM_NONE) == Marks.FROM_NONE) {
      return Cell.FromNone.CELL;
    }
    if ((marks & Marks.NOT_COVERED) != 0) {
      return Cell.NotCovered.CELL;
    }
    if ((marks & Marks.VALUE) != 0 && query.derivation() == Derivation.RANK) {
      return new Cell.Value(BigDecimal.valueOf(sums.amounts()[at], scale), BigDecimal.ZERO, Marks.estimate(marks),
          sums.estimated()[at] != 0);
    }
    if ((marks & Marks.VALUE) != 0) {
      return new Cell.Value(BigDecimal.valueOf(sums.amounts()[at], scale),
          BigDecimal.valueOf(sums.estimated()[at], scale), Marks.estimate(marks));
    }
    if ((marks & Marks.UNDER_HALF) != 0) {
      return new Cell.UnderHalf(Marks.estimate(marks));
    }
    return coverage.isCovered(axes, place) ? Cell.NoneIdentified.CELL : Cell.NotCovered.CELL;
  }

  /// The only cell of a table without dimensions.
  public Cell total() {
    if (!axes.isEmpty()) {
      throw new IllegalStateException("The table has " + axes.size() + " dimensions");
    }
    return cell();
  }

  /// Whether a sum is over a full window, so that it can be compared with another: the user's own period or five years, of
  /// which each is covered. Sums that are not by period are as they are.
  public boolean isFullWindow(int... place) {
    for (int i = 0; i < place.length; i++) {
      if (axes.get(i).dimension() == Dimension.PERIOD) {
        return !isShort(i, place[i]) && coverage.isWhole(axes, place);
      }
    }
    return true;
  }

  /// Whether a period that is nobody's own has fewer years than the others.
  boolean isShort(int axis, int place) {
    return axes.get(axis).dimension() == Dimension.PERIOD && query.filter().periods().isEmpty()
        && YearRange.parse(axes.get(axis).members().get(place).key()).length() < Periods.FIVE;
  }

  /// Whether the sources cover only a part of what the question is about.
  public boolean isPartlyCovered() {
    return coverage.isPartial();
  }

  /// The rows that exist, in the order of the axes.
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < sums.places(); at++) {
      if ((sums.marks()[at] & (Marks.VALUE | Marks.UNDER_HALF)) != 0) {
        rows.add(row(place(sums.positionAt(at))));
      }
    }
    return rows;
  }

  /// Gives every combination of members, also those without a delivery, in the order of the axes.
  public void forEachRow(Consumer<Row> taker) {
    long size = size(axes);
    for (long position = 0; position < size; position++) {
      taker.accept(row(place(position)));
    }
  }

  private int[] place(long position) {
    int[] place = new int[strides.length];
    long rest = position;
    for (int i = 0; i < strides.length; i++) {
      place[i] = (int) (rest / strides[i]);
      rest %= strides[i];
    }
    return place;
  }

  private Row row(int[] place) {
    List<Member> members = new ArrayList<>(place.length);
    for (int i = 0; i < place.length; i++) {
      members.add(axes.get(i).members().get(place[i]));
    }
    return new Row(members, cell(place));
  }

  /// The same table with other sums.
  SummaryTable derived(SummaryQuery asked, Sums others, int decimals) {
    return new SummaryTable(asked, axes, others, decimals, coverage);
  }

  CellCoverage coverage() {
    return coverage;
  }

  Sums sums() {
    return sums;
  }

  boolean isFullWindowAt(long position) {
    return isFullWindow(place(position));
  }

  boolean isCovered(long position) {
    return coverage.isCovered(axes, place(position));
  }

  long stride(int axis) {
    return strides[axis];
  }

  @Override
  public String toString() {
    return query + " -> " + Arrays.toString(strides) + " " + rows();
  }
}
