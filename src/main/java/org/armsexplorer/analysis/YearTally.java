package org.armsexplorer.analysis;

import org.armsexplorer.model.YearRange;

/// How many rows up to each year have each value of some columns, so that the counts of any years are a difference.
///
/// @param years that are told apart
/// @param suppliers, recipients, weapons, kinds as of [Tally], one after the other for each year, those of the years before
/// included
@SuppressWarnings("ArrayRecordComponent") // never compared
record YearTally(YearRange years, int[] suppliers, int[] recipients, int[] weapons, int[] kinds,
    KindColumn.Column column) {

  /// The counts of some years, which may lie beyond those that are told apart: no row does.
  Tally within(YearRange wanted) {
    int from = Math.clamp(wanted.first() - (long) years.first(), 0, years.length());
    int to = Math.clamp(wanted.last() + 1L - years.first(), from, years.length());
    return new Tally(between(suppliers, from, to), between(recipients, from, to), between(weapons, from, to),
        between(kinds, from, to), column);
  }

  private int[] between(int[] sums, int from, int to) {
    int values = sums.length / years.length();
    int[] counts = new int[values];
    if (to > from) {
      System.arraycopy(sums, (to - 1) * values, counts, 0, values);
      for (int value = 0, before = (from - 1) * values; from > 0 && value < values; value++) {
        counts[value] -= sums[before + value];
      }
    }
    return counts;
  }
}
