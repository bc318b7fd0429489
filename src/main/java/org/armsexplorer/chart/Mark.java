package org.armsexplorer.chart;

import java.awt.Font;
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

  /// A name in the place of an entry of the legend.
  ///
  /// @param middle height of the middle of its letters
  static Mark ofName(Canvas canvas, int series, String name, Font font, double x, double middle) {
    double height = canvas.lineHeight(font);
    return new Mark(LEGEND, series, x, middle - height / 2, canvas.width(name, font), height);
  }

  static Mark of(int column, int series, Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    return new Mark(column, series, box.getX(), box.getY(), box.getWidth(), box.getHeight(), shape);
  }
}
