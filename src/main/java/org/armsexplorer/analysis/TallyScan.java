package org.armsexplorer.analysis;

import org.armsexplorer.spec.Dimension;
import org.jspecify.annotations.Nullable;

/// Counts rows by the values of some columns, in one pass.
final class TallyScan implements RowScan.Taker<TallyScan> {
  private final FactColumns columns;
  private final @Nullable Histogram suppliers;
  private final @Nullable Histogram recipients;
  private final int[] weapons;
  private final KindColumn.Column kinds;
  private final Histogram byKind;

  TallyScan(FactTable facts, FactColumns columns, Tally.Wanted wanted) {
    this.columns = columns;
    this.suppliers = counts(wanted, Dimension.SUPPLIER, facts.suppliers.size());
    this.recipients = counts(wanted, Dimension.RECIPIENT, facts.recipients.size());
    this.kinds = columns.kinds().get();
    this.byKind = new Histogram(KindColumn.LOWEST, kinds.combinations().length);
    this.weapons = wanted.has(Dimension.DESIGNATION) ? new int[facts.weapons.size() + 1] : Tally.UNWANTED;
  }

  private static @Nullable Histogram counts(Tally.Wanted wanted, Dimension dimension, int values) {
    return wanted.has(dimension) ? new Histogram(-1, values + 1) : null;
  }

  @Override
  public void take(int[] rows, int count) {
    if (suppliers != null) {
      suppliers.take(columns.supplier(), rows, count);
    }
    if (recipients != null) {
      recipients.take(columns.recipient(), rows, count);
    }
    if (weapons.length > 0) {
      // of so many different ones two rows in turn seldom have the same
      int[] weapon = columns.weapon();
      for (int i = 0; i < count; i++) {
        weapons[weapon[rows[i]] + 1]++;
      }
    }
    byKind.take(kinds.kind(), rows, count);
  }

  @Override
  public void add(TallyScan other) {
    add(suppliers, other.suppliers);
    add(recipients, other.recipients);
    for (int i = 0; i < weapons.length; i++) {
      weapons[i] += other.weapons[i];
    }
    byKind.add(other.byKind);
  }

  private static void add(@Nullable Histogram counts, @Nullable Histogram more) {
    if (counts != null && more != null) {
      counts.add(more);
    }
  }

  /// What was counted.
  Tally tally() {
    return new Tally(counts(suppliers), counts(recipients), weapons, byKind.counts(), kinds);
  }

  private static int[] counts(@Nullable Histogram wanted) {
    return wanted == null ? Tally.UNWANTED : wanted.counts();
  }
}
