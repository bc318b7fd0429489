package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.spec.ChartType;

/// Columns side by side or on top of each other, and lines, over years or other members.
final class ColumnsPlot {
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;
  private final List<Mark> marks;

  ColumnsPlot(Canvas canvas, ChartModel model, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
    this.marks = marks;
  }

  /// Whether the names of the members fit side by side under their columns.
  static boolean labelsFit(Canvas canvas, ChartModel model, double width) {
    Font font = canvas.fonts().regular(canvas.base());
    double room = (width - canvas.base() * 4) / Math.max(1, model.labels().size());
    return model.labels().stream().allMatch(label -> canvas.width(label, font) < room * 0.94);
  }

  void draw() {
    boolean lines = model.type() == ChartType.LINE;
    Rectangle2D plot = Frame.namesAtEnds(model) ? EndNames.room(canvas, model, place) : place;
    PlotAxes axes = PlotAxes.draw(canvas, model, largest(), plot);
    shadeNotCovered(axes);
    if (lines) {
      LinesLayer layer = new LinesLayer(canvas, axes);
      layer.draw(model.series(), marks);
      if (Frame.namesAtEnds(model)) {
        layer.names(model.series());
      }
      return;
    }
    for (int i = 0; i < model.members().size(); i++) {
      column(axes, i);
    }
    if (Frame.namesAtEnds(model)) {
      names(axes);
    }
    model.average().ifPresent(average -> new LinesLayer(canvas, axes).draw(List.of(average), null));
    axes.zeroLine(canvas);
  }

  /// Each name beside the middle of its part of the last column; the order of the stack stays.
  private void names(PlotAxes axes) {
    int last = model.members().size() - 1;
    List<EndNames.Name> names = new ArrayList<>();
    double below = 0;
    for (ChartSeries series : model.series()) {
      double value = series.points().get(last).value();
      // the smallest of steps upwards keeps the order of parts that are empty
      names.add(new EndNames.Name(series, axes.y(below + value / 2) - names.size() * 1e-6));
      below += value;
    }
    EndNames.draw(canvas, axes, names);
  }

  private boolean isStacked() {
    return model.type() == ChartType.STACKED_COLUMN || model.type() == ChartType.PERCENT_COLUMN;
  }

  private double largest() {
    double largest = 0;
    for (int i = 0; i < model.members().size(); i++) {
      double sum = 0;
      for (ChartSeries series : model.series()) {
        double value = series.points().get(i).value();
        sum = isStacked() ? sum + value : Math.max(sum, value);
      }
      largest = Math.max(largest, sum);
    }
    for (ChartPoint point : model.average().map(ChartSeries::points).orElse(List.of())) {
      largest = Math.max(largest, point.value());
    }
    return largest;
  }

  private void column(PlotAxes axes, int at) {
    double step = axes.step();
    int count = isStacked() ? 1 : model.series().size();
    double group = step * (count == 1 ? 0.72 : 0.8);
    double width = group / count;
    double left = axes.x(at) - group / 2;
    double below = 0;
    for (int s = 0; s < model.series().size(); s++) {
      ChartPoint point = model.series().get(s).points().get(at);
      double x = isStacked() ? left : left + s * width;
      double gap = isStacked() || count == 1 ? 0 : Math.min(width * 0.06, canvas.base() * 0.1);
      double top = axes.y(below + point.value());
      double bottom = axes.y(below);
      Rectangle2D bar = new Rectangle2D.Double(x, top, width - gap, bottom - top);
      if (point.isValue() && point.value() > 0) {
        canvas.bar(bar, canvas.ground().of(model.series().get(s)), point.estimated() / point.value(), true,
            model.series().get(s).dash());
        if (isStacked()) {
          canvas.line(x, top, x + width, top, canvas.ground().halo(), canvas.base() * 0.05);
        }
      } else if (point.cell() instanceof Cell.UnderHalf) {
        underHalf(x, width - gap, bottom);
      }
      mark(axes, at, s, point, bar);
      below += isStacked() ? point.value() : 0;
    }
  }

  private void underHalf(double x, double width, double bottom) {
    String text = Messages.text("mark.under-half");
    Font font = canvas.fonts().regular(canvas.base() * 0.7);
    double wide = canvas.width(text, font);
    if (wide < width * 2.4) {
      canvas.haloText(text, x + (width - wide) / 2, bottom - canvas.base() * 0.25, font, canvas.ground().muted());
    } else {
      canvas.line(x + width * 0.2, bottom - canvas.base() * 0.2, x + width * 0.8, bottom - canvas.base() * 0.2,
          canvas.ground().muted(), canvas.base() * 0.08);
    }
  }

  /// A gap, and a bar too low to hit, is found over its whole column.
  private void mark(PlotAxes axes, int at, int series, ChartPoint point, Rectangle2D bar) {
    boolean low = !point.isValue() || bar.getHeight() < canvas.base() * 0.5;
    if (!low || (isStacked() && point.isValue())) {
      marks.add(new Mark(at, series, bar.getX(), bar.getY(), bar.getWidth(), Math.max(1, bar.getHeight())));
    } else {
      marks.add(new Mark(at, series, bar.getX(), axes.area().getY(), bar.getWidth(), axes.area().getHeight()));
    }
  }

  private void shadeNotCovered(PlotAxes axes) {
    int from = -1;
    for (int i = 0; i <= model.members().size(); i++) {
      int at = i;
      boolean unknown = i < model.members().size()
          && model.series().stream().allMatch(one -> one.points().get(at).cell() instanceof Cell.NotCovered);
      if (unknown && from < 0) {
        from = i;
      } else if (!unknown && from >= 0) {
        shade(axes, from, i - 1);
        from = -1;
      }
    }
  }

  private void shade(PlotAxes axes, int from, int to) {
    double left = axes.x(from - 0.5);
    double right = axes.x(to + 0.5);
    Rectangle2D area = axes.area();
    canvas.fill(new Rectangle2D.Double(left, area.getY(), right - left, area.getHeight()), canvas.ground().shade());
    Font font = canvas.fonts().regular(canvas.base() * 0.8);
    double y = area.getY() + canvas.base() * 1.1;
    for (String line : canvas.wrap(Messages.text("mark.not-covered"), font, right - left - canvas.base() * 0.4)) {
      if (canvas.width(line, font) < right - left) {
        canvas.text(line, left + (right - left - canvas.width(line, font)) / 2, y, font, canvas.ground().muted());
        y += canvas.lineHeight(font);
      }
    }
  }
}
