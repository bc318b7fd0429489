package org.armsexplorer.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.CellSum;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.spec.ChartType;

/// Horizontal bars, one row a member, the figure at the end of each; as many rows as can be read.
final class BarsPlot implements Plot {
  private static final double LABELS = 0.45;
  /// How much longer than the longest of the others a bar may be.
  private static final double BROKEN = 1.25;
  private static final double LEADING = 1.05;
  /// Part of a row's height that its bars take.
  private static final double THICK = 0.76;
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;
  private final List<Mark> marks;
  private final List<Integer> order;

  BarsPlot(Canvas canvas, ChartModel model, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
    this.marks = marks;
    this.order = order(model);
  }

  /// Ranked bars stand by their figures, whatever those are; what is gathered stays last.
  private static List<Integer> order(ChartModel model) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, model.members().size()).boxed().toList());
    if (model.type() == ChartType.RANKED_BAR && !model.x().isTime() && model.series().size() == 1) {
      List<ChartPoint> points = model.series().getFirst().points();
      order.sort(Comparator.comparing((Integer at) -> model.members().get(at).kind() != Member.Kind.ONE)
          .thenComparingDouble(at -> -points.get(at).value()));
    }
    return order;
  }

  @Override
  public void draw() {
    int count = model.members().size();
    double least = leastHeight();
    int rows = (int) Math.min(count, Math.max(1, place.getHeight() / least + 1e-6));
    boolean more = rows < count;
    rows = more ? Math.max(1, rows - 1) : rows;
    double height = height(rows, more ? place.getHeight() * rows / (rows + 1) : place.getHeight());
    if (isAside() && !isEach(height)) {
      // the scale stands under them
      height = height(rows, place.getHeight() - canvas.base() * (more ? 2.8 : 1.5));
    }
    Font font = font();
    boolean each = isEach(height);
    double figures = 0;
    double labels = 0;
    for (int at : order.subList(0, rows)) {
      labels = Math.max(labels, canvas.widest(label(at), font));
      figures = Math.max(figures, canvas.widest(each ? figures(at) : List.of(figure(at)), font));
    }
    double left = place.getX() + labels + canvas.base() * 0.6;
    double room = place.getMaxX() - left - figures - canvas.base() * 0.6;
    double largest = largest();
    double perUnit = largest > 0 ? Math.max(0, room) / largest : 0;
    boolean scaled = isAside() && !each;
    if (scaled) {
      scale(left, perUnit, largest, rows * height);
    }
    for (int i = 0; i < rows; i++) {
      row(order.get(i), place.getY() + i * height, height, left, perUnit);
    }
    canvas.line(left, place.getY(), left, place.getY() + rows * height, canvas.ground().axis(), canvas.base() * 0.08);
    if (more) {
      canvas.text(MoreText.rows(count - rows), left, place.getY() + rows * height + canvas.base() * (scaled ? 2.5 : 1),
          font, canvas.ground().muted());
    }
  }

  private double height(int rows, double room) {
    return Math.min(canvas.base() * 3 * Math.max(1, stacked() ? 1 : model.series().size() * 0.6), room / rows);
  }

  /// Whether a member has several bars below each other.
  private boolean isAside() {
    return !stacked() && model.series().size() > 1;
  }

  /// Whether each bar of a member is high enough for its own figure.
  private boolean isEach(double height) {
    return isAside() && height * THICK / model.series().size() >= canvas.base() * 0.8;
  }

  /// Lines at round values behind the bars, their numbers under them: bars without figures need them.
  private void scale(double left, double perUnit, double largest, double height) {
    Font font = font();
    RoundSteps steps = RoundSteps.upTo(largest);
    for (int i = 0; i * steps.step() <= largest * 1.0001 && perUnit > 0; i++) {
      double x = left + i * steps.step() * perUnit;
      String text = FigureFormat.tick(i * steps.step(), model.share());
      canvas.line(x, place.getY(), x, place.getY() + height, canvas.ground().grid(),
          Math.max(0.5, canvas.base() * 0.055));
      canvas.text(text, Math.min(x - canvas.width(text, font) / 2, place.getMaxX() - canvas.width(text, font)),
          place.getY() + height + canvas.base() * 1.2, font, canvas.ground().muted());
    }
  }

  /// The height at which all rows are shown.
  @Override
  public double fullHeight() {
    return leastHeight() * model.members().size();
  }

  /// The least height of a row in which its name and its bars can be read.
  private double leastHeight() {
    int lines = 1;
    for (int i = 0; i < model.members().size(); i++) {
      lines = Math.max(lines, label(i).size());
    }
    double names = canvas.base() * (1.12 + (lines - 1) * LEADING);
    return Math.max(names, canvas.base() * (stacked() ? 0 : 0.45 * model.series().size() + 0.3));
  }

  private Font font() {
    return canvas.fonts().regular(canvas.base());
  }

  /// The name in as many lines as it needs to leave the larger half of the place to the bars.
  private List<String> label(int at) {
    return canvas.wrap(model.labels().get(at), font(), place.getWidth() * LABELS);
  }

  private boolean stacked() {
    return model.type() != ChartType.GROUPED_COLUMN;
  }

  private double largest() {
    double one = largest(false);
    double rest = largest(true);
    return isBroken(one, rest) ? one * BROKEN : Math.max(one, rest);
  }

  /// @param rest of what is gathered, else of those that stand on their own
  private double largest(boolean rest) {
    double largest = 0;
    for (int i = 0; i < model.members().size(); i++) {
      if ((model.members().get(i).kind() != Member.Kind.ONE) == rest) {
        double sum = 0;
        for (ChartSeries series : model.series()) {
          sum = stacked() ? sum + series.points().get(i).value() : Math.max(sum, series.points().get(i).value());
        }
        largest = Math.max(largest, sum);
      }
    }
    return largest;
  }

  /// Where all others together would leave no width to the ranked ones, their bar is broken.
  private boolean isBroken(double one, double rest) {
    return model.type() == ChartType.RANKED_BAR && model.series().size() == 1 && one > 0 && rest > one * BROKEN;
  }

  /// Two slanted cuts near the end of a bar that is longer than the page.
  private void cut(Rectangle2D bar) {
    double slant = Math.min(canvas.base() * 0.3, bar.getHeight() * 0.4);
    double wide = canvas.base() * 0.22;
    for (double x : new double[] {bar.getMaxX() - canvas.base() * 2.2, bar.getMaxX() - canvas.base() * 1.6}) {
      Path2D cut = new Path2D.Double();
      cut.moveTo(x, bar.getMaxY());
      cut.lineTo(x + slant, bar.getY());
      cut.lineTo(x + slant + wide, bar.getY());
      cut.lineTo(x + wide, bar.getMaxY());
      cut.closePath();
      canvas.fill(cut, canvas.ground().halo());
    }
  }

  private void row(int at, double top, double height, double left, double perUnit) {
    Font font = font();
    double baseline = top + height / 2 + font.getSize2D() * 0.36;
    List<String> label = label(at);
    for (int i = 0; i < label.size(); i++) {
      canvas.text(label.get(i), left - canvas.base() * 0.5 - canvas.width(label.get(i), font),
          baseline + (i - (label.size() - 1) / 2.0) * font.getSize2D() * LEADING, font, canvas.ground().ink());
    }
    double x = left;
    int count = stacked() ? 1 : model.series().size();
    double bar = height * THICK / count;
    double end = left;
    for (int s = 0; s < model.series().size(); s++) {
      ChartPoint point = model.series().get(s).points().get(at);
      double y = top + height * 0.12 + (stacked() ? 0 : s * bar);
      boolean broken = model.members().get(at).kind() != Member.Kind.ONE && isBroken(largest(false), point.value());
      double length = (broken ? largest() : point.value()) * perUnit;
      Rectangle2D shape = new Rectangle2D.Double(stacked() ? x : left, y, length, bar);
      if (length > 0) {
        canvas.bar(shape, colour(at, s), point.estimated() / point.value(), false, model.series().get(s).dash());
      }
      if (broken) {
        cut(shape);
      }
      marks.add(new Mark(at, s, shape.getX(), top, Math.max(length, canvas.base() * 0.4), height));
      x += stacked() ? length : 0;
      end = Math.max(end, shape.getMaxX());
      if (isEach(height)) {
        canvas.text(figures(at).get(s), shape.getMaxX() + canvas.base() * 0.35, y + bar / 2 + font.getSize2D() * 0.36,
            font, canvas.ground().muted());
      }
    }
    canvas.text(figure(at), end + canvas.base() * 0.35, baseline, font, canvas.ground().muted());
  }

  private Color colour(int at, int series) {
    if (!model.memberHues().isEmpty()) {
      return canvas.ground().of(model.memberHues().get(at));
    }
    boolean rest = model.series().size() == 1 && model.members().get(at).kind() != Member.Kind.ONE;
    return rest ? canvas.ground().rest() : canvas.ground().of(model.series().get(series));
  }

  /// The figure of each series.
  private List<String> figures(int at) {
    return cells(at).stream().map(this::figure).toList();
  }

  private String figure(int at) {
    boolean whole = model.type() == ChartType.PERCENT_COLUMN;
    if (whole || (model.series().size() > 1 && !stacked())) {
      return "";
    }
    List<Cell> cells = cells(at);
    CellSum sum = new CellSum();
    cells.forEach(sum::add);
    return figure(cells.size() == 1 ? cells.getFirst() : sum.cell());
  }

  private List<Cell> cells(int at) {
    return model.series().stream().map(series -> series.points().get(at).cell()).toList();
  }

  private String figure(Cell cell) {
    return switch (cell) {
      case Cell.Value value -> FigureFormat.amount(value.amount(), model.derivation());
      case Cell.UnderHalf underHalf -> Messages.text("mark.under-half");
      case Cell.FromNone fromNone -> Messages.text("cell.from-none");
      case Cell.NoneIdentified none -> "";
      case Cell.NotCovered notCovered -> "";
    };
  }
}
