package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Values sorted into at most six classes with round bounds (1, 2, 5, 10, 20 ...), each about twice as far as the one
/// below: a few parties trade a hundred times what most do, so that equal steps would put nearly all into one class.
///
/// @param bounds ascending; a value at a bound belongs to the class above it
record ValueClasses(List<Double> bounds) {
  private static final int MOST_BOUNDS = 5;
  private static final double[] ROUND = {1, 2, 5};

  ValueClasses {
    bounds = List.copyOf(bounds);
  }

  /// @param whole whether the values are whole numbers, so that no bound lies below 2
  static ValueClasses of(DoubleStream values, boolean whole) {
    double[] positive = values.filter(value -> value > 0).sorted().toArray();
    if (positive.length == 0) {
      return new ValueClasses(List.of());
    }
    double largest = positive[positive.length - 1];
    double smallest = positive[0];
    List<Double> round = new ArrayList<>();
    for (int power = (int) Math.floor(Math.log10(smallest)); Math.pow(10, power) < largest; power++) {
      for (double factor : ROUND) {
        double bound = factor * Math.pow(10, power);
        if (bound > smallest && bound < largest && !(whole && bound < 2)) {
          round.add(bound);
        }
      }
    }
    return new ValueClasses(round.subList(Math.max(0, round.size() - MOST_BOUNDS), round.size()));
  }

  int count() {
    return bounds.size() + 1;
  }

  /// The class of a value, 0 for the smallest.
  int of(double value) {
    int at = 0;
    while (at < bounds.size() && value >= bounds.get(at) - 1e-12) {
      at++;
    }
    return at;
  }
}
