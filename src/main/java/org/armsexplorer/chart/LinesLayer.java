package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.jspecify.annotations.Nullable;

/// Lines that stop at gaps; a figure between two gaps is a dot.
final class LinesLayer {
  private static final float[][] DASHES = {{}, {3, 1}, {1, 1}, {4, 1, 1, 1}, {6, 2}, {2, 2}};
  private final Canvas canvas;
  private final PlotAxes axes;

  LinesLayer(Canvas canvas, PlotAxes axes) {
    this.canvas = canvas;
    this.axes = axes;
  }

  static BasicStroke stroke(ChartSeries series, double base) {
    float width = (float) (base * 0.16);
    float[] dash = DASHES[series.dash() % DASHES.length].clone();
    for (int i = 0; i < dash.length; i++) {
      dash[i] *= (float) (base * 0.28);
    }
    return dash.length == 0 ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  /// @param marks where the figures are to be found; null where nobody looks for them
  void draw(List<ChartSeries> all, @Nullable List<Mark> marks) {
    for (int s = 0; s < all.size(); s++) {
      ChartSeries series = all.get(s);
      Color colour = canvas.ground().of(series);
      Path2D path = new Path2D.Double();
      List<double[]> dots = new ArrayList<>();
      for (int i = 0; i < series.points().size(); i++) {
        ChartPoint point = series.points().get(i);
        if (marks != null) {
          mark(marks, i, s, point);
        }
        if (!drawn(series, i)) {
          continue;
        }
        double x = axes.x(i);
        double y = axes.y(point.value());
        if (drawn(series, i - 1)) {
          path.lineTo(x, y);
        } else {
          path.moveTo(x, y);
        }
        if (!drawn(series, i - 1) && !drawn(series, i + 1)) {
          dots.add(new double[] {x, y});
        }
      }
      canvas.g().setColor(colour);
      canvas.g().setStroke(stroke(series, canvas.base()));
      canvas.g().draw(path);
      double r = canvas.base() * 0.22;
      dots.forEach(dot -> canvas.fill(new Ellipse2D.Double(dot[0] - r, dot[1] - r, 2 * r, 2 * r), colour));
    }
  }

  private static boolean drawn(ChartSeries series, int at) {
    return at >= 0 && at < series.points().size()
        && (series.points().get(at).isValue() || series.points().get(at).cell() instanceof Cell.UnderHalf);
  }

  private void mark(List<Mark> marks, int column, int series, ChartPoint point) {
    double r = Math.max(canvas.base() * 0.5, axes.step() / 2);
    double y = axes.y(point.value());
    if (point.isValue()) {
      marks.add(new Mark(column, series, axes.x(column) - r, y - canvas.base() * 0.6, 2 * r, canvas.base() * 1.2));
    } else {
      marks.add(new Mark(column, series, axes.x(column) - r, axes.area().getY(), 2 * r, axes.area().getHeight()));
    }
  }

  /// The names at the right ends of the lines.
  void names(List<ChartSeries> all) {
    List<EndNames.Name> names = new ArrayList<>();
    for (ChartSeries series : all) {
      for (int i = series.points().size() - 1; i >= 0; i--) {
        if (drawn(series, i)) {
          names.add(new EndNames.Name(series, axes.y(series.points().get(i).value())));
          break;
        }
      }
    }
    EndNames.draw(canvas, axes, names);
  }
}
