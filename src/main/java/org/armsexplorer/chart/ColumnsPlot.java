package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;

/// Columns side by side or on top of each other, and lines, over years or other members.
final class ColumnsPlot implements Plot {
  private static final int MOST_FIGURES = 24;
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

  @Override
  public void draw() {
    boolean lines = model.type() == ChartType.LINE;
    Rectangle2D plot = Frame.namesAtEnds(model) ? EndNames.room(canvas, model, place) : place;
    EventLines events = new EventLines(canvas, model, plot);
    PlotAxes axes = PlotAxes.draw(canvas, model, largest(), events.room(), isFew() ? canvas.base() * 1.2 : 0);
    new Shades(canvas, model, axes).draw();
    events.lines(axes);
    events.words(axes);
    if (lines) {
      LinesLayer layer = new LinesLayer(canvas, axes);
      layer.draw(model.series(), LinesLayer.isMarked(model), marks);
      if (Frame.namesAtEnds(model)) {
        layer.names(model.series(), place.getMaxX(), marks);
      }
      return;
    }
    for (int i = 0; i < model.members().size(); i++) {
      column(axes, i);
    }
    if (Frame.namesAtEnds(model)) {
      EndNames.draw(canvas, axes, EndNames.ofStack(model, axes), place.getMaxX(), marks);
    }
    model.average().ifPresent(average -> new LinesLayer(canvas, axes).draw(List.of(average), false, null));
    axes.zeroLine(canvas);
    figures(axes);
  }

  /// The figures over their columns, where each of them fits: then nobody needs to go to the axis.
  private void figures(PlotAxes axes) {
    if (!isFew()) {
      return;
    }
    Font font = canvas.fonts().regular(canvas.base());
    Derivation derivation = model.derivation();
    List<String> texts = model.series().stream().flatMap(series -> series.points().stream())
        .map(point -> point.isValue() ? FigureFormat.amount(point.cell().amountInSums(), derivation) : "").toList();
    if (canvas.widest(texts, font) > width(axes) * 0.98) {
      return;
    }
    for (int s = 0; s < model.series().size(); s++) {
      for (int i = 0; i < model.members().size(); i++) {
        String text = texts.get(s * model.members().size() + i);
        if (text.isEmpty()) {
          continue;
        }
        double middle = axes.x(i) - group(axes) / 2 + (s + 0.5) * width(axes);
        canvas.haloText(text, middle - canvas.width(text, font) / 2,
            axes.y(model.series().get(s).points().get(i).value()) - canvas.base() * 0.3, font, canvas.ground().ink());
      }
    }
  }

  /// Whether there are few enough columns to write their figures over them.
  private boolean isFew() {
    return model.type() == ChartType.GROUPED_COLUMN && model.members().size() * model.series().size() <= MOST_FIGURES;
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

  private int abreast() {
    return isStacked() ? 1 : model.series().size();
  }

  /// Width of all columns of one member; a single one does not grow into a wall.
  private double group(PlotAxes axes) {
    return Math.min(axes.step() * (abreast() == 1 ? 0.72 : 0.8), canvas.base() * (2 + 3.5 * abreast()));
  }

  private double width(PlotAxes axes) {
    return group(axes) / abreast();
  }

  private void column(PlotAxes axes, int at) {
    int count = abreast();
    double width = width(axes);
    double left = axes.x(at) - group(axes) / 2;
    double below = 0;
    for (int s = 0; s < model.series().size(); s++) {
      ChartPoint point = model.series().get(s).points().get(at);
      double x = isStacked() ? left : left + s * width;
      double gap = isStacked() || count == 1 ? 0 : Math.min(width * 0.06, canvas.base() * 0.1);
      double top = axes.y(below + point.value());
      double bottom = axes.y(below);
      // a hair of the ground between the parts of a stack, whatever the ground is
      double hair = below > 0 ? Math.min(canvas.base() * 0.05, (bottom - top) / 3) : 0;
      Rectangle2D bar = new Rectangle2D.Double(x, top, width - gap, bottom - top - hair);
      if (point.isValue() && point.value() > 0) {
        canvas.bar(bar, canvas.ground().of(model.series().get(s)), point.estimated() / point.value(), true,
            model.series().get(s).dash());
      } else if (point.cell() instanceof Cell.UnderHalf) {
        underHalf(x, width - gap, bottom);
      }
      mark(axes, at, s, point, bar);
      below += isStacked() ? point.value() : 0;
    }
  }

  private void underHalf(double x, double width, double bottom) {
    String text = Messages.text("mark.under-half");
    Font font = canvas.fonts().regular(canvas.base());
    double wide = canvas.width(text, font);
    if (wide < width * 1.2) {
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
}
