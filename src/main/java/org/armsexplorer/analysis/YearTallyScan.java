package org.armsexplorer.analysis;

import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;

/// Counts rows by their years and the values of some columns, in one pass.
final class YearTallyScan implements RowScan.Taker<YearTallyScan> {
  private final FactColumns columns;
  private final short[] rowYears;
  private final YearRange years;
  private final KindColumn.Column kinds;
  private final int[] suppliers;
  private final int[] recipients;
  private final int[] weapons;
  private final int[] byKind;
  private int[] yearOf = new int[0];

  /// @param years of all rows that it will take
  YearTallyScan(FactTable facts, FactColumns columns, boolean byOrder, YearRange years, Tally.Wanted wanted) {
    this.columns = columns;
    this.rowYears = columns.years(byOrder);
    this.years = years;
    this.kinds = columns.kinds().get();
    this.suppliers = counts(wanted.has(Dimension.SUPPLIER), facts.suppliers.size() + 1);
    this.recipients = counts(wanted.has(Dimension.RECIPIENT), facts.recipients.size() + 1);
    this.weapons = counts(wanted.has(Dimension.DESIGNATION), facts.weapons.size() + 1);
    this.byKind = counts(true, kinds.combinations().length);
  }

  private int[] counts(boolean wanted, int values) {
    return wanted ? new int[values * years.length()] : Tally.UNWANTED;
  }

  @Override
  public void take(int[] rows, int count) {
    if (yearOf.length < count) {
      yearOf = new int[count];
    }
    int[] year = yearOf;
    int first = years.first();
    for (int i = 0; i < count; i++) {
      year[i] = rowYears[rows[i]] - first;
    }
    take(suppliers, columns.supplier(), 1, rows, count);
    take(recipients, columns.recipient(), 1, rows, count);
    take(byKind, kinds.kind(), -KindColumn.LOWEST, rows, count);
    if (weapons.length > 0) {
      int values = weapons.length / years.length();
      int[] weapon = columns.weapon();
      for (int i = 0; i < count; i++) {
        weapons[year[i] * values + weapon[rows[i]] + 1]++;
      }
    }
  }

  private void take(int[] counts, short[] column, int offset, int[] rows, int count) {
    if (counts.length > 0) {
      int values = counts.length / years.length();
      int[] year = yearOf;
      for (int i = 0; i < count; i++) {
        counts[year[i] * values + column[rows[i]] + offset]++;
      }
    }
  }

  @Override
  public void add(YearTallyScan other) {
    add(suppliers, other.suppliers);
    add(recipients, other.recipients);
    add(weapons, other.weapons);
    add(byKind, other.byKind);
  }

  private static void add(int[] counts, int[] more) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += more[i];
    }
  }

  /// What was counted; done once.
  YearTally tally() {
    return new YearTally(years, upTo(suppliers), upTo(recipients), upTo(weapons), upTo(byKind), kinds);
  }

  /// Adds the counts of the years before to those of each year.
  private int[] upTo(int[] counts) {
    int values = counts.length / years.length();
    for (int i = values; i < counts.length; i++) {
      counts[i] += counts[i - values];
    }
    return counts;
  }
}
