package org.armsexplorer.chart;

/// Round steps along a value axis: three to six of them, from zero to just above the largest value.
record RoundSteps(double step, double upper) {

  static RoundSteps upTo(double largest) {
    if (!(largest > 0)) {
      return new RoundSteps(1, 1);
    }
    double power = Math.pow(10, Math.floor(Math.log10(largest)) - 1);
    for (double factor : new double[] {1, 2, 2.5, 5, 10, 20, 25, 50, 100}) {
      double step = factor * power;
      double upper = Math.ceil(largest / step - 1e-9) * step;
      if (upper / step <= 5.001) {
        return new RoundSteps(step, upper);
      }
    }
    return new RoundSteps(largest, largest);
  }
}
