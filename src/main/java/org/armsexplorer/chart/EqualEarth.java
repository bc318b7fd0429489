package org.armsexplorer.chart;

import java.awt.geom.Point2D;

/// The Equal Earth projection: areas on the map are to each other as on the globe.
///
/// Source: Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of Geographical
/// Information Science 33 (2019), equations 1 to 3 on a sphere of radius 1.
final class EqualEarth {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  private EqualEarth() {}

  /// A place on the map: x to the east, y to the **south**, as drawings count.
  static Point2D project(double eastDegrees, double northDegrees) {
    double theta = Math.asin(M * Math.sin(Math.toRadians(northDegrees)));
    double square = theta * theta;
    double six = square * square * square;
    double x =
        Math.toRadians(eastDegrees) * Math.cos(theta) / (M * (A1 + 3 * A2 * square + six * (7 * A3 + 9 * A4 * square)));
    double y = theta * (A1 + A2 * square + six * (A3 + A4 * square));
    return new Point2D.Double(x, -y);
  }
}
