package org.armsexplorer.exporter;

import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.spec.ChartSize;

/// The size of a chart in the units of its layout: pixels of a slide, points on paper.
record PageSize(double width, double height, boolean paper) {
  private static final double POINTS_PER_MM = 72 / 25.4;
  /// Dots an inch of a picture for paper.
  static final int PAPER_DPI = 300;

  static PageSize of(ChartSize size, ChartModel chart, ChartPainter painter) {
    boolean paper = size.unit() == ChartSize.Unit.MM;
    double unit = paper ? POINTS_PER_MM : 1;
    double width = size.width() * unit;
    double height = size.fullHeight() * unit;
    return new PageSize(width, size.height() > 0 ? height : painter.height(chart, width, height), paper);
  }

  /// Pixels for one unit of the layout.
  double pixels(double scale) {
    return paper ? scale * PAPER_DPI / 72 : scale;
  }
}
