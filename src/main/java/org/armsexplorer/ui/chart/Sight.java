package org.armsexplorer.ui.chart;

import org.armsexplorer.chart.Ink;

/// How much room the window has for the chart, and how fine the screen is.
///
/// @param width room in points
/// @param height room in points
/// @param scale pixels for a point
/// @param ink of what is on the screen only
public record Sight(double width, double height, double scale, Ink ink) {
  /// Before the window has a size.
  public static final Sight NONE = new Sight(0, 0, 1);

  /// In the usual ink.
  public Sight(double width, double height, double scale) {
    this(width, height, scale, Ink.USUAL);
  }

  /// The same with another ink.
  public Sight with(Ink wanted) {
    return new Sight(width, height, scale, wanted);
  }

  /// Whether there is room for a chart at all.
  public boolean isEmpty() {
    return width < 40 || height < 40;
  }
}
