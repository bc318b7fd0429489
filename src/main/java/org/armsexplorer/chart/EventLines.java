package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.spec.EventLine;

/// Lines at the years in which something happened: the words stand above the figures, in rows where they would overlap,
/// and a thin line leads from them down to the year.
final class EventLines {
  /// The most of the width that the words of one event take.
  private static final double WIDEST = 0.45;
  /// Further ones share the last row.
  private static final int MOST_ROWS = 4;
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;
  private final Font font;
  private final List<Placed> placed;

  /// @param at place of the year along x
  /// @param row from the top
  /// @param before whether the words stand left of their line, since there is no room on its right
  private record Placed(int at, String words, int row, boolean before) {}

  EventLines(Canvas canvas, ChartModel model, Rectangle2D place) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
    this.font = canvas.fonts().regular(canvas.base());
    this.placed = placed();
  }

  /// The place without the words.
  Rectangle2D room() {
    double taken = placed.isEmpty() ? 0
        : (placed.stream().mapToInt(Placed::row).max().orElse(0) + 1) * canvas.lineHeight(font) + canvas.base() * 0.3;
    return new Rectangle2D.Double(place.getX(), place.getY() + taken, place.getWidth(),
        Math.max(1, place.getHeight() - taken));
  }

  /// Before the axes are drawn it is known well enough where a year will be.
  private List<Placed> placed() {
    double left = place.getX() + canvas.base() * 3;
    double step = (place.getMaxX() - left) / Math.max(1, model.members().size());
    List<Placed> all = new ArrayList<>();
    double[] ends = new double[MOST_ROWS];
    for (EventLine event : model.texts().events()) {
      int at = place(event);
      if (at < 0) {
        continue;
      }
      String words = canvas.cut(event.label(), font, place.getWidth() * WIDEST);
      double x = left + (at + 0.5) * step;
      double wide = canvas.width(words, font) + canvas.base() * 0.4;
      boolean before = x + wide > place.getMaxX();
      double from = before ? x - wide : x;
      int row = 0;
      while (row < MOST_ROWS - 1 && from < ends[row] + canvas.base() * 0.6) {
        row++;
      }
      ends[row] = Math.max(ends[row], from + wide);
      all.add(new Placed(at, words, row, before));
    }
    return all;
  }

  private int place(EventLine event) {
    for (int i = 0; i < model.members().size(); i++) {
      if (model.members().get(i).key().equals(Integer.toString(event.year()))) {
        return i;
      }
    }
    return -1;
  }

  /// The lines; over columns they are drawn first, so that no figure is crossed.
  void lines(PlotAxes axes) {
    for (Placed one : placed) {
      double x = axes.x(one.at());
      canvas.line(x, top(one), x, axes.area().getMaxY(), canvas.ground().muted(), Math.max(0.6, canvas.base() * 0.06));
    }
  }

  /// The words, after all else.
  void words(PlotAxes axes) {
    for (Placed one : placed) {
      double gap = canvas.base() * 0.3;
      double x = axes.x(one.at());
      canvas.haloText(one.words(), one.before() ? x - gap - canvas.width(one.words(), font) : x + gap,
          top(one) + font.getSize2D() * 0.9, font, canvas.ground().ink());
    }
  }

  private double top(Placed one) {
    return place.getY() + one.row() * canvas.lineHeight(font);
  }
}
