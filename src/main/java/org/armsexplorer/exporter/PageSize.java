package org.armsexplorer.exporter;

import org.armsexplorer.spec.ChartSize;

/// The size of a chart in the units of its layout: pixels of a slide, points on paper.
record PageSize(double width, double height, boolean paper) {
  private static final double POINTS_PER_MM = 72 / 25.4;
  /// Dots an inch of a picture for paper.
  static final int PAPER_DPI = 300;

  static PageSize of(ChartSize size) {
    return switch (size.unit()) {
      case PX -> new PageSize(size.width(), size.fullHeight(), false);
      case MM -> new PageSize(size.width() * POINTS_PER_MM, size.fullHeight() * POINTS_PER_MM, true);
    };
  }

  /// Pixels for one unit of the layout.
  double pixels(double scale) {
    return paper ? scale * PAPER_DPI / 72 : scale;
  }
}
