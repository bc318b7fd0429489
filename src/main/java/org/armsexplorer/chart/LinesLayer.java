package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.spec.ChartType;
import org.jspecify.annotations.Nullable;

/// Lines that stop at gaps; where the years are few each has its mark, and a hollow one is an estimate.
final class LinesLayer {
  /// With more members along x the marks would touch: then dashes tell the lines apart.
  static final int MOST_MARKED = 30;
  private static final float[][] DASHES = {{}, {3, 1}, {1, 1}, {4, 1, 1, 1}, {6, 2}, {2, 2}};
  private final Canvas canvas;
  private final PlotAxes axes;

  LinesLayer(Canvas canvas, PlotAxes axes) {
    this.canvas = canvas;
    this.axes = axes;
  }

  /// Whether the figures of a chart's lines have marks.
  static boolean isMarked(ChartModel model) {
    return model.type() == ChartType.LINE && model.members().size() <= MOST_MARKED;
  }

  /// @param marked whether marks tell the lines apart, so that dashes need not
  static BasicStroke stroke(ChartSeries series, double base, boolean marked) {
    float width = (float) (base * 0.14);
    float[] dash = DASHES[marked ? 0 : series.dash() % DASHES.length].clone();
    for (int i = 0; i < dash.length; i++) {
      dash[i] *= (float) (base * 0.28);
    }
    return dash.length == 0 ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  /// @param marked whether each figure has its mark
  /// @param marks where the figures are to be found; null where nobody looks for them
  void draw(List<ChartSeries> all, boolean marked, @Nullable List<Mark> marks) {
    for (int s = 0; s < all.size(); s++) {
      ChartSeries series = all.get(s);
      Path2D path = new Path2D.Double();
      for (int i = 0; i < series.points().size(); i++) {
        if (marks != null) {
          mark(marks, i, s, series.points().get(i));
        }
        if (!drawn(series, i)) {
          continue;
        }
        if (drawn(series, i - 1)) {
          path.lineTo(axes.x(i), axes.y(series.points().get(i).value()));
        } else {
          path.moveTo(axes.x(i), axes.y(series.points().get(i).value()));
        }
      }
      canvas.g().setColor(canvas.ground().of(series));
      canvas.g().setStroke(stroke(series, canvas.base(), marked));
      canvas.g().draw(path);
      for (int i = 0; i < series.points().size(); i++) {
        boolean alone = !drawn(series, i - 1) && !drawn(series, i + 1);
        if (drawn(series, i) && (marked || alone)) {
          figure(series, i);
        }
      }
    }
  }

  private void figure(ChartSeries series, int at) {
    ChartPoint point = series.points().get(at);
    Color colour = canvas.ground().of(series);
    Shape shape = LineMarks.of(series.dash(), axes.x(at), axes.y(point.value()), canvas.base() * 0.24);
    boolean hollow = point.estimated() > 0 || !point.isValue();
    canvas.fill(shape, hollow ? canvas.ground().halo() : colour);
    canvas.g().setColor(colour);
    canvas.g().setStroke(new BasicStroke((float) (canvas.base() * 0.09)));
    canvas.g().draw(shape);
  }

  private static boolean drawn(ChartSeries series, int at) {
    return at >= 0 && at < series.points().size() && series.points().get(at).cell().exists();
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
  ///
  /// @param right where the names end
  /// @param marks where they are to be found
  void names(List<ChartSeries> all, double right, List<Mark> marks) {
    List<EndNames.Name> names = new ArrayList<>();
    for (ChartSeries series : all) {
      int last = series.lastDrawn();
      names.add(new EndNames.Name(series, names.size(), axes.y(series.points().get(last).value())));
    }
    EndNames.draw(canvas, axes, names, right, marks);
  }
}
