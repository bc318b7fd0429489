package org.armsexplorer.ui.chart;

/// How much room the window has for the chart, and how fine the screen is.
///
/// @param width room in points
/// @param height room in points
/// @param scale pixels for a point
public record Sight(double width, double height, double scale) {
  /// Before the window has a size.
  public static final Sight NONE = new Sight(0, 0, 1);

  /// Whether there is room for a chart at all.
  public boolean isEmpty() {
    return width < 40 || height < 40;
  }
}
