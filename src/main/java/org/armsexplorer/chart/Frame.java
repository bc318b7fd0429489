package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.spec.ChartType;

/// Title, subtitle and legend above, foot below; what is left between is for the figures.
final class Frame {
  /// Names beside the parts of a stack; names at the ends of lines stand alone and are found with more of them.
  private static final int DIRECT = 4;
  private static final int DIRECT_LINES = 6;
  /// The least share of the page that is left for the figures under a long subtitle.
  private static final double LEAST = 0.35;
  private final Canvas canvas;
  private final ChartModel model;
  private final double width;
  private final double height;
  private final List<Mark> marks;

  /// @param marks takes the entries of the legend
  Frame(Canvas canvas, ChartModel model, double width, double height, List<Mark> marks) {
    this.marks = marks;
    this.canvas = canvas;
    this.model = model;
    this.width = width;
    this.height = height;
  }

  /// Lines and stacked columns of years are named at their right ends where they are few and reach it.
  static boolean namesAtEnds(ChartModel model) {
    int count = model.series().size();
    boolean few = switch (model.type()) {
      case LINE -> count <= DIRECT_LINES;
      case STACKED_COLUMN, PERCENT_COLUMN, AREA -> model.x().isTime() && count <= DIRECT;
      case GROUPED_COLUMN, DIFFERENCE, COLUMN_AVERAGE, RANKED_BAR, SLOPE, RANK_PATH, SMALL_MULTIPLES, HEAT_GRID, FLOW,
          MAP, FLOW_MAP, TABLE, FACT_SHEET ->
        false;
    };
    int last = model.members().size() - 1;
    int within = model.type() == ChartType.LINE ? last / 10 : 0;
    return few && count > 1 && model.series().stream().allMatch(series -> series.lastDrawn() >= last - within);
  }

  Rectangle2D draw() {
    double margin = canvas.base() * 1.1;
    double inner = width - 2 * margin;
    Font titleFont = canvas.fonts().bold(canvas.base() * 1.4);
    Font subtitleFont = canvas.fonts().regular(canvas.base());
    List<String> foot = canvas.wrap(String.join(" ", model.texts().foot()), subtitleFont, inner);
    double footHeight = foot.size() * canvas.lineHeight(subtitleFont);
    double y = margin * 0.85;
    y = lines(canvas.balanced(model.title(), titleFont, inner), titleFont, canvas.ground().ink(), margin, y);
    double free = height * (1 - LEAST) - y - footHeight;
    List<String> subtitle = canvas.wrap(model.texts().subtitle(), subtitleFont, inner);
    y = lines(some(subtitle, free / canvas.lineHeight(subtitleFont)), subtitleFont, canvas.ground().muted(), margin, y);
    y = legend(margin, inner, y + canvas.base() * 0.3);
    double footTop = height - margin * 0.55 - footHeight;
    lines(foot, subtitleFont, canvas.ground().muted(), margin, footTop);
    double bottom = footTop - canvas.base() * 0.35;
    return new Rectangle2D.Double(margin, y, inner, Math.max(canvas.base() * 2, bottom - y));
  }

  /// As many lines as leave a place for the figures, at least one.
  private static List<String> some(List<String> lines, double room) {
    int most = (int) Math.max(1, room);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> some = new ArrayList<>(lines.subList(0, most));
    String last = some.getLast();
    some.set(most - 1, last.substring(0, Math.max(0, last.length() - 2)).strip() + "…");
    return some;
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
    List<ChartSeries> entries = new ArrayList<>(model.detail() instanceof Detail.Panels panels
        ? model.series().subList(0, Math.min(panels.each(), model.series().size())) : model.series());
    model.average().ifPresent(entries::add);
    quieten(entries);
    boolean own = switch (model.type()) {
      case DIFFERENCE, TABLE, HEAT_GRID, SLOPE, RANK_PATH, FLOW, MAP, FLOW_MAP, FACT_SHEET -> true;
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, LINE, AREA, COLUMN_AVERAGE, RANKED_BAR, SMALL_MULTIPLES ->
        false;
    };
    boolean none = own || namesAtEnds(model) || (entries.size() == 1 && model.type() != ChartType.COLUMN_AVERAGE);
    if (none) {
      return top + canvas.base() * 0.4;
    }
    Font font = canvas.fonts().regular(canvas.base());
    boolean lined = model.type() == ChartType.LINE || model.type() == ChartType.SMALL_MULTIPLES;
    double x = left;
    double y = top;
    for (ChartSeries entry : entries) {
      boolean line = lined || model.average().filter(entry::equals).isPresent();
      double box = canvas.base() * (line ? 1.3 : 0.72);
      double needed = box + canvas.base() * 0.4 + canvas.width(entry.name(), font);
      if (x > left && x + needed > left + inner) {
        x = left;
        y += canvas.lineHeight(font);
      }
      key(entry, line, x, y, box, font);
      canvas.text(entry.name(), x + box + canvas.base() * 0.4, y + font.getSize2D(), font, canvas.ground().ink());
      if (model.series().contains(entry)) {
        marks.add(new Mark(Mark.LEGEND, entries.indexOf(entry), x, y, needed, canvas.lineHeight(font)));
      }
      x += needed + canvas.base() * 1.1;
    }
    return y + canvas.lineHeight(font) + canvas.base() * 0.55;
  }

  /// Where some stand out and all the others are grey, one grey entry stands for them.
  private void quieten(List<ChartSeries> entries) {
    List<ChartSeries> grey =
        entries.stream().filter(entry -> entry.hue().equals(Palette.rest(model.palette()))).toList();
    if (grey.size() > 1 && grey.size() < entries.size()) {
      entries.removeAll(grey);
      ChartSeries last = grey.getLast();
      entries
          .add(new ChartSeries(last.key(), Messages.text("series.rest"), last.hue(), true, last.dash(), last.points()));
    }
  }

  private void key(ChartSeries entry, boolean line, double x, double y, double box, Font font) {
    double middle = y + font.getSize2D() * 0.64;
    if (line) {
      boolean marked = LinesLayer.isMarked(model);
      canvas.g().setColor(canvas.ground().of(entry));
      canvas.g().setStroke(LinesLayer.stroke(entry, canvas.base(), marked));
      canvas.g().draw(new Line2D.Double(x, middle, x + box, middle));
      if (marked) {
        canvas.fill(LineMarks.of(entry.dash(), x + box / 2, middle, canvas.base() * 0.24), canvas.ground().of(entry));
      }
    } else {
      double side = canvas.base() * 0.72;
      canvas.fill(new Rectangle2D.Double(x + box - side, middle - side / 2, side, side), canvas.ground().of(entry));
    }
    canvas.g().setStroke(new BasicStroke(1));
  }
}
