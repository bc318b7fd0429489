package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The parties that have no place on a map, with their figures: in a column beside it, or in lines under it.
///
/// @param lines the largest first
record Elsewhere(Canvas canvas, List<String> lines) {
  private static final int MOST_BESIDE = 7;
  private static final int MOST_UNDER = 2;

  Elsewhere {
    lines = List.copyOf(lines);
  }

  private Font font() {
    return canvas.fonts().regular(canvas.base());
  }

  private List<String> column() {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> column = new ArrayList<>(List.of(Messages.text("map.elsewhere")));
    boolean more = lines.size() > MOST_BESIDE;
    column.addAll(lines.subList(0, more ? MOST_BESIDE - 1 : lines.size()));
    if (more) {
      column.add(Messages.text("map.more", Integer.toString(lines.size() - MOST_BESIDE + 1)));
    }
    return column;
  }

  /// Width of the column; 0 where there is nothing to list.
  double width() {
    return canvas.widest(column(), font());
  }

  /// Draws the column at the lower left, and says which place it takes.
  Rectangle2D beside(Rectangle2D place) {
    List<String> column = column();
    double step = canvas.lineHeight(font());
    double top = place.getMaxY() - step * column.size();
    for (int i = 0; i < column.size(); i++) {
      canvas.text(column.get(i), place.getX(), top + (i + 1) * step - canvas.base() * 0.35,
          i == 0 ? canvas.fonts().bold(canvas.base()) : font(), canvas.ground().muted());
    }
    return new Rectangle2D.Double(place.getX(), top, width(), step * column.size());
  }

  /// As many as stand in two lines.
  private List<String> paragraph(double width) {
    for (int shown = lines.size(); shown > 0; shown--) {
      List<String> parts = new ArrayList<>(lines.subList(0, shown));
      if (shown < lines.size()) {
        parts.add(Messages.text("map.more", Integer.toString(lines.size() - shown)));
      }
      List<String> wrapped =
          canvas.wrap(Messages.text("map.elsewhere") + ": " + String.join(", ", parts) + ".", font(), width);
      if (wrapped.size() <= MOST_UNDER || shown == 1) {
        return wrapped;
      }
    }
    return List.of();
  }

  double heightUnder(double width) {
    return lines.isEmpty() ? 0 : paragraph(width).size() * canvas.lineHeight(font()) + canvas.base() * 0.4;
  }

  void under(Rectangle2D place, double top) {
    double y = top + canvas.base() * 0.95;
    for (String line : paragraph(place.getWidth())) {
      canvas.text(line, place.getX(), y, font(), canvas.ground().muted());
      y += canvas.lineHeight(font());
    }
  }
}
