package org.armsexplorer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntUnaryOperator;
import org.armsexplorer.spec.Dimension;

/// Figures that compare the times or the members of an answer: change from the time before, index to the first time, rank
/// among the members, change of rank. Sums of periods are compared where both are over full windows.
///
/// Source: the fact sheets of SIPRI on trends in international arms transfers (change between two five-year periods);
/// competition ranking ("1224"), by which two equal ones share the better rank.
final class Trends {
  private static final int FRACTION = 6;
  private static final int INDEX = 2;
  private static final long HUNDRED = 100;
  private final SummaryTable table;
  private final int time;
  private final Sums from;
  private final Sums into;

  private Trends(SummaryTable table) {
    this.table = table;
    this.time = timeAxis(table.query());
    this.from = table.sums();
    this.into = Sums.dense(Math.toIntExact(SummaryTable.size(table.axes())));
  }

  /// The place of years or periods among the dimensions, or -1.
  static int timeAxis(SummaryQuery query) {
    return (int) query.by().stream().takeWhile(dimension -> !dimension.isTime()).count() < query.by().size()
        ? (int) query.by().stream().takeWhile(dimension -> !dimension.isTime()).count() : -1;
  }

  /// The place of the members that are ranked: the last dimension that is no time, or -1.
  static int rankedAxis(SummaryQuery query) {
    for (int i = query.by().size() - 1; i >= 0; i--) {
      Dimension dimension = query.by().get(i);
      if (!dimension.isTime() && dimension != Dimension.EDITION) {
        return i;
      }
    }
    return -1;
  }

  static SummaryTable change(SummaryQuery query, SummaryTable table) {
    Trends trends = new Trends(table);
    trends.compare(place -> place - 1, false);
    return table.derived(query, trends.into, FRACTION);
  }

  static SummaryTable index(SummaryQuery query, SummaryTable table) {
    Trends trends = new Trends(table);
    // the first period may be shorter than the others
    int first = trends.into.places() > 0 && trends.time >= 0 && table.isShort(trends.time, 0) ? 1 : 0;
    trends.compare(place -> first, true);
    return table.derived(query, trends.into, INDEX);
  }

  /// @param base the place along time with which a place is compared
  private void compare(IntUnaryOperator base, boolean index) {
    for (int position = 0; position < into.places(); position++) {
      int place = time < 0 ? 0 : (int) (position / table.stride(time) % table.axes().get(time).size());
      int with = base.applyAsInt(place);
      if (time < 0 || with < 0 || with >= table.axes().get(time).size()) {
        into.marks()[position] = (byte) Marks.NOT_COVERED;
      } else {
        compare(position, position - (place - with) * table.stride(time), index);
      }
    }
  }

  private void compare(int position, long base, boolean index) {
    if (isUnknown(position) || isUnknown(base) || !table.isFullWindowAt(position) || !table.isFullWindowAt(base)) {
      into.marks()[position] = (byte) Marks.NOT_COVERED;
      return;
    }
    if (index && marks(position) == 0) {
      return;
    }
    long before = amount(base);
    long now = amount(position);
    int marks = (marks(position) | marks(base)) & ~Marks.UNDER_HALF;
    if (before == 0) {
      into.marks()[position] = (byte) (now == 0 && marks(position) == 0 ? 0 : Marks.FROM_NONE);
      return;
    }
    BigDecimal ratio = BigDecimal.valueOf(index ? now * HUNDRED : now - before).movePointRight(index ? INDEX : FRACTION)
        .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP);
    into.amounts()[position] = ratio.longValueExact();
    into.marks()[position] = (byte) (marks | Marks.VALUE);
  }

  private int marks(long position) {
    int at = from.place(position);
    return at < 0 ? 0 : from.marks()[at] & 0xff;
  }

  private long amount(long position) {
    int at = from.place(position);
    return at < 0 ? 0 : from.amounts()[at];
  }

  private boolean isUnknown(long position) {
    int marks = marks(position);
    return (marks & Marks.NOT_COVERED) != 0 || (marks == 0 && !table.isCovered(position));
  }

  /// @param changes whether the rank is subtracted from that of the time before: positive where it rose
  static SummaryTable rank(SummaryQuery query, SummaryTable table, boolean changes) {
    Trends trends = new Trends(table);
    trends.rank();
    return table.derived(query, changes ? trends.rankChanges() : trends.into, 0);
  }

  /// Ranks the members that have a figure; who has none has no rank, and so has what is gathered or not stated.
  private void rank() {
    int axis = rankedAxis(table.query());
    long stride = axis < 0 ? 1 : table.stride(axis);
    int members = axis < 0 ? 1 : table.axes().get(axis).size();
    for (int position = 0; position < into.places(); position++) {
      int member = axis < 0 ? 0 : (int) (position / stride % members);
      boolean one = axis < 0 || table.axes().get(axis).members().get(member).kind() == Member.Kind.ONE;
      int marks = marks(position);
      if (!one || (marks & Marks.VALUE) == 0) {
        into.marks()[position] = (byte) (one && isUnknown(position) ? Marks.NOT_COVERED : 0);
        continue;
      }
      long rank = 1;
      boolean shared = false;
      for (int other = 0; other < members; other++) {
        long at = position + (other - member) * stride;
        boolean counts = axis < 0 || table.axes().get(axis).members().get(other).kind() == Member.Kind.ONE;
        if (other != member && counts && (marks(at) & Marks.VALUE) != 0) {
          rank += amount(at) > amount(position) ? 1 : 0;
          shared |= amount(at) == amount(position);
        }
      }
      into.amounts()[position] = rank;
      into.estimated()[position] = shared ? 1 : 0;
      into.marks()[position] = (byte) ((marks & ~Marks.UNDER_HALF) | Marks.VALUE);
    }
  }

  private Sums rankChanges() {
    Sums changes = Sums.dense(into.places());
    for (int position = 0; position < into.places(); position++) {
      int place = time < 0 ? 0 : (int) (position / table.stride(time) % table.axes().get(time).size());
      if (place == 0) {
        changes.marks()[position] = (byte) Marks.NOT_COVERED;
        continue;
      }
      int before = Math.toIntExact(position - table.stride(time));
      boolean was = (into.marks()[before] & Marks.VALUE) != 0;
      boolean is = (into.marks()[position] & Marks.VALUE) != 0;
      if (was && is) {
        changes.amounts()[position] = into.amounts()[before] - into.amounts()[position];
        changes.marks()[position] = into.marks()[position];
      } else {
        changes.marks()[position] = (byte) (is ? Marks.FROM_NONE : into.marks()[position]);
      }
    }
    return changes;
  }

}
