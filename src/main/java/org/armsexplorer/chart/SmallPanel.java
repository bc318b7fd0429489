package org.armsexplorer.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.armsexplorer.analysis.Cell;

/// One of several panels: columns of its one series, or a line for each of its series.
final class SmallPanel {
  private final Canvas canvas;
  private final ChartModel model;
  private final Detail.Panels panels;
  private final int at;
  private final Detail.Stretch stretch;
  private final List<Mark> marks;

  SmallPanel(Canvas canvas, ChartModel model, Detail.Panels panels, int at, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.panels = panels;
    this.at = at;
    this.stretch = panels.stretch(at, model.members().size());
    this.marks = marks;
  }

  /// @param top the largest figure on the axis; 0 for none
  /// @param own whether the axis differs from that of the other panels
  void draw(Rectangle2D cell, RoundSteps steps, double top, boolean own) {
    PanelFrame frame = new PanelFrame(canvas, model, cell);
    String name = panels.names().get(at);
    frame.name(List.of(own ? Messages.text("panels.own-axis", name) : name));
    boolean any = top > 0;
    String highest = any ? frame.figure(lastTick(steps)) : "";
    Rectangle2D area = frame.area(any ? List.of(highest, "0") : List.of());
    int unknown = shades(area);
    if (any) {
      grid(frame, area, steps, highest);
    } else {
      frame.word(area, Messages.text(unknown == stretch.length() ? "mark.not-covered" : "legend.none"));
    }
    double step = area.getWidth() / Math.max(1, stretch.length());
    for (int s = 0; s < panels.each(); s++) {
      int index = panels.seriesOf(at) + s;
      if (panels.each() == 1) {
        columns(index, area, step, steps.upper());
      } else {
        line(index, area, step, steps.upper());
      }
    }
    frame.zero(area, area.getMaxY());
    if (stretch.length() > 0) {
      frame.ends(area, model.labels().get(stretch.from()), model.labels().get(stretch.to() - 1));
    }
  }

  private static double lastTick(RoundSteps steps) {
    return Math.floor(steps.upper() / steps.step() + 1e-6) * steps.step();
  }

  private int shades(Rectangle2D area) {
    double step = area.getWidth() / Math.max(1, stretch.length());
    int first = panels.seriesOf(at);
    int unknown = 0;
    for (int i = 0; i < stretch.length(); i++) {
      int column = stretch.from() + i;
      boolean none = model.series().subList(first, first + panels.each()).stream()
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
  private static void grid(PanelFrame frame, Rectangle2D area, RoundSteps steps, String highest) {
    double top = lastTick(steps);
    frame.grid(area, area.getMaxY() - top / steps.upper() * area.getHeight(), highest);
    frame.grid(area, area.getMaxY() - top / 2 / steps.upper() * area.getHeight(), "");
    frame.figure(area, area.getMaxY(), "0");
  }

  private void columns(int index, Rectangle2D area, double step, double upper) {
    ChartSeries series = model.series().get(index);
    Color colour = canvas.ground().of(series);
    double wide = Math.min(step * 0.78, canvas.base() * 2);
    for (int i = 0; i < stretch.length(); i++) {
      ChartPoint point = series.points().get(stretch.from() + i);
      double high = point.value() / upper * area.getHeight();
      double x = area.getX() + (i + 0.5) * step - wide / 2;
      if (point.value() > 0) {
        canvas.bar(new Rectangle2D.Double(x, area.getMaxY() - high, wide, high), colour,
            point.estimated() / point.value(), true, 0);
      } else if (point.cell() instanceof Cell.UnderHalf) {
        canvas.line(x, area.getMaxY() - canvas.base() * 0.15, x + wide, area.getMaxY() - canvas.base() * 0.15,
            canvas.ground().muted(), canvas.base() * 0.08);
      }
      marks.add(new Mark(stretch.from() + i, index, area.getX() + i * step, area.getY(), step, area.getHeight()));
    }
  }

  private void line(int index, Rectangle2D area, double step, double upper) {
    ChartSeries series = model.series().get(index);
    PanelLine line = new PanelLine(canvas, series);
    for (int i = 0; i < stretch.length(); i++) {
      ChartPoint point = series.points().get(stretch.from() + i);
      double x = area.getX() + (i + 0.5) * step;
      double y = area.getMaxY() - point.value() / upper * area.getHeight();
      double r = Math.max(canvas.base() * 0.35, step / 2);
      marks
          .add(new Mark(stretch.from() + i, index, x - r, point.cell().exists() ? y - canvas.base() * 0.5 : area.getY(),
              2 * r, point.cell().exists() ? canvas.base() : area.getHeight()));
      if (point.cell().exists()) {
        line.to(x, y, i + 1 < stretch.length() && series.points().get(stretch.from() + i + 1).cell().exists());
      } else {
        line.gap();
      }
    }
    line.draw();
  }
}
