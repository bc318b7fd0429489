package org.armsexplorer.chart;

/// Labels moved apart just as far as they need.
final class Apart {

  private Apart() {}

  /// New places, in the same order, none nearer to the next than `height`, all between two bounds where they fit. Labels
  /// that touch form a block, which stands where its members want it on average (pool adjacent violators).
  ///
  /// @param wanted ascending
  static double[] move(double[] wanted, double height, double lowest, double highest) {
    int count = wanted.length;
    double[] sum = new double[count];
    int[] size = new int[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      sum[blocks] = wanted[i] - i * height;
      size[blocks] = 1;
      blocks++;
      while (blocks > 1 && sum[blocks - 2] / size[blocks - 2] > sum[blocks - 1] / size[blocks - 1]) {
        sum[blocks - 2] += sum[blocks - 1];
        size[blocks - 2] += size[blocks - 1];
        blocks--;
      }
    }
    double[] places = new double[count];
    int at = 0;
    double last = Math.max(lowest, highest - (count - 1) * height);
    for (int block = 0; block < blocks; block++) {
      double start = Math.clamp(sum[block] / size[block], lowest, last);
      for (int i = 0; i < size[block]; i++) {
        places[at] = start + at * height;
        at++;
      }
    }
    return places;
  }
}
