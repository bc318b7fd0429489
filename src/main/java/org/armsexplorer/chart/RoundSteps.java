package org.armsexplorer.chart;

/// Round steps along a value axis: three to six of them, from zero. The axis ends at a step, or a little above the
/// largest value where the next step would be far off.
record RoundSteps(double step, double upper) {
  /// A step that is at most this much above the largest value ends the axis.
  private static final double NEAR = 1.08;
  private static final double AIR = 1.03;

  static RoundSteps upTo(double largest) {
    if (!(largest > 0)) {
      return new RoundSteps(1, 1);
    }
    double power = Math.pow(10, Math.floor(Math.log10(largest)) - 1);
    for (double factor : new double[] {1, 2, 2.5, 5, 10, 20, 25, 50, 100}) {
      double step = factor * power;
      double next = Math.ceil(largest / step - 1e-9) * step;
      if (next / step <= 5.001) {
        return new RoundSteps(step, next <= largest * NEAR ? next : largest * AIR);
      }
    }
    return new RoundSteps(largest, largest);
  }
}
