package org.armsexplorer.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.spec.Derivation;

/// Flows from supplier to recipient, or through categories, in the colour of where they come from; names and figures
/// stand outside.
final class FlowPlot implements Plot {
  private static final double BAR = 0.7;
  private static final double LABELS = 0.34;
  private static final double LABELS_OF_THREE = 0.24;
  private static final int OPAQUE = 150;
  private final Canvas canvas;
  private final ChartModel model;
  private final Detail.Flow flow;
  private final Rectangle2D place;
  private final List<Mark> marks;
  private final Font font;
  private final Font bold;

  FlowPlot(Canvas canvas, ChartModel model, Detail.Flow flow, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.flow = flow;
    this.place = place;
    this.marks = marks;
    this.font = canvas.fonts().regular(canvas.base());
    this.bold = canvas.fonts().bold(canvas.base());
  }

  @Override
  public double fullHeight() {
    int most = flow.stages().stream().mapToInt(stage -> stage.nodes().size()).max().orElse(0);
    return canvas.base() * (1.6 + most * 2);
  }

  @Override
  public void draw() {
    if (flow.stages().getFirst().nodes().isEmpty()) {
      canvas.text(Messages.text("mark.none"), place.getX(), place.getY() + canvas.base() * 2, font,
          canvas.ground().muted());
      return;
    }
    double head = canvas.base() * 1.5;
    Rectangle2D area =
        new Rectangle2D.Double(place.getX(), place.getY() + head, place.getWidth(), place.getHeight() - head);
    double unit = flow.stages().stream().mapToDouble(stage -> unit(stage, area.getHeight())).min().orElse(0);
    List<double[]> tops = flow.stages().stream().map(stage -> tops(stage, unit, area)).toList();
    double[] x = columns(area);
    for (int stage = 0; stage + 1 < flow.stages().size(); stage++) {
      bands(stage, x, tops, unit);
    }
    for (int stage = 0; stage < flow.stages().size(); stage++) {
      head(stage, x[stage]);
      nodes(stage, x[stage], tops.get(stage), unit, stage + 1 < x.length ? x[stage + 1] : place.getMaxX());
    }
  }

  /// Height that a node takes: its own, or that of its name.
  private double room(double amount, double unit) {
    return Math.max(amount * unit + canvas.base() * 0.35, canvas.lineHeight(font));
  }

  /// The largest height of a million at which all nodes of a stage and their names stand below each other.
  private double unit(Detail.Stage stage, double height) {
    double total = stage.nodes().stream().mapToDouble(FlowPlot::amount).sum();
    double low = 0;
    double high = total > 0 ? height / total : 0;
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      double needed = stage.nodes().stream().mapToDouble(node -> room(amount(node), middle)).sum();
      if (needed > height) {
        high = middle;
      } else {
        low = middle;
      }
    }
    // where even the names do not fit, the nodes are drawn all the same
    return low > 0 ? low : high > 0 ? height * 0.6 / total : 0;
  }

  private static double amount(Detail.Node node) {
    return node.total().amountInSums().doubleValue();
  }

  /// The upper ends of the nodes; what is left of the height goes between them.
  private double[] tops(Detail.Stage stage, double unit, Rectangle2D area) {
    int count = stage.nodes().size();
    double needed = stage.nodes().stream().mapToDouble(node -> room(amount(node), unit)).sum();
    double air = count < 2 ? 0 : Math.clamp((area.getHeight() - needed) / (count - 1), -canvas.base(), canvas.base());
    double[] tops = new double[count];
    double y = area.getY() + Math.max(0, (area.getHeight() - needed - air * (count - 1)) / 2);
    for (int i = 0; i < count; i++) {
      double own = amount(stage.nodes().get(i)) * unit;
      double room = room(amount(stage.nodes().get(i)), unit);
      tops[i] = y + (room - own) / 2;
      y += room + air;
    }
    return tops;
  }

  /// The left edges of the bars.
  private double[] columns(Rectangle2D area) {
    int stages = flow.stages().size();
    double bar = canvas.base() * BAR;
    double gap = canvas.base() * 0.5;
    double left = area.getX() + labelWidth(0) + gap;
    double right = area.getMaxX() - labelWidth(stages - 1) - gap - bar;
    double[] x = new double[stages];
    for (int i = 0; i < stages; i++) {
      x[i] = left + (right - left) * i / (stages - 1);
    }
    return x;
  }

  /// The most of the width that the names of a stage take: less where a stage in the middle needs room for its own.
  private double most() {
    return place.getWidth() * (flow.stages().size() > 2 ? LABELS_OF_THREE : LABELS);
  }

  private double labelWidth(int stage) {
    boolean figures = hasFigures(stage, most());
    double widest = 0;
    for (Detail.Node node : flow.stages().get(stage).nodes()) {
      widest = Math.max(widest, canvas.width(node.name(), bold) + (figures ? figureWidth(node) : 0));
    }
    return Math.min(widest, most());
  }

  /// Whether names and figures of a stage fit into a width: where they do not, names go before figures.
  private boolean hasFigures(int stage, double room) {
    double names = 0;
    double both = 0;
    for (Detail.Node node : flow.stages().get(stage).nodes()) {
      double name = canvas.width(node.name(), bold);
      names = Math.max(names, name);
      both = Math.max(both, name + figureWidth(node));
    }
    boolean outer = stage == 0 || stage == flow.stages().size() - 1;
    // names that are cut in any case leave room for their figures
    return both <= room || (outer && names > room * 1.5);
  }

  private double figureWidth(Detail.Node node) {
    String figure = figure(node);
    return figure.isEmpty() ? 0 : canvas.base() * 0.4 + canvas.width(figure, font);
  }

  private String figure(Detail.Node node) {
    return node.total() instanceof Cell.Value value ? FigureFormat.amount(value.amount(), Derivation.NONE) : "";
  }

  private void head(int stage, double x) {
    String text = Messages.text("stage." + flow.stages().get(stage).dimension().token());
    double bar = canvas.base() * BAR;
    double width = canvas.width(text, font);
    boolean first = stage == 0;
    boolean last = stage == flow.stages().size() - 1;
    double left = first ? x + bar - width : last ? x : x + bar / 2 - width / 2;
    canvas.text(text, Math.max(place.getX(), left), place.getY() + canvas.base() * 0.9, font, canvas.ground().muted());
  }

  /// @param next where the next stage begins
  private void nodes(int stage, double x, double[] tops, double unit, double next) {
    double bar = canvas.base() * BAR;
    boolean first = stage == 0;
    double free = place.getY();
    for (int i = 0; i < tops.length; i++) {
      Detail.Node node = flow.stages().get(stage).nodes().get(i);
      double high = Math.max(canvas.base() * 0.08, amount(node) * unit);
      Color colour = first ? canvas.ground().of(node.hue()) : canvas.ground().rest();
      canvas.fill(new Rectangle2D.Double(x, tops[i], bar, high), colour);
      double middle = tops[i] + high / 2;
      if (middle - canvas.base() * 0.5 < free) {
        continue;
      }
      free = middle + canvas.base() * 0.55;
      label(stage, node, x, middle + canvas.base() * 0.36, next);
    }
  }

  private void label(int stage, Detail.Node node, double x, double baseline, double next) {
    double bar = canvas.base() * BAR;
    double gap = canvas.base() * 0.5;
    boolean over = stage > 0 && stage < flow.stages().size() - 1;
    double room = over ? next - x - bar - 2 * gap : most();
    boolean figures = hasFigures(stage, room);
    String name = canvas.cut(node.name(), bold, room - (figures ? figureWidth(node) : 0));
    String figure = figures ? figure(node) : "";
    double width = canvas.width(name, bold) + (figures ? figureWidth(node) : 0);
    double left = stage == 0 ? x - gap - width : x + bar + gap;
    double after = left + canvas.width(name, bold) + canvas.base() * 0.4;
    if (over) {
      canvas.haloText(name, left, baseline, bold, canvas.ground().ink());
      canvas.haloText(figure, after, baseline, font, canvas.ground().ink());
    } else {
      canvas.text(name, left, baseline, bold, canvas.ground().ink());
      canvas.text(figure, after, baseline, font, canvas.ground().muted());
    }
  }

  /// The bands leave and arrive in the order of the nodes at their other ends.
  private void bands(int stage, double[] x, List<double[]> tops, double unit) {
    List<Detail.Node> from = flow.stages().get(stage).nodes();
    List<Detail.Node> to = flow.stages().get(stage + 1).nodes();
    int series = flow.stages().subList(0, stage).stream().mapToInt(one -> one.nodes().size()).sum();
    int column = flow.stages().subList(1, stage + 1).stream().mapToInt(one -> one.nodes().size()).sum();
    double[] arrived = new double[to.size()];
    for (int i = 0; i < from.size(); i++) {
      double left = tops.get(stage)[i];
      for (int j = 0; j < to.size(); j++) {
        ChartPoint point = model.series().get(series + i).points().get(column + j);
        double high = point.value() * unit;
        if (high <= 0) {
          continue;
        }
        double right = tops.get(stage + 1)[j] + arrived[j];
        Path2D band = band(x[stage] + canvas.base() * (BAR + 0.1), left, x[stage + 1] - canvas.base() * 0.1, right,
            Math.max(high, canvas.base() * 0.04));
        Color own = stage == 0 ? canvas.ground().of(from.get(i).hue()) : canvas.ground().rest();
        canvas.fill(band, new Color(own.getRed(), own.getGreen(), own.getBlue(), OPAQUE));
        marks.add(Mark.of(column + j, series + i, band));
        left += high;
        arrived[j] += high;
      }
    }
  }

  private static Path2D band(double x1, double y1, double x2, double y2, double high) {
    double bend = (x2 - x1) * 0.5;
    Path2D path = new Path2D.Double();
    path.moveTo(x1, y1);
    path.curveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
    path.lineTo(x2, y2 + high);
    path.curveTo(x2 - bend, y2 + high, x1 + bend, y1 + high, x1, y1 + high);
    path.closePath();
    return path;
  }
}
