package org.armsexplorer.analysis;

/// How often each value of a column occurs, the value -1 included.
///
/// Few parties deliver most, so that one row's count would wait for that of the row before: four rows in turn count in
/// lanes of their own.
final class Histogram {
  private static final int LANES = 4;
  private static final int SHIFT = 2;
  private final int[] counts;

  /// @param values the column holds -1 to one less than this
  Histogram(int values) {
    counts = new int[(values + 1) * LANES];
  }

  void take(short[] column, int[] rows, int count) {
    int[] into = counts;
    int even = count & -LANES;
    for (int i = 0; i < even; i += LANES) {
      into[(column[rows[i]] + 1) << SHIFT]++;
      into[((column[rows[i + 1]] + 1) << SHIFT) + 1]++;
      into[((column[rows[i + 2]] + 1) << SHIFT) + 2]++;
      into[((column[rows[i + 3]] + 1) << SHIFT) + 3]++;
    }
    for (int i = even; i < count; i++) {
      into[(column[rows[i]] + 1) << SHIFT]++;
    }
  }

  void take(char[] column, int[] rows, int count) {
    int[] into = counts;
    int even = count & -LANES;
    for (int i = 0; i < even; i += LANES) {
      into[(column[rows[i]] + 1) << SHIFT]++;
      into[((column[rows[i + 1]] + 1) << SHIFT) + 1]++;
      into[((column[rows[i + 2]] + 1) << SHIFT) + 2]++;
      into[((column[rows[i + 3]] + 1) << SHIFT) + 3]++;
    }
    for (int i = even; i < count; i++) {
      into[(column[rows[i]] + 1) << SHIFT]++;
    }
  }

  void add(Histogram other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /// How often each value occurs, at the value plus 1.
  int[] counts() {
    int[] all = new int[counts.length / LANES];
    for (int i = 0; i < counts.length; i++) {
      all[i >> SHIFT] += counts[i];
    }
    return all;
  }
}
