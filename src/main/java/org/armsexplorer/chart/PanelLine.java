package org.armsexplorer.chart;

import java.awt.geom.Path2D;

/// A line of a panel, broken at gaps; a figure between two gaps is a dot.
final class PanelLine {
  private final Canvas canvas;
  private final ChartSeries series;
  private final Path2D path = new Path2D.Double();
  private boolean pen;

  PanelLine(Canvas canvas, ChartSeries series) {
    this.canvas = canvas;
    this.series = series;
  }

  void gap() {
    pen = false;
  }

  /// @param goesOn whether a figure follows
  void to(double x, double y, boolean goesOn) {
    if (pen) {
      path.lineTo(x, y);
    } else {
      path.moveTo(x, y);
      if (!goesOn) {
        canvas.fill(LineMarks.of(0, x, y, canvas.base() * 0.18), canvas.ground().of(series));
      }
    }
    pen = true;
  }

  void draw() {
    canvas.g().setColor(canvas.ground().of(series));
    canvas.g().setStroke(LinesLayer.stroke(series, canvas.base() * 0.8, false));
    canvas.g().draw(path);
  }
}
