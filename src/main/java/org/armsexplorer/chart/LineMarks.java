package org.armsexplorer.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Marks of the years on lines, another one for each series: the second cue beside the colour, which does not look like
/// a gap as dashes do.
final class LineMarks {
  private static final int SHAPES = 6;

  private LineMarks() {}

  /// A disc, square, diamond, triangle up or down, or cross, about as large as each other.
  ///
  /// @param r half of the size
  static Shape of(int series, double x, double y, double r) {
    return switch (series % SHAPES) {
      case 0 -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case 1 -> polygon(x, y, r * 0.9, -1, -1, 1, -1, 1, 1, -1, 1);
      case 2 -> polygon(x, y, r * 1.25, 0, -1, 1, 0, 0, 1, -1, 0);
      case 3 -> polygon(x, y, r * 1.2, 0, -1, 1, 0.8, -1, 0.8);
      case 4 -> polygon(x, y, r * 1.2, 0, 1, 1, -0.8, -1, -0.8);
      default -> polygon(x, y, r * 1.1, -0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1, -0.35,
          1, -0.35, 0.35, -1, 0.35, -1, -0.35, -0.35, -0.35);
    };
  }

  private static Shape polygon(double x, double y, double r, double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(x + corners[0] * r, y + corners[1] * r);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(x + corners[i] * r, y + corners[i + 1] * r);
    }
    path.closePath();
    return path;
  }
}
