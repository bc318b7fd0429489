package org.armsexplorer.analysis;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.armsexplorer.spec.Dimension;

/// Counts rows by the values of some columns, in one pass; each count at the value plus 1.
final class Tally implements RowScan.Taker<Tally> {
  private static final int SMALL = 16;
  private static final int[] UNWANTED = new int[0];
  private final FactColumns columns;
  private final int[] suppliers;
  private final int[] recipients;
  private final int[] categories;
  private final int[] statuses;
  private final int[] weapons;
  private final int[] flags = new int[RowFilter.FLAGS];

  /// By what rows are counted; their marks always.
  static final class Wanted {
    private final Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);

    void add(Dimension dimension) {
      dimensions.add(dimension.isWeapon() ? Dimension.DESIGNATION : dimension);
    }

    private int[] counts(Dimension dimension, int values) {
      return dimensions.contains(dimension) ? new int[values + 1] : UNWANTED;
    }
  }

  Tally(FactTable facts, FactColumns columns, Wanted wanted) {
    this.columns = columns;
    this.suppliers = wanted.counts(Dimension.SUPPLIER, facts.suppliers.size());
    this.recipients = wanted.counts(Dimension.RECIPIENT, facts.recipients.size());
    this.categories = wanted.counts(Dimension.CATEGORY, SMALL);
    this.statuses = wanted.counts(Dimension.STATUS, SMALL);
    this.weapons = wanted.counts(Dimension.DESIGNATION, facts.weapons.size());
  }

  @Override
  public void take(int[] rows, int count) {
    count(columns.supplier(), suppliers, rows, count);
    count(columns.recipient(), recipients, rows, count);
    count(columns.category(), categories, rows, count);
    count(columns.status(), statuses, rows, count);
    if (weapons.length > 0) {
      int[] weapon = columns.weapon();
      for (int i = 0; i < count; i++) {
        weapons[weapon[rows[i]] + 1]++;
      }
    }
    short[] flag = columns.flags();
    for (int i = 0; i < count; i++) {
      flags[flag[rows[i]]]++;
    }
  }

  private static void count(short[] column, int[] counts, int[] rows, int count) {
    for (int i = 0; i < count && counts.length > 0; i++) {
      counts[column[rows[i]] + 1]++;
    }
  }

  private static void count(byte[] column, int[] counts, int[] rows, int count) {
    for (int i = 0; i < count && counts.length > 0; i++) {
      counts[column[rows[i]] + 1]++;
    }
  }

  @Override
  public void add(Tally other) {
    add(suppliers, other.suppliers);
    add(recipients, other.recipients);
    add(categories, other.categories);
    add(statuses, other.statuses);
    add(weapons, other.weapons);
    add(flags, other.flags);
  }

  private static void add(int[] counts, int[] more) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += more[i];
    }
  }

  int[] suppliers() {
    return suppliers;
  }

  int[] recipients() {
    return recipients;
  }

  int[] categories() {
    return categories;
  }

  int[] statuses() {
    return statuses;
  }

  /// By the place of the weapon.
  int[] weapons() {
    return weapons;
  }

  int all() {
    return IntStream.of(flags).sum();
  }

  /// How many rows have one of some flags.
  int marked(int wanted) {
    return IntStream.range(0, flags.length).filter(flag -> (flag & wanted) != 0).map(flag -> flags[flag]).sum();
  }
}
