package org.armsexplorer.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Where a figure or a gap lies on a drawn chart, in the units of the layout.
///
/// @param column place along x; [#LEGEND] for the entry of a series in the legend
/// @param series place among the series
/// @param shape its outline, where it is no rectangle
public record Mark(int column, int series, double x, double y, double width, double height, @Nullable Shape shape) {
  /// In the place of a column: an entry of the legend.
  public static final int LEGEND = -1;

  Mark(int column, int series, double x, double y, double width, double height) {
    this(column, series, x, y, width, height, null);
  }

  static Mark of(int column, int series, Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    return new Mark(column, series, box.getX(), box.getY(), box.getWidth(), box.getHeight(), shape);
  }
}
