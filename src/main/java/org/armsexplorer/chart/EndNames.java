package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The names of series at the right ends of their lines or columns, in their colours, moved apart where they would
/// overlap. Each is its series' entry of the legend: a click on it asks for the series.
final class EndNames {
  /// The most of the width that names take.
  private static final double ROOM = 0.36;

  /// A series, its place among the series, and the height its name belongs to.
  record Name(ChartSeries series, int at, double y) {}

  private EndNames() {}

  /// The place without the names.
  static Rectangle2D room(Canvas canvas, ChartModel model, Rectangle2D place) {
    Font font = canvas.fonts().bold(canvas.base());
    double widest = model.series().stream().mapToDouble(one -> canvas.width(one.name(), font)).max().orElse(0);
    double room = Math.min(place.getWidth() * ROOM, widest + canvas.base());
    return new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth() - room, place.getHeight());
  }

  /// Each name beside the middle of its part of the last column; the order of the stack stays.
  static List<Name> ofStack(ChartModel model, PlotAxes axes) {
    int last = model.members().size() - 1;
    List<Name> names = new ArrayList<>();
    double below = 0;
    for (ChartSeries series : model.series()) {
      double value = series.points().get(last).value();
      // the smallest of steps upwards keeps the order of parts that are empty
      names.add(new Name(series, names.size(), axes.y(below + value / 2) - names.size() * 1e-6));
      below += value;
    }
    return names;
  }

  /// @param right where the names end
  /// @param marks where they are to be found
  static void draw(Canvas canvas, PlotAxes axes, List<Name> unordered, double right, List<Mark> marks) {
    List<Name> names = unordered.stream().sorted((one, other) -> Double.compare(one.y(), other.y())).toList();
    Font font = canvas.fonts().bold(canvas.base());
    double height = canvas.lineHeight(font);
    double[] places = new double[names.size()];
    double lowest = axes.area().getMaxY() - height * (names.size() - 1) + canvas.base() * 0.3;
    for (int i = 0; i < places.length; i++) {
      double wanted = Math.min(names.get(i).y() + canvas.base() * 0.35, lowest + i * height);
      places[i] = i == 0 ? wanted : Math.max(wanted, places[i - 1] + height);
    }
    for (int i = 0; i < places.length; i++) {
      double left = axes.area().getMaxX() + canvas.base() * 0.5;
      String name = canvas.cut(names.get(i).series().name(), font, right - left);
      canvas.text(name, left, places[i], font, canvas.ground().word(names.get(i).series().hue()));
      marks.add(Mark.ofName(canvas, names.get(i).at(), name, font, left, places[i] - canvas.base() * 0.35));
    }
  }
}
