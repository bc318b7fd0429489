package org.armsexplorer.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;

/// Small charts of the years side by side, one for each party; as many as can be read.
final class PanelsPlot implements Plot {
  private static final double NARROWEST = 9.5;
  private static final double LOWEST = 5.6;
  private static final double WIDEST = 1.9;
  /// How much a row with empty places counts against a better shape.
  private static final double EMPTY = 0.8;
  private final Canvas canvas;
  private final ChartModel model;
  private final Detail.Panels panels;
  private final Rectangle2D place;
  private final List<Mark> marks;
  private final Font font;
  private final Font bold;

  PanelsPlot(Canvas canvas, ChartModel model, Detail.Panels panels, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.panels = panels;
    this.place = place;
    this.marks = marks;
    this.font = canvas.fonts().regular(canvas.base());
    this.bold = canvas.fonts().bold(canvas.base());
  }

  @Override
  public double fullHeight() {
    int columns = (int) Math.max(1, place.getWidth() / (canvas.base() * NARROWEST));
    return Math.ceilDiv(panels.names().size(), columns) * canvas.base() * LOWEST * 1.2;
  }

  @Override
  public void draw() {
    int count = panels.names().size();
    int mostColumns = (int) Math.max(1, place.getWidth() / (canvas.base() * NARROWEST));
    int mostRows = (int) Math.max(1, place.getHeight() / (canvas.base() * LOWEST));
    boolean more = count > mostColumns * mostRows;
    double footed = more ? canvas.base() * 1.4 : 0;
    if (more) {
      mostRows = (int) Math.max(1, (place.getHeight() - footed) / (canvas.base() * LOWEST));
    }
    int shown = Math.min(count, mostColumns * mostRows);
    int columns = columns(shown, mostColumns, mostRows);
    int rows = Math.ceilDiv(Math.max(1, shown), columns);
    double wide = place.getWidth() / columns;
    double high = (place.getHeight() - footed) / rows;
    double largest = 0;
    for (int i = 0; i < shown; i++) {
      largest = isRest(i) ? largest : Math.max(largest, largest(i * panels.each(), (i + 1) * panels.each()));
    }
    for (int i = 0; i < shown; i++) {
      int row = Math.floorDiv(i, columns);
      Rectangle2D cell = new Rectangle2D.Double(place.getX() + (i - row * columns) * wide, place.getY() + row * high,
          wide - canvas.base() * 0.9, high - canvas.base() * 0.5);
      double top = panels.shared() && !isRest(i) ? largest : largest(i * panels.each(), (i + 1) * panels.each());
      panel(i, cell, RoundSteps.upTo(top), top);
    }
    if (more) {
      canvas.text(MoreText.panels(count - shown), place.getX(), place.getMaxY() - canvas.base() * 0.3, font,
          canvas.ground().muted());
    }
  }

  /// The number of columns at which a panel is about half again as wide as high.
  private int columns(int shown, int mostColumns, int mostRows) {
    int best = 1;
    double nearest = Double.MAX_VALUE;
    for (int columns = 1; columns <= Math.min(mostColumns, Math.max(1, shown)); columns++) {
      int rows = Math.ceilDiv(Math.max(1, shown), columns);
      if (rows > mostRows) {
        continue;
      }
      double shape = place.getWidth() / columns / (place.getHeight() / rows);
      double off = Math.abs(Math.log(shape / WIDEST)) + EMPTY * (rows * columns - shown) / (double) columns;
      if (off < nearest) {
        nearest = off;
        best = columns;
      }
    }
    return best;
  }

  /// What is gathered has an axis of its own: on that of the others it would leave them no height.
  private boolean isRest(int at) {
    return panels.each() == 1 && model.series().get(at).rest();
  }

  private double largest(int from, int to) {
    double largest = 0;
    for (ChartSeries series : model.series().subList(from, to)) {
      for (ChartPoint point : series.points()) {
        largest = Math.max(largest, point.value());
      }
    }
    return largest;
  }

  private void panel(int at, Rectangle2D cell, RoundSteps steps, double top) {
    boolean own = panels.shared() && isRest(at);
    String name = own ? Messages.text("panels.own-axis", panels.names().get(at)) : panels.names().get(at);
    String shown = canvas.cut(name, bold, cell.getWidth());
    canvas.text(shown, cell.getX(), cell.getY() + canvas.base(), bold, canvas.ground().ink());
    boolean any = top > 0;
    String highest = any ? FigureFormat.tick(lastTick(steps), model.share()) : "";
    double ticks = any ? Math.max(canvas.width(highest, font), canvas.width("0", font)) + canvas.base() * 0.35 : 0;
    Rectangle2D area = new Rectangle2D.Double(cell.getX() + ticks, cell.getY() + canvas.base() * 1.7,
        cell.getWidth() - ticks, cell.getHeight() - canvas.base() * 3.1);
    int unknown = shades(at, area);
    if (any) {
      grid(area, steps, highest);
    } else {
      String none = Messages.text(unknown == model.members().size() ? "mark.not-covered" : "legend.none");
      canvas.text(none, area.getX(), area.getCenterY(), font, canvas.ground().muted());
    }
    double step = area.getWidth() / Math.max(1, model.members().size());
    for (int s = 0; s < panels.each(); s++) {
      int index = at * panels.each() + s;
      if (panels.each() == 1) {
        columns(index, area, step, steps.upper());
      } else {
        line(index, area, step, steps.upper());
      }
    }
    canvas.line(area.getX(), area.getMaxY(), area.getMaxX(), area.getMaxY(), canvas.ground().axis(),
        canvas.base() * 0.07);
    years(area);
  }

  private static double lastTick(RoundSteps steps) {
    return Math.floor(steps.upper() / steps.step() + 1e-6) * steps.step();
  }

  private int shades(int at, Rectangle2D area) {
    double step = area.getWidth() / Math.max(1, model.members().size());
    int unknown = 0;
    for (int i = 0; i < model.members().size(); i++) {
      int column = i;
      boolean none = model.series().subList(at * panels.each(), (at + 1) * panels.each()).stream()
          .allMatch(series -> series.points().get(column).cell() instanceof Cell.NotCovered);
      if (none) {
        unknown++;
        canvas.fill(new Rectangle2D.Double(area.getX() + i * step, area.getY(), step, area.getHeight()),
            canvas.ground().shade());
      }
    }
    return unknown;
  }

  /// The highest round step and the middle one, where it is round.
  private void grid(Rectangle2D area, RoundSteps steps, String highest) {
    double top = lastTick(steps);
    double y = area.getMaxY() - top / steps.upper() * area.getHeight();
    canvas.line(area.getX(), y, area.getMaxX(), y, canvas.ground().grid(), canvas.base() * 0.055);
    double middle = area.getMaxY() - top / 2 / steps.upper() * area.getHeight();
    canvas.line(area.getX(), middle, area.getMaxX(), middle, canvas.ground().grid(), canvas.base() * 0.055);
    double edge = area.getX() - canvas.base() * 0.3;
    canvas.text(highest, edge - canvas.width(highest, font), y + canvas.base() * 0.36, font, canvas.ground().muted());
    canvas.text("0", edge - canvas.width("0", font), area.getMaxY() + canvas.base() * 0.36, font,
        canvas.ground().muted());
  }

  private void columns(int index, Rectangle2D area, double step, double upper) {
    ChartSeries series = model.series().get(index);
    Color colour = canvas.ground().of(series);
    double wide = Math.min(step * 0.78, canvas.base() * 2);
    for (int i = 0; i < series.points().size(); i++) {
      ChartPoint point = series.points().get(i);
      double high = point.value() / upper * area.getHeight();
      double x = area.getX() + (i + 0.5) * step - wide / 2;
      if (point.value() > 0) {
        canvas.bar(new Rectangle2D.Double(x, area.getMaxY() - high, wide, high), colour,
            point.estimated() / point.value(), true, 0);
      } else if (point.cell() instanceof Cell.UnderHalf) {
        canvas.line(x, area.getMaxY() - canvas.base() * 0.15, x + wide, area.getMaxY() - canvas.base() * 0.15,
            canvas.ground().muted(), canvas.base() * 0.08);
      }
      marks.add(new Mark(i, index, area.getX() + i * step, area.getY(), step, area.getHeight()));
    }
  }

  private void line(int index, Rectangle2D area, double step, double upper) {
    ChartSeries series = model.series().get(index);
    Path2D path = new Path2D.Double();
    boolean pen = false;
    for (int i = 0; i < series.points().size(); i++) {
      ChartPoint point = series.points().get(i);
      double x = area.getX() + (i + 0.5) * step;
      double y = area.getMaxY() - point.value() / upper * area.getHeight();
      double r = Math.max(canvas.base() * 0.35, step / 2);
      marks.add(new Mark(i, index, x - r, point.cell().exists() ? y - canvas.base() * 0.5 : area.getY(), 2 * r,
          point.cell().exists() ? canvas.base() : area.getHeight()));
      if (!point.cell().exists()) {
        pen = false;
        continue;
      }
      if (pen) {
        path.lineTo(x, y);
      } else {
        path.moveTo(x, y);
        boolean next = i + 1 < series.points().size() && series.points().get(i + 1).cell().exists();
        if (!next) {
          canvas.fill(LineMarks.of(0, x, y, canvas.base() * 0.18), canvas.ground().of(series));
        }
      }
      pen = true;
    }
    canvas.g().setColor(canvas.ground().of(series));
    canvas.g().setStroke(LinesLayer.stroke(series, canvas.base() * 0.8, false));
    canvas.g().draw(path);
  }

  /// The first year and the last under each panel: the same for all.
  private void years(Rectangle2D area) {
    if (model.labels().isEmpty()) {
      return;
    }
    double baseline = area.getMaxY() + canvas.base() * 1.2;
    String first = model.labels().getFirst();
    String last = model.labels().getLast();
    double end = area.getMaxX() - canvas.width(last, font);
    if (model.labels().size() > 1) {
      canvas.text(last, end, baseline, font, canvas.ground().muted());
    }
    if (area.getX() + canvas.width(first, font) + canvas.base() * 0.4 < end || model.labels().size() == 1) {
      canvas.text(first, area.getX(), baseline, font, canvas.ground().muted());
    }
  }
}
