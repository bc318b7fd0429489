package org.armsexplorer.ui.chart;

import java.util.List;

/// A bar, a point or a gap in a picture, and what is said of it.
///
/// @param column place along x, for the arrow keys
/// @param series place among the series
/// @param heading what it stands for: "China, 2011"
/// @param lines value with unit, share, state
public record Mark(int column, int series, double x, double y, double width, double height, String heading,
    List<String> lines) {

  public Mark {
    lines = List.copyOf(lines);
  }

  boolean contains(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }

  double area() {
    return width * height;
  }

  /// All of it as one sentence, for screen readers.
  public String spoken() {
    return heading + ": " + String.join(", ", lines);
  }
}
