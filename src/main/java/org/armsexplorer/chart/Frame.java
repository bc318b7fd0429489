package org.armsexplorer.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.spec.ChartType;

/// Title, subtitle and legend above, foot below; what is left between is for the figures.
final class Frame {
  private static final int DIRECT = 4;
  private final Canvas canvas;
  private final ChartModel model;
  private final double width;
  private final double height;

  Frame(Canvas canvas, ChartModel model, double width, double height) {
    this.canvas = canvas;
    this.model = model;
    this.width = width;
    this.height = height;
  }

  /// Lines and stacked columns of years are named at their right ends where they are few.
  static boolean namesAtEnds(ChartModel model) {
    boolean ends = switch (model.type()) {
      case LINE -> true;
      case STACKED_COLUMN, PERCENT_COLUMN -> model.x().isTime() && model.series().size() > 1;
      case GROUPED_COLUMN, COLUMN_AVERAGE, RANKED_BAR, TABLE -> false;
    };
    return ends && model.series().size() <= DIRECT;
  }

  Rectangle2D draw() {
    double margin = canvas.base() * 1.1;
    double inner = width - 2 * margin;
    Font titleFont = canvas.fonts().bold(canvas.base() * 1.42);
    Font subtitleFont = canvas.fonts().regular(canvas.base());
    double y = margin * 0.85;
    y = lines(canvas.wrap(model.title(), titleFont, inner), titleFont, canvas.ground().ink(), margin, y);
    y = lines(canvas.wrap(model.texts().subtitle(), subtitleFont, inner), subtitleFont, canvas.ground().muted(), margin,
        y);
    y = legend(margin, inner, y + canvas.base() * 0.25);
    Font footFont = canvas.fonts().regular(Math.max(canvas.base() * 0.9, Math.min(canvas.base(), 7)));
    List<String> foot = new ArrayList<>();
    foot.addAll(canvas.wrap(String.join(" ", model.texts().foot()), footFont, inner));
    double footHeight = foot.size() * canvas.lineHeight(footFont);
    double footTop = height - margin * 0.7 - footHeight;
    lines(foot, footFont, canvas.ground().muted(), margin, footTop);
    double bottom = footTop - canvas.base() * 0.5;
    return new Rectangle2D.Double(margin, y, inner, Math.max(canvas.base() * 2, bottom - y));
  }

  private double lines(List<String> lines, Font font, Color colour, double x, double top) {
    double y = top;
    for (String line : lines) {
      canvas.text(line, x, y + font.getSize2D(), font, colour);
      y += canvas.lineHeight(font);
    }
    return y;
  }

  private double legend(double left, double inner, double top) {
    List<ChartSeries> entries = new ArrayList<>(model.series());
    model.average().ifPresent(entries::add);
    boolean none = model.type() == ChartType.TABLE || namesAtEnds(model)
        || (entries.size() == 1 && model.type() != ChartType.COLUMN_AVERAGE);
    if (none) {
      return top + canvas.base() * 0.4;
    }
    Font font = canvas.fonts().regular(canvas.base());
    double box = canvas.base() * 0.72;
    double x = left;
    double y = top;
    for (ChartSeries entry : entries) {
      double needed = box + canvas.base() * 0.4 + canvas.width(entry.key(), font);
      if (x > left && x + needed > left + inner) {
        x = left;
        y += canvas.lineHeight(font);
      }
      boolean line = model.type() == ChartType.LINE || model.average().filter(entry::equals).isPresent();
      key(entry, line, x, y, box, font);
      canvas.text(entry.key(), x + box + canvas.base() * 0.4, y + font.getSize2D(), font, canvas.ground().ink());
      x += needed + canvas.base() * 1.1;
    }
    return y + canvas.lineHeight(font) + canvas.base() * 0.5;
  }

  private void key(ChartSeries entry, boolean line, double x, double y, double box, Font font) {
    double middle = y + font.getSize2D() * 0.64;
    if (line) {
      canvas.g().setColor(canvas.ground().of(entry));
      canvas.g().setStroke(LinesLayer.stroke(entry, canvas.base()));
      canvas.g().draw(new Line2D.Double(x, middle, x + box, middle));
    } else {
      canvas.fill(new Rectangle2D.Double(x, middle - box / 2, box, box), canvas.ground().of(entry));
    }
    canvas.g().setStroke(new BasicStroke(1));
  }
}
