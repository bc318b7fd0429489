package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;

/// The legend of classes: a box for each, their bounds between them, and a box for each state that is no value.
final class ClassLegend {
  private final Canvas canvas;
  private final ChartModel model;
  private final ValueClasses classes;
  private final Ramp ramp;

  ClassLegend(Canvas canvas, ChartModel model, ValueClasses classes) {
    this.canvas = canvas;
    this.model = model;
    this.classes = classes;
    this.ramp = new Ramp(canvas.ground(), classes.count());
  }

  /// The classes of the figures of a chart. All others together are a figure of another size: where there are some that
  /// stand on their own, these make the classes.
  static ValueClasses classes(ChartModel model) {
    List<ChartSeries> own = model.series().stream().filter(series -> !series.rest()).toList();
    return ValueClasses.of((own.isEmpty() ? model.series() : own).stream().flatMap(series -> series.points().stream())
        .filter(ChartPoint::isValue).mapToDouble(ChartPoint::value), !model.share() && isWhole(model));
  }

  private static boolean isWhole(ChartModel model) {
    return model.series().stream().flatMap(series -> series.points().stream()).filter(ChartPoint::isValue)
        .allMatch(point -> point.value() == Math.rint(point.value()));
  }

  Color of(ChartPoint point) {
    return ramp.of(classes.of(point.value()));
  }

  /// A box for a state.
  private record Key(String text, Color fill, boolean outlined) {}

  /// Draws into the top of a place and gives what is left of it.
  Rectangle2D draw(Rectangle2D place) {
    Font font = canvas.fonts().regular(canvas.base());
    double box = canvas.base() * 0.8;
    double x = place.getX();
    double y = place.getY();
    boolean any = model.series().stream().flatMap(series -> series.points().stream()).anyMatch(ChartPoint::isValue);
    if (any) {
      x = bounds(x, y, font) + canvas.base() * 1.6;
    }
    double line = y + canvas.base() * 0.1;
    for (Key key : keys()) {
      double needed = box + canvas.base() * 0.4 + canvas.width(key.text(), font);
      if (x > place.getX() && x + needed > place.getMaxX()) {
        x = place.getX();
        line += canvas.base() * (line < y + canvas.base() ? 2.3 : 1.35);
      }
      Rectangle2D square = new Rectangle2D.Double(x, line, box, box);
      canvas.fill(square, key.fill());
      if (key.outlined()) {
        outline(square);
      }
      canvas.text(key.text(), x + box + canvas.base() * 0.4, line + canvas.base() * 0.78, font,
          canvas.ground().muted());
      x += needed + canvas.base() * 1.1;
    }
    double used = Math.max(any ? canvas.base() * 2.4 : 0, line - y + canvas.base() * 1.5);
    return new Rectangle2D.Double(place.getX(), y + used, place.getWidth(),
        Math.max(canvas.base(), place.getHeight() - used));
  }

  private void outline(Rectangle2D square) {
    canvas.g().setColor(canvas.ground().axis());
    canvas.g().setStroke(new BasicStroke((float) (canvas.base() * 0.06)));
    canvas.g().draw(square);
  }

  /// @return where it ends
  private double bounds(double left, double top, Font font) {
    double wide = canvas.base() * 2.2;
    for (double bound : classes.bounds()) {
      wide = Math.max(wide, canvas.width(FigureFormat.tick(bound, model.share()), font) + canvas.base() * 0.5);
    }
    double high = canvas.base() * 0.8;
    for (int i = 0; i < classes.count(); i++) {
      canvas.fill(new Rectangle2D.Double(left + i * wide, top, wide - canvas.base() * 0.08, high), ramp.of(i));
    }
    for (int i = 0; i < classes.bounds().size(); i++) {
      String text = FigureFormat.tick(classes.bounds().get(i), model.share());
      canvas.text(text, left + (i + 1) * wide - canvas.width(text, font) / 2, top + high + canvas.base() * 1.05, font,
          canvas.ground().muted());
    }
    return left + classes.count() * wide;
  }

  private List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    if (has(Cell.UnderHalf.class)) {
      keys.add(new Key(Messages.text("mark.under-half"), underHalf(), true));
    }
    boolean map = model.detail() instanceof Detail.World;
    if (map || has(Cell.NoneIdentified.class)) {
      keys.add(new Key(Messages.text("legend.none"), map ? canvas.ground().land() : canvas.ground().empty(), false));
    }
    if (has(Cell.NotCovered.class)) {
      keys.add(new Key(Messages.text("mark.not-covered"), canvas.ground().unknown(), canvas.ground().greys()));
    }
    return keys;
  }

  Color underHalf() {
    return ramp.underHalf();
  }

  private boolean has(Class<? extends Cell> state) {
    return model.series().stream().flatMap(series -> series.points().stream())
        .anyMatch(point -> state.isInstance(point.cell()));
  }
}
