package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A Graphics2D with the fonts, sizes and strokes of one chart.
///
/// @param base size of ordinary text
record Canvas(Graphics2D g, ChartFonts fonts, Ground ground, double base) {

  double width(String text, Font font) {
    return g.getFontMetrics(font).getStringBounds(text, g).getWidth();
  }

  double lineHeight(Font font) {
    return font.getSize2D() * 1.28;
  }

  void text(String text, double x, double baseline, Font font, Color colour) {
    g.setFont(font);
    g.setColor(colour);
    g.drawString(text, (float) x, (float) baseline);
  }

  /// Text over marks, with a halo of the ground around it.
  void haloText(String text, double x, double baseline, Font font, Color colour) {
    double r = base * 0.08;
    for (int i = 0; i < 8; i++) {
      text(text, x + Math.cos(i * Math.PI / 4) * r, baseline + Math.sin(i * Math.PI / 4) * r, font, ground.halo());
    }
    text(text, x, baseline, font, colour);
  }

  /// The text in lines that are no wider than `width`; a word that is wider gets a line of its own.
  List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// A bar; the estimated part, at its far end from zero, is hatched with lines of the ground.
  ///
  /// @param estimated share of the bar that is estimated, 0 to 1
  /// @param upwards whether the bar grows upwards; else to the right
  /// @param pattern neighbours in a chart are hatched to different sides: the second cue beside their colours
  void bar(Rectangle2D bar, Color colour, double estimated, boolean upwards, int pattern) {
    g.setColor(colour);
    g.fill(bar);
    if (estimated <= 0 || bar.getWidth() < 0.5 || bar.getHeight() < 0.5) {
      return;
    }
    double part = Math.min(1, estimated);
    Rectangle2D hatched =
        upwards ? new Rectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight() * part)
            : new Rectangle2D.Double(bar.getMaxX() - bar.getWidth() * part, bar.getY(), bar.getWidth() * part,
                bar.getHeight());
    hatch(hatched, pattern % 2 == 0);
  }

  private void hatch(Rectangle2D area, boolean falling) {
    Color halo = ground.halo();
    g.setColor(new Color(halo.getRed(), halo.getGreen(), halo.getBlue(), 150));
    g.setStroke(new BasicStroke((float) (base * 0.06), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    double step = base * 0.42;
    double from = Math.floor((area.getX() - area.getMaxY()) / step) * step;
    for (double c = from; c <= area.getMaxX() - area.getY(); c += step) {
      // the line x - y = c inside of the area
      double x1 = Math.max(area.getX(), area.getY() + c);
      double x2 = Math.min(area.getMaxX(), area.getMaxY() + c);
      if (x2 > x1) {
        double mirror = area.getX() + area.getMaxX();
        g.draw(falling ? new Line2D.Double(x1, x1 - c, x2, x2 - c)
            : new Line2D.Double(mirror - x1, x1 - c, mirror - x2, x2 - c));
      }
    }
  }

  void fill(Shape shape, Color colour) {
    g.setColor(colour);
    g.fill(shape);
  }

  void line(double x1, double y1, double x2, double y2, Color colour, double thickness) {
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) thickness));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }
}
