package org.armsexplorer.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Filled bands on top of each other over the years; where no series has a figure there is a gap.
final class AreaPlot implements Plot {
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;
  private final List<Mark> marks;

  AreaPlot(Canvas canvas, ChartModel model, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
    this.marks = marks;
  }

  @Override
  public void draw() {
    Rectangle2D plot = Frame.namesAtEnds(model) ? EndNames.room(canvas, model, place) : place;
    EventLines events = new EventLines(canvas, model, plot);
    PlotAxes axes = PlotAxes.draw(canvas, model, largest(), events.room());
    new Shades(canvas, model, axes).draw();
    int from = -1;
    for (int i = 0; i <= model.members().size(); i++) {
      boolean any = i < model.members().size() && exists(i);
      if (any && from < 0) {
        from = i;
      } else if (!any && from >= 0) {
        run(axes, from, i - 1);
        from = -1;
      }
    }
    for (int i = 0; i < model.members().size(); i++) {
      mark(axes, i);
    }
    if (Frame.namesAtEnds(model)) {
      EndNames.draw(canvas, axes, EndNames.ofStack(model, axes), place.getMaxX(), marks);
    }
    axes.zeroLine(canvas);
    events.lines(axes);
    events.words(axes);
  }

  private boolean exists(int at) {
    return model.series().stream().anyMatch(series -> series.points().get(at).cell().exists());
  }

  /// The bands from one gap to the next; a year that stands alone is a narrow column.
  private void run(PlotAxes axes, int from, int to) {
    double alone = from == to ? Math.min(axes.step() * 0.25, canvas.base() * 0.4) : 0;
    for (int s = 0; s < model.series().size(); s++) {
      Path2D band = new Path2D.Double();
      for (int i = from; i <= to; i++) {
        double y = axes.y(below(i, s + 1));
        if (i == from) {
          band.moveTo(axes.x(i) - alone, y);
        }
        band.lineTo(axes.x(i) + alone, y);
      }
      Path2D top = new Path2D.Double(band);
      for (int i = to; i >= from; i--) {
        double y = axes.y(below(i, s));
        band.lineTo(axes.x(i) + alone, y);
        band.lineTo(axes.x(i) - alone, y);
      }
      band.closePath();
      Color colour = canvas.ground().of(model.series().get(s));
      canvas.fill(band, model.series().size() == 1 ? Ground.mix(colour, canvas.ground().halo(), 0.35) : colour);
      // a line of the ground between the bands; over a single band its own strong edge
      canvas.stroke(top, model.series().size() == 1 ? colour : canvas.ground().halo(),
          canvas.base() * (model.series().size() == 1 ? 0.12 : 0.05));
    }
  }

  private double below(int at, int series) {
    double sum = 0;
    for (int s = 0; s < series; s++) {
      sum += model.series().get(s).points().get(at).value();
    }
    return sum;
  }

  private double largest() {
    double largest = 0;
    for (int i = 0; i < model.members().size(); i++) {
      largest = Math.max(largest, below(i, model.series().size()));
    }
    return largest;
  }

  private void mark(PlotAxes axes, int at) {
    double half = axes.step() / 2;
    for (int s = 0; s < model.series().size(); s++) {
      ChartPoint point = model.series().get(s).points().get(at);
      double top = axes.y(below(at, s + 1));
      double bottom = axes.y(below(at, s));
      boolean low = model.series().size() == 1 && (!point.isValue() || bottom - top < canvas.base() * 0.5);
      marks.add(low ? new Mark(at, s, axes.x(at) - half, axes.area().getY(), 2 * half, axes.area().getHeight())
          : new Mark(at, s, axes.x(at) - half, top, 2 * half, Math.max(1, bottom - top)));
    }
  }
}
