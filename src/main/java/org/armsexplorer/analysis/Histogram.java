package org.armsexplorer.analysis;

/// How often each value of a column occurs.
///
/// Few parties deliver most, so that one row's count would wait for that of the row before: four rows in turn count in
/// lanes of their own.
final class Histogram {
  private static final int LANES = 4;
  private static final int SHIFT = 2;
  private final int[] counts;
  private final int offset;

  /// @param lowest the least value that the column holds
  /// @param values how many different ones it holds, one after the other
  Histogram(int lowest, int values) {
    counts = new int[values * LANES];
    offset = -lowest;
  }

  void take(short[] column, int[] rows, int count) {
    int[] into = counts;
    int first = offset;
    int even = count & -LANES;
    for (int i = 0; i < even; i += LANES) {
      into[(column[rows[i]] + first) << SHIFT]++;
      into[((column[rows[i + 1]] + first) << SHIFT) + 1]++;
      into[((column[rows[i + 2]] + first) << SHIFT) + 2]++;
      into[((column[rows[i + 3]] + first) << SHIFT) + 3]++;
    }
    for (int i = even; i < count; i++) {
      into[(column[rows[i]] + first) << SHIFT]++;
    }
  }

  void add(Histogram other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /// How often each value occurs, the lowest first.
  int[] counts() {
    int[] all = new int[counts.length / LANES];
    for (int i = 0; i < counts.length; i++) {
      all[i >> SHIFT] += counts[i];
    }
    return all;
  }
}
