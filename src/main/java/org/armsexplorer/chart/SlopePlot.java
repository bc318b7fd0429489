package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;

/// Two periods side by side, a line from the one to the other for each party, names and figures at both ends.
final class SlopePlot implements Plot {
  private static final double SIDE = 0.4;
  /// More lines than these are a web.
  private static final int MOST = 20;
  /// From a point to its label.
  private static final double OFF = 1.3;
  private final Canvas canvas;
  private final ChartModel model;
  private final Detail.Slope slope;
  private final Rectangle2D place;
  private final List<Mark> marks;
  private final Font font;
  private final Font bold;

  SlopePlot(Canvas canvas, ChartModel model, Detail.Slope slope, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.slope = slope;
    this.place = place;
    this.marks = marks;
    this.font = canvas.fonts().regular(canvas.base());
    this.bold = canvas.fonts().bold(canvas.base());
  }

  @Override
  public double fullHeight() {
    return canvas.base() * (4 + 1.3 * Math.min(MOST, drawn().size()));
  }

  @Override
  public void draw() {
    Rectangle2D area = new Rectangle2D.Double(place.getX(), place.getY() + canvas.base() * 1.9, place.getWidth(),
        place.getHeight() - canvas.base() * 4);
    int room = (int) Math.clamp((area.getHeight() + canvas.base()) / canvas.lineHeight(font), 1, MOST);
    List<Integer> shown = shown(room);
    Ranking before = Ranking.of(model.series(), slope.from());
    Ranking after = Ranking.of(model.series(), slope.to());
    double left = area.getX()
        + Math.max(widest(shown, slope.from(), before), canvas.width(model.labels().get(slope.from()), bold))
        + canvas.base() * (OFF + 0.3);
    double right =
        area.getMaxX() - Math.max(widest(shown, slope.to(), after), canvas.width(model.labels().get(slope.to()), bold))
            - canvas.base() * (OFF + 0.3);
    if (right - left < canvas.base() * 4) {
      double middle = (left + right) / 2;
      left = middle - canvas.base() * 2;
      right = middle + canvas.base() * 2;
    }
    axis(left, slope.from(), area, true);
    axis(right, slope.to(), area, false);
    double largest = 0;
    for (int s : shown) {
      largest = Math.max(largest, Math.max(value(s, slope.from()), value(s, slope.to())));
    }
    double unit = largest > 0 ? area.getHeight() / largest : 0;
    List<Integer> upwards = shown.stream().sorted(Comparator.comparing(s -> !model.series().get(s).rest())).toList();
    for (int s : upwards) {
      line(s, left, right, area, unit);
    }
    labels(shown, slope.from(), before, left, true, area, unit);
    labels(shown, slope.to(), after, right, false, area, unit);
    if (shown.size() < drawn().size()) {
      String more = Messages.text("paths.more", Integer.toString(drawn().size() - shown.size()));
      canvas.text(more, (left + right - canvas.width(more, font)) / 2, place.getMaxY() - canvas.base() * 0.2, font,
          canvas.ground().muted());
    }
    if (drawn().isEmpty()) {
      canvas.text(Messages.text("mark.none"), (left + right) / 2 - canvas.width(Messages.text("mark.none"), font) / 2,
          area.getCenterY(), font, canvas.ground().muted());
    }
  }

  private List<Integer> drawn() {
    return IntStream.range(0, model.series().size()).filter(s -> exists(s, slope.from()) || exists(s, slope.to()))
        .boxed().toList();
  }

  /// The largest at either end.
  private List<Integer> shown(int room) {
    return drawn().stream()
        .sorted(Comparator.comparingDouble((Integer s) -> -Math.max(value(s, slope.from()), value(s, slope.to()))))
        .limit(room).toList();
  }

  private double value(int series, int column) {
    return model.series().get(series).points().get(column).value();
  }

  private boolean exists(int series, int column) {
    return model.series().get(series).points().get(column).cell().exists();
  }

  private void axis(double x, int column, Rectangle2D area, boolean leftEnd) {
    canvas.line(x, area.getY(), x, area.getMaxY(), canvas.ground().axis(), canvas.base() * 0.08);
    String label = model.labels().get(column);
    canvas.text(label, leftEnd ? x - canvas.width(label, bold) : x, place.getY() + canvas.base(), bold,
        canvas.ground().ink());
  }

  private void line(int series, double left, double right, Rectangle2D area, double unit) {
    ChartSeries one = model.series().get(series);
    Color colour = canvas.ground().of(one);
    double from = area.getMaxY() - value(series, slope.from()) * unit;
    double to = area.getMaxY() - value(series, slope.to()) * unit;
    if (exists(series, slope.from()) && exists(series, slope.to())) {
      canvas.g().setColor(colour);
      canvas.g()
          .setStroke(new BasicStroke((float) (canvas.base() * 0.14), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      canvas.g().draw(new Line2D.Double(left, from, right, to));
    }
    double reach = Math.max(canvas.base(), (right - left) / 2);
    end(series, slope.from(), left, from, colour,
        new Rectangle2D.Double(left - reach, from - canvas.base() * 0.6, 2 * reach, canvas.base() * 1.2));
    end(series, slope.to(), right, to, colour,
        new Rectangle2D.Double(right - reach, to - canvas.base() * 0.6, 2 * reach, canvas.base() * 1.2));
  }

  private void end(int series, int column, double x, double y, Color colour, Rectangle2D reach) {
    if (!exists(series, column)) {
      return;
    }
    ChartPoint point = model.series().get(series).points().get(column);
    boolean hollow = point.estimated() > 0 || !point.isValue();
    Shape mark =
        LineMarks.of(canvas.ground().greys() ? model.series().get(series).dash() : 0, x, y, canvas.base() * 0.26);
    canvas.fill(mark, hollow ? canvas.ground().halo() : colour);
    canvas.stroke(mark, colour, canvas.base() * 0.09);
    marks.add(new Mark(column, series, reach.getX(), reach.getY(), reach.getWidth(), reach.getHeight()));
  }

  private double widest(List<Integer> shown, int column, Ranking ranking) {
    double widest = 0;
    for (int s : shown) {
      if (exists(s, column)) {
        widest = Math.max(widest,
            canvas.width(name(s, column, ranking), bold) + canvas.width(figure(s, column), font) + canvas.base() * 0.4);
      }
    }
    return Math.min(widest, place.getWidth() * SIDE);
  }

  private String name(int series, int column, Ranking ranking) {
    String rank = ranking.text(series);
    String name = rank.isEmpty() ? model.series().get(series).name() : rank + ". " + model.series().get(series).name();
    return canvas.cut(name, bold, place.getWidth() * SIDE - canvas.width(figure(series, column), font) - canvas.base());
  }

  /// The figure; at the right end with its change, at the left one with what follows where nothing does.
  private String figure(int series, int column) {
    ChartPoint point = model.series().get(series).points().get(column);
    String figure = point.cell() instanceof Cell.Value value ? FigureFormat.amount(value.amount(), model.derivation())
        : Messages.text("mark.under-half");
    boolean left = column == slope.from();
    if (left && exists(series, slope.to())) {
      return figure;
    }
    String change = Change.said(model, series, slope);
    return change.isEmpty() ? figure : figure + ", " + change;
  }

  /// A thin line from a point to its label, where that had to move away.
  private void leader(double x, double from, double to, int side) {
    if (Math.abs(to - from) > canvas.base() * 0.3) {
      canvas.line(x + side * canvas.base() * 0.3, from, x + side * canvas.base() * (OFF - 0.15), to,
          Ground.mix(canvas.ground().axis(), canvas.ground().halo(), 0.45), canvas.base() * 0.06);
    }
  }

  /// Labels keep the height of their points where they can, and are moved apart where they would overlap.
  private void labels(List<Integer> shown, int column, Ranking ranking, double x, boolean leftEnd, Rectangle2D area,
      double unit) {
    List<Integer> ends = new ArrayList<>(shown.stream().filter(s -> exists(s, column)).toList());
    ends.sort(Comparator.comparingDouble(s -> -value(s, column)));
    double[] wanted =
        ends.stream().mapToDouble(s -> area.getMaxY() - value(s, column) * unit + canvas.base() * 0.36).toArray();
    double[] places = Apart.move(wanted, canvas.lineHeight(font), area.getY() + canvas.base() * 0.3,
        area.getMaxY() + canvas.base() * 0.36);
    for (int i = 0; i < places.length; i++) {
      String name = name(ends.get(i), column, ranking);
      String figure = figure(ends.get(i), column);
      double gap = canvas.base() * 0.4;
      double width = canvas.width(name, bold) + gap + canvas.width(figure, font);
      double off = canvas.base() * OFF;
      double start = leftEnd ? x - off - width : x + off;
      leader(x, wanted[i] - canvas.base() * 0.36, places[i] - canvas.base() * 0.36, leftEnd ? -1 : 1);
      canvas.text(name, start, places[i], bold, canvas.ground().word(model.series().get(ends.get(i)).hue()));
      canvas.text(figure, start + canvas.width(name, bold) + gap, places[i], font, canvas.ground().muted());
    }
  }
}
