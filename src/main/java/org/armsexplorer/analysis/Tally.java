package org.armsexplorer.analysis;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.armsexplorer.spec.Dimension;

/// How many rows have each value of some columns.
///
/// @param suppliers at the place of the party plus 1; empty where not wanted, as the next two
/// @param recipients at the place of the party plus 1
/// @param weapons at the place of the weapon plus 1
/// @param kinds at the number of their category, status and marks
/// @param column what these numbers stand for
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tally(int[] suppliers, int[] recipients, int[] weapons, int[] kinds, KindColumn.Column column) {
  static final int[] UNWANTED = new int[0];
  private static final int SMALL = 32;

  /// By what rows are counted; their kinds always.
  record Wanted(Set<Dimension> dimensions) {

    /// Nothing but the kinds.
    static final Wanted KINDS = new Wanted(EnumSet.noneOf(Dimension.class));

    Wanted with(Dimension dimension) {
      EnumSet<Dimension> more = EnumSet.of(dimension.isWeapon() ? Dimension.DESIGNATION : dimension);
      more.addAll(dimensions);
      return new Wanted(more);
    }

    boolean has(Dimension dimension) {
      return dimensions.contains(dimension);
    }
  }

  int[] categories() {
    return split(column::category);
  }

  int[] statuses() {
    return split(column::status);
  }

  /// The counts of the numbers, added up by what each stands for.
  private int[] split(IntUnaryOperator part) {
    int[] counts = new int[SMALL];
    for (int number = 0; number < column.combinations().length; number++) {
      counts[part.applyAsInt(number) + 1] += kinds[number];
    }
    return counts;
  }

  int all() {
    return IntStream.of(kinds).sum();
  }

  /// How many rows have one of some flags.
  int marked(int wanted) {
    return IntStream.range(0, column.combinations().length).filter(number -> (column.flags(number) & wanted) != 0)
        .map(number -> kinds[number]).sum();
  }
}
