package org.armsexplorer.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The panel beside two others that shows how much more one of them has: columns above and below zero, or a line for each
/// series. Its units are as high as those of the others where it fits on their scale.
final class DifferencePanel {
  private final Canvas canvas;
  private final ChartModel model;
  private final Detail.Panels panels;
  private final PanelDifference difference;
  private final List<Mark> marks;

  DifferencePanel(Canvas canvas, ChartModel model, Detail.Panels panels, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.panels = panels;
    this.difference = new PanelDifference(model, panels);
    this.marks = marks;
  }

  /// From the lowest figure on the axis to the highest.
  private record Range(double low, double high, double step, boolean own) {

    double y(double value, Rectangle2D area) {
      return area.getMaxY() - (value - low) / (high - low) * area.getHeight();
    }
  }

  /// @param others the axis of the other panels; a step of 0 where they share none
  private Range range(RoundSteps others) {
    double highest = Math.max(0, difference.highest());
    double lowest = Math.min(0, difference.lowest());
    if (others.step() > 0) {
      double low = -Math.ceil(-lowest / others.step() - 1e-9) * others.step();
      if (highest - low <= others.upper() + 1e-9) {
        return new Range(low, low + others.upper(), others.step(), false);
      }
    }
    double step = highest > lowest ? RoundSteps.upTo(highest - lowest).step() : 1;
    double high = Math.ceil(highest / step - 1e-9) * step;
    return new Range(-Math.ceil(-lowest / step - 1e-9) * step, high > 0 || lowest < 0 ? high : step, step,
        others.step() > 0);
  }

  void draw(Rectangle2D cell, RoundSteps others) {
    PanelFrame frame = new PanelFrame(canvas, model, cell);
    Range range = range(others);
    frame.name(range.own() ? List.of(own(difference.name()), own(Messages.text("panels.difference-alone")))
        : List.of(difference.name(), Messages.text("panels.difference-alone")));
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; range.low() + i * range.step() <= range.high() + 1e-9; i++) {
      ticks.add(range.low() + i * range.step());
    }
    Rectangle2D area = frame.area(ticks.stream().map(frame::figure).toList());
    double room = canvas.base() * 1.3;
    int each = (int) Math.max(1, Math.ceil(room / (range.step() / (range.high() - range.low()) * area.getHeight())));
    int zero = (int) Math.round(-range.low() / range.step());
    for (int i = 0; i < ticks.size(); i++) {
      boolean told = Math.floorMod(i - zero, each) == 0;
      frame.grid(area, range.y(ticks.get(i), area), told ? frame.figure(i == zero ? 0 : ticks.get(i)) : "");
    }
    double step = area.getWidth() / Math.max(1, difference.length());
    for (int series = 0; series < panels.each(); series++) {
      if (panels.each() == 1) {
        columns(range, area, step);
      } else {
        line(range, area, step, series);
      }
    }
    frame.zero(area, range.y(0, area));
    if (difference.length() > 0) {
      ends(frame, area);
    }
  }

  private static String own(String name) {
    return Messages.text("panels.own-axis", name);
  }

  /// Of two periods their first years and their last ones.
  private void ends(PanelFrame frame, Rectangle2D area) {
    int last = difference.length() - 1;
    frame.ends(area, label(0), label(last));
  }

  private String label(int at) {
    String first = model.labels().get(difference.columnOf(at));
    return panels.hasOwnSeries() ? first : Messages.text("panels.year-n", Integer.toString(at + 1));
  }

  private void columns(Range range, Rectangle2D area, double step) {
    double wide = Math.min(step * 0.78, canvas.base() * 2);
    for (int at = 0; at < difference.length(); at++) {
      OptionalDouble figure = difference.at(at, 0);
      double value = figure.orElse(0);
      int more = difference.seriesOf(0, value);
      double zero = range.y(0, area);
      double end = range.y(value, area);
      double x = area.getX() + (at + 0.5) * step - wide / 2;
      if (value != 0) {
        canvas.bar(new Rectangle2D.Double(x, Math.min(zero, end), wide, Math.abs(zero - end)),
            canvas.ground().of(model.series().get(more)), difference.isEstimated(at, 0) ? 1 : 0, true, 0);
      }
      marks.add(new Mark(difference.columnOf(at), difference.seriesOf(0, 0), area.getX() + at * step, area.getY(), step,
          area.getHeight()));
    }
  }

  private void line(Range range, Rectangle2D area, double step, int series) {
    PanelLine line = new PanelLine(canvas, model.series().get(series));
    double r = Math.max(canvas.base() * 0.35, step / 2);
    for (int at = 0; at < difference.length(); at++) {
      OptionalDouble figure = difference.at(at, series);
      if (figure.isEmpty()) {
        line.gap();
        continue;
      }
      double x = area.getX() + (at + 0.5) * step;
      double y = range.y(figure.getAsDouble(), area);
      marks.add(new Mark(difference.columnOf(at), difference.seriesOf(series, 0), x - r, y - canvas.base() * 0.5, 2 * r,
          canvas.base()));
      line.to(x, y, at + 1 < difference.length() && difference.at(at + 1, series).isPresent());
    }
    line.draw();
  }
}
