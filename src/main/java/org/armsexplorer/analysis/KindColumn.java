package org.armsexplorer.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Category, status and marks of rows as one number: only some hundred of their combinations occur, and one count tells
/// those of all three. Made when it is first asked for.
final class KindColumn {
  /// Bits of a combination below the marks: of the category, and of the status above it.
  private static final int SIDE = 5;
  /// The number 0 as it stands in the column: so there is room for all combinations.
  static final int LOWEST = Short.MIN_VALUE;
  private final byte[] category;
  private final byte[] status;
  private final short[] flags;
  private volatile @Nullable Column column;

  /// The number of each row, and what the numbers stand for.
  ///
  /// @param kind from [#LOWEST] upwards
  /// @param combinations of each number from 0, its marks above its status above its category, both of these plus 1
  record Column(short[] kind, int[] combinations) {

    int category(int number) {
      return (combinations[number] & mask()) - 1;
    }

    int status(int number) {
      return ((combinations[number] >> SIDE) & mask()) - 1;
    }

    int flags(int number) {
      return combinations[number] >> (2 * SIDE);
    }

    private static int mask() {
      return (1 << SIDE) - 1;
    }
  }

  KindColumn(byte[] category, byte[] status, short[] flags) {
    this.category = category;
    this.status = status;
    this.flags = flags;
  }

  Column get() {
    Column known = column;
    if (known == null) {
      known = made();
      column = known;
    }
    return known;
  }

  private Column made() {
    int[] numbers = new int[RowFilter.FLAGS << (2 * SIDE)];
    int[] combinations = new int[64];
    int count = 0;
    short[] kind = new short[flags.length];
    for (int row = 0; row < kind.length; row++) {
      int combination = (((flags[row] << SIDE) | (status[row] + 1)) << SIDE) | (category[row] + 1);
      int number = numbers[combination];
      if (number == 0) {
        if (count == combinations.length) {
          combinations = Arrays.copyOf(combinations, count * 2);
        }
        combinations[count++] = combination;
        number = count;
        numbers[combination] = number;
      }
      kind[row] = (short) (number - 1 + LOWEST);
    }
    return new Column(kind, Arrays.copyOf(combinations, count));
  }
}
