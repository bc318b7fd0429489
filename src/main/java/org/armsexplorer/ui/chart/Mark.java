package org.armsexplorer.ui.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A bar, a point or a gap in a picture, and what is said of it.
///
/// @param column place along x, for the arrow keys
/// @param series place among the series
/// @param heading what it stands for: "China, 2011"
/// @param lines value with unit, share, state
/// @param shape its outline, where it is no rectangle
public record Mark(int column, int series, double x, double y, double width, double height, String heading,
    List<String> lines, @Nullable Shape shape) {

  public Mark {
    lines = List.copyOf(lines);
  }

  /// Whether it is an entry of the legend: it stands for a series, not for a figure.
  public boolean isLegend() {
    return column == org.armsexplorer.chart.Mark.LEGEND;
  }

  boolean contains(double px, double py) {
    Shape outline = shape;
    return outline == null ? px >= x && px <= x + width && py >= y && py <= y + height : outline.contains(px, py);
  }

  double area() {
    return width * height;
  }

  /// The outline as an SVG path; empty where it is a rectangle.
  public String path() {
    Shape outline = shape;
    StringBuilder path = new StringBuilder();
    if (outline == null) {
      return "";
    }
    double[] at = new double[6];
    for (PathIterator steps = outline.getPathIterator(null, 0.5); !steps.isDone(); steps.next()) {
      int step = steps.currentSegment(at);
      path.append(step == PathIterator.SEG_CLOSE ? "Z"
          : String.format(Locale.ROOT, "%s%.1f %.1f", step == PathIterator.SEG_MOVETO ? "M" : "L", at[0], at[1]));
    }
    return path.toString();
  }

  /// All of it as one sentence, for screen readers.
  public String spoken() {
    return heading + ": " + String.join(", ", lines);
  }
}
