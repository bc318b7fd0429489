package org.armsexplorer.analysis;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.armsexplorer.spec.Dimension;
import org.jspecify.annotations.Nullable;

/// Counts rows by the values of some columns, in one pass; each count at the value plus 1.
final class Tally implements RowScan.Taker<Tally> {
  private static final int SMALL = 32;
  private static final int[] UNWANTED = new int[0];
  private final FactColumns columns;
  private final @Nullable Histogram suppliers;
  private final @Nullable Histogram recipients;
  private final int[] weapons;
  private final KindColumn.Column kinds;
  private final Histogram byKind;

  /// By what rows are counted; their marks always.
  static final class Wanted {
    private final Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);

    void add(Dimension dimension) {
      dimensions.add(dimension.isWeapon() ? Dimension.DESIGNATION : dimension);
    }

    private @Nullable Histogram counts(Dimension dimension, int values) {
      return dimensions.contains(dimension) ? new Histogram(-1, values + 1) : null;
    }
  }

  Tally(FactTable facts, FactColumns columns, Wanted wanted) {
    this.columns = columns;
    this.suppliers = wanted.counts(Dimension.SUPPLIER, facts.suppliers.size());
    this.recipients = wanted.counts(Dimension.RECIPIENT, facts.recipients.size());
    this.kinds = columns.kinds().get();
    this.byKind = new Histogram(KindColumn.LOWEST, kinds.combinations().length);
    this.weapons = wanted.dimensions.contains(Dimension.DESIGNATION) ? new int[facts.weapons.size() + 1] : UNWANTED;
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
  public void add(Tally other) {
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

  private static int[] counts(@Nullable Histogram wanted) {
    return wanted == null ? UNWANTED : wanted.counts();
  }

  int[] suppliers() {
    return counts(suppliers);
  }

  int[] recipients() {
    return counts(recipients);
  }

  int[] categories() {
    return split(kinds::category);
  }

  int[] statuses() {
    return split(kinds::status);
  }

  /// By the place of the weapon.
  int[] weapons() {
    return weapons;
  }

  /// The counts of the numbers, added up by what each stands for.
  private int[] split(IntUnaryOperator part) {
    int[] numbers = byKind.counts();
    int[] counts = new int[SMALL];
    for (int number = 0; number < kinds.combinations().length; number++) {
      counts[part.applyAsInt(number) + 1] += numbers[number];
    }
    return counts;
  }

  int all() {
    return IntStream.of(byKind.counts()).sum();
  }

  /// How many rows have one of some flags.
  int marked(int wanted) {
    int[] numbers = byKind.counts();
    return IntStream.range(0, kinds.combinations().length).filter(number -> (kinds.flags(number) & wanted) != 0)
        .map(number -> numbers[number]).sum();
  }
}
