package org.armsexplorer.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;

/// Horizontal bars, one row a member, the figure at the end of each; as many rows as can be read.
final class BarsPlot implements Plot {
  private static final double LABELS = 0.45;
  private static final double LEADING = 1.05;
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;
  private final List<Mark> marks;

  BarsPlot(Canvas canvas, ChartModel model, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
    this.marks = marks;
  }

  @Override
  public void draw() {
    int count = model.members().size();
    double least = leastHeight();
    int rows = (int) Math.min(count, Math.max(1, place.getHeight() / least + 1e-6));
    boolean more = rows < count;
    rows = more ? Math.max(1, rows - 1) : rows;
    double height = Math.min(canvas.base() * 3 * Math.max(1, stacked() ? 1 : model.series().size() * 0.6),
        place.getHeight() / (rows + (more ? 1 : 0)));
    Font font = font();
    double figures = 0;
    double labels = 0;
    for (int i = 0; i < rows; i++) {
      labels = Math.max(labels, canvas.widest(label(i), font));
      figures = Math.max(figures, canvas.width(figure(i), font));
    }
    double left = place.getX() + labels + canvas.base() * 0.6;
    double room = place.getMaxX() - left - figures - canvas.base() * 0.6;
    double largest = largest();
    for (int i = 0; i < rows; i++) {
      row(i, place.getY() + i * height, height, left, largest > 0 ? Math.max(0, room) / largest : 0, font);
    }
    canvas.line(left, place.getY(), left, place.getY() + rows * height, canvas.ground().axis(), canvas.base() * 0.08);
    if (more) {
      canvas.text(Messages.text("table.more", Integer.toString(count - rows)), left,
          place.getY() + rows * height + canvas.base(), font, canvas.ground().muted());
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
    double largest = 0;
    for (int i = 0; i < model.members().size(); i++) {
      double sum = 0;
      for (ChartSeries series : model.series()) {
        sum = stacked() ? sum + series.points().get(i).value() : Math.max(sum, series.points().get(i).value());
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }

  private void row(int at, double top, double height, double left, double perUnit, Font font) {
    double baseline = top + height / 2 + font.getSize2D() * 0.36;
    List<String> label = label(at);
    for (int i = 0; i < label.size(); i++) {
      canvas.text(label.get(i), left - canvas.base() * 0.5 - canvas.width(label.get(i), font),
          baseline + (i - (label.size() - 1) / 2.0) * font.getSize2D() * LEADING, font, canvas.ground().ink());
    }
    double x = left;
    int count = stacked() ? 1 : model.series().size();
    double bar = height * 0.76 / count;
    double end = left;
    for (int s = 0; s < model.series().size(); s++) {
      ChartPoint point = model.series().get(s).points().get(at);
      double y = top + height * 0.12 + (stacked() ? 0 : s * bar);
      double length = point.value() * perUnit;
      Rectangle2D shape = new Rectangle2D.Double(stacked() ? x : left, y, length, bar);
      if (length > 0) {
        canvas.bar(shape, colour(at, s), point.estimated() / point.value(), false, model.series().get(s).dash());
      }
      marks.add(new Mark(at, s, shape.getX(), top, Math.max(length, canvas.base() * 0.4), height));
      x += stacked() ? length : 0;
      end = Math.max(end, shape.getMaxX());
    }
    canvas.text(figure(at), end + canvas.base() * 0.35, baseline, font, canvas.ground().muted());
  }

  private Color colour(int at, int series) {
    if (!model.memberHues().isEmpty()) {
      return canvas.ground().of(model.memberHues().get(at));
    }
    boolean rest = model.series().size() == 1 && model.members().get(at).kind() != Member.Kind.ONE;
    return rest ? canvas.ground().of(Palette.REST) : canvas.ground().of(model.series().get(series));
  }

  private String figure(int at) {
    boolean whole = model.type() == ChartType.PERCENT_COLUMN;
    if (whole || (model.series().size() > 1 && !stacked())) {
      return "";
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    for (ChartSeries series : model.series()) {
      Cell cell = series.points().get(at).cell();
      any |= cell.exists();
      sum = sum.add(cell.amountInSums());
    }
    return any ? FigureFormat.amount(sum, model.share() ? Derivation.SHARE : Derivation.NONE) : "";
  }
}
