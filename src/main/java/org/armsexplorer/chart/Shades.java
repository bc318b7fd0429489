package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.armsexplorer.analysis.Cell;

/// What is said in the plot where there are no figures: years that the sources do not cover are shaded, and a chart
/// without any figure says so.
final class Shades {
  private final Canvas canvas;
  private final ChartModel model;
  private final PlotAxes axes;

  Shades(Canvas canvas, ChartModel model, PlotAxes axes) {
    this.canvas = canvas;
    this.model = model;
    this.axes = axes;
  }

  void draw() {
    int from = -1;
    for (int i = 0; i <= model.members().size(); i++) {
      boolean unknown = i < model.members().size() && isUnknown(i);
      if (unknown && from < 0) {
        from = i;
      } else if (!unknown && from >= 0) {
        shade(from, i - 1);
        from = -1;
      }
    }
    boolean none = model.series().stream().allMatch(series -> series.lastDrawn() < 0);
    if (none && !model.members().isEmpty() && !isUnknown(0)) {
      Rectangle2D area = axes.area();
      text(Messages.text("mark.none"), area, area.getCenterY());
    }
  }

  private boolean isUnknown(int at) {
    return model.series().stream().allMatch(one -> one.points().get(at).cell() instanceof Cell.NotCovered);
  }

  /// The words stand in the shade only where they fit in it; the foot says them in any case.
  private void shade(int from, int to) {
    double left = axes.x(from - 0.5);
    Rectangle2D area = axes.area();
    Rectangle2D part = new Rectangle2D.Double(left, area.getY(), axes.x(to + 0.5) - left, area.getHeight());
    canvas.fill(part, canvas.ground().shade());
    text(Messages.text("mark.not-covered"), part, area.getY() + canvas.base() * 1.2);
  }

  private void text(String text, Rectangle2D place, double top) {
    Font font = canvas.fonts().regular(canvas.base());
    double room = place.getWidth() - canvas.base() * 0.4;
    List<String> lines = canvas.wrap(text, font, room);
    if (canvas.widest(lines, font) > room) {
      return;
    }
    double y = top;
    for (String line : lines) {
      canvas.text(line, place.getCenterX() - canvas.width(line, font) / 2, y, font, canvas.ground().muted());
      y += canvas.lineHeight(font);
    }
  }
}
