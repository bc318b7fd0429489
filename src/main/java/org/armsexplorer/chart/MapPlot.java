package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;
import org.jspecify.annotations.Nullable;

/// States shaded by their figures, and where asked for arcs from one of them to the others; who has no place on the map is
/// listed under it.
final class MapPlot implements Plot {
  private static final double WEST = -2.72;
  private static final double EAST = 2.72;
  private static final double NORTH = -1.3;
  private static final double SOUTH = 0.98;
  private static final int MOST_ARCS = 25;
  private static final int MOST_LABELS = 10;
  /// The part of the map's width, at its western edge, that is sea in the south.
  private static final double PACIFIC = 0.2;
  private final Canvas canvas;
  private final ChartModel model;
  private final Detail.World world;
  private final Rectangle2D place;
  private final List<Mark> marks;
  private final ClassLegend legend;
  private final Font font;

  MapPlot(Canvas canvas, ChartModel model, Detail.World world, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.world = world;
    this.place = place;
    this.marks = marks;
    this.legend = new ClassLegend(canvas, model, ClassLegend.classes(model));
    this.font = canvas.fonts().regular(canvas.base());
  }

  @Override
  public double fullHeight() {
    return place.getWidth() * (SOUTH - NORTH) / (EAST - WEST) + canvas.base() * 6;
  }

  @Override
  public void draw() {
    Rectangle2D rest = legend.draw(place);
    Elsewhere elsewhere = new Elsewhere(canvas, lines());
    double ratio = (EAST - WEST) / (SOUTH - NORTH);
    double whole = Math.min(rest.getWidth(), rest.getHeight() * ratio);
    boolean beside = elsewhere.width() < rest.getWidth() - whole * (1 - PACIFIC);
    double under = beside ? 0 : elsewhere.heightUnder(rest.getWidth());
    double room = Math.max(canvas.base() * 3, rest.getHeight() - under);
    double scale = Math.min(rest.getWidth() / (EAST - WEST), room / (SOUTH - NORTH));
    double free = rest.getWidth() - scale * (EAST - WEST);
    double left = rest.getX() + (beside && elsewhere.width() > 0 ? free : free / 2);
    double high = scale * (SOUTH - NORTH);
    double top = rest.getY() + (beside ? 0 : Math.max(0, room - high) * 0.4);
    AffineTransform onto = new AffineTransform(scale, 0, 0, scale, left - WEST * scale, top - NORTH * scale);
    lands(onto);
    if (world.origin().isPresent()) {
      arcs(world.origin().get(), onto);
    }
    Rectangle2D labelled = new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth(), room);
    if (beside) {
      labels(onto, labelled, elsewhere.beside(rest));
    } else {
      labels(onto, labelled, new Rectangle2D.Double());
      elsewhere.under(rest, Math.min(top + high, rest.getY() + room));
    }
  }

  private ChartPoint point(int at) {
    return model.series().getFirst().points().get(at);
  }

  private void lands(AffineTransform onto) {
    Map<String, Integer> byCode = new HashMap<>();
    for (int i = 0; i < world.codes().size(); i++) {
      byCode.put(world.codes().get(i), i);
    }
    canvas.g().setStroke(new BasicStroke((float) (canvas.base() * 0.035)));
    List<Runnable> dots = new ArrayList<>();
    for (WorldMap.Land land : WorldMap.get().lands()) {
      Integer at = byCode.get(land.code());
      boolean origin = world.origin().filter(one -> one.codes().contains(land.code())).isPresent();
      if (land.outline().isPresent()) {
        Path2D shape = new Path2D.Double(land.outline().get(), onto);
        Color fill = origin ? canvas.ground().of(world.origin().orElseThrow().hue()) : colour(at);
        canvas.fill(shape, fill);
        canvas.g().setColor(canvas.ground().coast());
        canvas.g().draw(shape);
        mark(at, shape);
      } else if (at != null && point(at).cell().exists()) {
        Point2D centre = onto.transform(land.centre(), null);
        double r = canvas.base() * 0.24;
        Shape dot = new Ellipse2D.Double(centre.getX() - r, centre.getY() - r, 2 * r, 2 * r);
        dots.add(() -> {
          canvas.fill(dot, colour(at));
          canvas.stroke(dot, canvas.ground().axis(), canvas.base() * 0.05);
          mark(at, dot);
        });
      }
    }
    world.origin().ifPresent(origin -> outline(origin, onto));
    dots.forEach(Runnable::run);
  }

  /// Where arcs start or lead to is told from all shades by its outline.
  private void outline(Detail.Origin origin, AffineTransform onto) {
    for (WorldMap.Land land : WorldMap.get().lands()) {
      if (origin.codes().contains(land.code()) && land.outline().isPresent()) {
        canvas.stroke(new Path2D.Double(land.outline().get(), onto), canvas.ground().ink(), canvas.base() * 0.07);
      }
    }
  }

  private void mark(@Nullable Integer at, Shape shape) {
    if (at != null) {
      marks.add(Mark.of(at, 0, shape));
    }
  }

  private Color colour(@Nullable Integer at) {
    if (at == null) {
      return canvas.ground().land();
    }
    return switch (point(at).cell()) {
      case Cell.Value value -> legend.of(point(at));
      case Cell.UnderHalf under -> legend.underHalf();
      case Cell.NoneIdentified none -> canvas.ground().land();
      case Cell.FromNone fromNone -> canvas.ground().land();
      case Cell.NotCovered unknown -> canvas.ground().unknown();
    };
  }

  /// From the one party to the others, the wider the larger; the smallest are left to the shades.
  private void arcs(Detail.Origin origin, AffineTransform onto) {
    Point2D from = centre(origin, onto);
    List<Integer> order = largest().stream().limit(MOST_ARCS).toList();
    double most = order.isEmpty() ? 1 : point(order.getFirst()).value();
    Color own = canvas.ground().of(origin.hue());
    for (int i = order.size() - 1; i >= 0; i--) {
      int at = order.get(i);
      Point2D to = centre(world.codes().get(at), onto);
      double lift = from.distance(to) * 0.22;
      QuadCurve2D arc = new QuadCurve2D.Double(from.getX(), from.getY(), (from.getX() + to.getX()) / 2,
          Math.min(from.getY(), to.getY()) - lift, to.getX(), to.getY());
      double wide = Math.max(canvas.base() * 0.05, canvas.base() * 0.75 * point(at).value() / most);
      BasicStroke stroke = new BasicStroke((float) wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      canvas.g().setColor(new Color(own.getRed(), own.getGreen(), own.getBlue(), 165));
      canvas.g().setStroke(stroke);
      canvas.g().draw(arc);
      BasicStroke reach = new BasicStroke((float) Math.max(wide, canvas.base() * 0.3));
      marks.add(Mark.of(at, 0, reach.createStrokedShape(arc)));
    }
    double r = canvas.base() * 0.3;
    canvas.fill(new Ellipse2D.Double(from.getX() - r, from.getY() - r, 2 * r, 2 * r), own);
  }

  /// Of a group the middle between its members.
  private static Point2D centre(Detail.Origin origin, AffineTransform onto) {
    List<Point2D> all = origin.codes().stream().map(code -> centre(code, onto)).toList();
    return new Point2D.Double(all.stream().mapToDouble(Point2D::getX).average().orElse(0),
        all.stream().mapToDouble(Point2D::getY).average().orElse(0));
  }

  private static Point2D centre(String code, AffineTransform onto) {
    return onto.transform(WorldMap.get().centre(code), null);
  }

  /// The parties with a place and a value, the largest first.
  private List<Integer> largest() {
    return IntStream.range(0, world.codes().size()).boxed()
        .filter(at -> !world.codes().get(at).isEmpty() && point(at).value() > 0)
        .sorted(Comparator.comparingDouble(at -> -point(at).value())).toList();
  }

  /// Names and figures of the largest, where no label covers another.
  private void labels(AffineTransform onto, Rectangle2D within, Rectangle2D list) {
    List<Rectangle2D> taken = new ArrayList<>(List.of(list));
    int written = 0;
    world.origin().ifPresent(origin -> label(origin.name(), centre(origin, onto), within, taken));
    for (int at : largest()) {
      if (written >= MOST_LABELS) {
        return;
      }
      String text = model.labels().get(at) + " " + figure(at);
      written += label(text, centre(world.codes().get(at), onto), within, taken) ? 1 : 0;
    }
  }

  private boolean label(String text, Point2D at, Rectangle2D within, List<Rectangle2D> taken) {
    double width = canvas.width(text, font);
    double height = canvas.base() * 1.1;
    double x = Math.clamp(at.getX() - width / 2, within.getX(), Math.max(within.getX(), within.getMaxX() - width));
    for (double down : new double[] {0.4, 1.5, -0.7}) {
      double baseline = at.getY() + canvas.base() * down;
      Rectangle2D box = new Rectangle2D.Double(x, baseline - canvas.base() * 0.85, width, height);
      if (within.contains(box) && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        canvas.haloText(text, x, baseline, font, canvas.ground().ink());
        return true;
      }
    }
    return false;
  }

  private String figure(int at) {
    return point(at).cell() instanceof Cell.Value value ? FigureFormat.amount(value.amount(), model.derivation())
        : Messages.text("mark.under-half");
  }

  /// "Soviet Union 1,204 (a state that is no more)", the largest first.
  private List<String> lines() {
    return IntStream.range(0, world.codes().size()).boxed()
        .filter(at -> world.codes().get(at).isEmpty() && point(at).cell().exists())
        .sorted(Comparator.comparingDouble(at -> -point(at).value())).map(at -> {
          String text = model.labels().get(at) + " " + figure(at);
          return world.former().contains(at) ? Messages.text("map.former", text) : text;
        }).toList();
  }
}
