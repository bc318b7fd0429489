package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.spec.Theme;

/// Draws the page on a party on A4 upright: facts above, charts and the table of partners below them, sentences and
/// source at the foot. Lengths in points.
public final class DependencePainter {
  /// Width of A4.
  public static final double WIDTH = 595.28;
  /// Height of A4.
  public static final double HEIGHT = 841.89;
  private static final double MARGIN = 40;
  private static final double GUTTER = 18;
  private static final double TEXT = 8;
  private static final int FACTS_IN_ROW = 4;
  private static final double FACT_HEIGHT = 52;
  private static final double CHART_HEIGHT = 196;
  private final ChartPainter charts = new ChartPainter();
  private final ChartFonts fonts = new ChartFonts();

  /// Draws the page at its own size.
  public void paint(DependencePage page, Graphics2D graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      ChartPainter.hints(g);
      new Sheet(page, g, new Canvas(g, fonts, Ground.of(Theme.LIGHT, Ink.USUAL, page.years().palette()), TEXT)).draw();
    } finally {
      g.dispose();
    }
  }

  /// One drawing of a page.
  private final class Sheet {
    private final DependencePage page;
    private final Graphics2D g;
    private final Canvas canvas;
    private final Font text;
    private final Font strong;
    private final double inner = WIDTH - 2 * MARGIN;
    private final double half = (inner - GUTTER) / 2;

    Sheet(DependencePage page, Graphics2D g, Canvas canvas) {
      this.page = page;
      this.g = g;
      this.canvas = canvas;
      text = fonts.regular(TEXT);
      strong = fonts.bold(TEXT + 1.5);
    }

    void draw() {
      canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), canvas.ground().halo());
      double y = write(page.title(), fonts.bold(19), MARGIN, MARGIN - 6, inner, true);
      y = write(page.subtitle(), fonts.regular(9.5), MARGIN, y + 1, inner, false) + 10;
      y = facts(y) + 10;
      chart(page.shares(), MARGIN, y);
      chart(page.years(), MARGIN + half + GUTTER, y);
      y += CHART_HEIGHT + 12;
      double table = table(page.partners(), MARGIN, y);
      chart(page.categories(), MARGIN + half + GUTTER, y);
      y = Math.max(table, y + CHART_HEIGHT) + 12;
      lists(y, foot() - 8);
    }

    /// Text in as many lines as it needs.
    ///
    /// @return the place below it
    private double write(String words, Font font, double x, double top, double width, boolean ink) {
      double y = top;
      for (String line : canvas.wrap(words, font, width)) {
        canvas.text(line, x, y + font.getSize2D(), font, ink ? canvas.ground().ink() : canvas.ground().muted());
        y += canvas.lineHeight(font);
      }
      return y;
    }

    private double facts(double top) {
      double width = (inner - (FACTS_IN_ROW - 1) * GUTTER) / FACTS_IN_ROW;
      for (int i = 0; i < page.facts().size(); i++) {
        int row = i / FACTS_IN_ROW;
        double x = MARGIN + i % FACTS_IN_ROW * (width + GUTTER);
        double y = top + row * FACT_HEIGHT;
        canvas.line(x, y, x + width, y, canvas.ground().muted(), 0.6);
        DependencePage.Fact fact = page.facts().get(i);
        Font font = fitting(fact.figure(), width);
        canvas.text(canvas.cut(fact.figure(), font, width), x, y + 18, font, canvas.ground().ink());
        write(fact.label(), text, x, y + 22, width, false);
      }
      return top + Math.ceilDiv(page.facts().size(), FACTS_IN_ROW) * FACT_HEIGHT;
    }

    /// Bold, as large as the width allows.
    private Font fitting(String words, double width) {
      double size = 14;
      while (size > TEXT && canvas.width(words, fonts.bold(size)) > width) {
        size -= 0.5;
      }
      return fonts.bold(size);
    }

    private void chart(ChartModel model, double x, double y) {
      AffineTransform before = g.getTransform();
      // a chart has a margin of its own; without it its title stands where the other headings stand
      double margin = ChartPainter.base(half, CHART_HEIGHT) * 1.1;
      g.translate(x - margin, y - margin);
      charts.paint(model, g, half + 2 * margin, CHART_HEIGHT + margin);
      g.setTransform(before);
    }

    private double table(DependencePage.Table table, double x, double top) {
      double y = write(table.heading(), strong, x, top - 1, half, true) + 5;
      double first = half * 0.34;
      double each = (half - first) / Math.max(1, table.columns().size() - 1);
      Font small = fonts.regular(TEXT - 0.5);
      row(table.columns(), small, x, y, first, each, false);
      y += canvas.lineHeight(small) + 2;
      canvas.line(x, y, x + half, y, canvas.ground().muted(), 0.6);
      y += 2;
      for (List<String> row : table.rows()) {
        row(row, text, x, y, first, each, true);
        y += canvas.lineHeight(text) + 2.2;
      }
      return y;
    }

    private void row(List<String> cells, Font font, double x, double y, double first, double each, boolean ink) {
      for (int i = 0; i < cells.size(); i++) {
        String cell = canvas.cut(cells.get(i), font, i == 0 ? first - 2 : each);
        double left = i == 0 ? x : x + first + i * each - canvas.width(cell, font);
        canvas.text(cell, left, y + font.getSize2D(), font, ink ? canvas.ground().ink() : canvas.ground().muted());
      }
    }

    private void lists(double top, double bottom) {
      double width = (inner - (page.lists().size() - 1) * GUTTER) / Math.max(1, page.lists().size());
      for (int i = 0; i < page.lists().size(); i++) {
        DependencePage.Block block = page.lists().get(i);
        double x = MARGIN + i * (width + GUTTER);
        canvas.line(x, top, x + width, top, canvas.ground().muted(), 0.6);
        double y = write(block.heading(), strong, x, top + 4, width, true) + 2;
        List<String> lines = fitting(block.lines(), width, bottom - y);
        for (String line : lines) {
          y = write(line, text, x, y, width, true) + 2;
        }
      }
    }

    /// As many of the sentences as have room; where some have none, the last says how many.
    private List<String> fitting(List<String> all, double width, double room) {
      double left = room;
      List<String> shown = new ArrayList<>();
      for (String line : all) {
        left -= canvas.wrap(line, text, width).size() * canvas.lineHeight(text) + 2;
        boolean last = shown.size() == all.size() - 1;
        if (left < (last ? 0 : canvas.lineHeight(text))) {
          shown.add(Messages.text("page.more", all.size() - shown.size()));
          return shown;
        }
        shown.add(line);
      }
      return shown;
    }

    /// Source and notes at the foot of the page.
    ///
    /// @return where they begin
    private double foot() {
      Font small = fonts.regular(7);
      List<String> lines = canvas.wrap(String.join(" ", page.foot()), small, inner);
      double top = HEIGHT - MARGIN * 0.7 - lines.size() * canvas.lineHeight(small);
      canvas.line(MARGIN, top - 3, MARGIN + inner, top - 3, canvas.ground().muted(), 0.4);
      double y = top;
      for (String line : lines) {
        y = write(line, small, MARGIN, y, inner + 1, false);
      }
      return top - 3;
    }
  }
}
