package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
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

  /// The text in lines that are no wider than `width`; a word that is wider gets a line of its own. An empty
  /// text has no line.
  List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    if (text.isEmpty()) {
      return lines;
    }
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

  /// The text in as few lines as fit, about as long as each other: no single word is left on the last.
  List<String> balanced(String text, Font font, double width) {
    List<String> lines = wrap(text, font, width);
    double narrow = width;
    while (lines.size() > 1 && narrow > width / 2) {
      narrow -= base * 0.5;
      List<String> narrower = wrap(text, font, narrow);
      if (narrower.size() > lines.size() || widest(narrower, font) > width) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  /// The name; where it does not fit, without its middle: long names of parties often end in what tells them apart.
  String cut(String name, Font font, double room) {
    if (width(name, font) <= room) {
      return name;
    }
    for (int kept = name.length() - 1; kept > 2; kept--) {
      int head = (kept + 1) / 2;
      String shorter = name.substring(0, head).strip() + "…" + name.substring(name.length() - (kept - head)).strip();
      if (width(shorter, font) <= room) {
        return shorter;
      }
    }
    return name.substring(0, Math.min(1, name.length())) + "…";
  }

  /// Width of the longest of some texts.
  double widest(List<String> texts, Font font) {
    return texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
  }

  /// A bar; the estimated part, at its far end from zero, is hatched with lines of the ground.
  ///
  /// @param estimated share of the bar that is estimated, 0 to 1
  /// @param upwards whether the bar grows upwards; else to the right
  /// @param pattern neighbours in a chart are hatched to different sides: the second cue beside their colours
  void bar(Rectangle2D bar, Color colour, double estimated, boolean upwards, int pattern) {
    g.setColor(colour);
    g.fill(bar);
    boolean seen = bar.getWidth() >= 0.5 && bar.getHeight() >= 0.5;
    if (estimated > 0 && seen) {
      hatch(bar, colour, estimated, upwards, pattern);
    }
    if (ground.strong() && seen) {
      // of a thin bar most is its colour
      stroke(bar, ground.ink(), Math.min(base * 0.07, Math.min(bar.getWidth(), bar.getHeight()) / 4));
    }
  }

  private void hatch(Rectangle2D bar, Color colour, double estimated, boolean upwards, int pattern) {
    double part = Math.min(1, estimated);
    Rectangle2D hatched =
        upwards ? new Rectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight() * part)
            : new Rectangle2D.Double(bar.getMaxX() - bar.getWidth() * part, bar.getY(), bar.getWidth() * part,
                bar.getHeight());
    hatch(hatched, ground.quiet(colour), pattern % 2 == 0);
  }

  /// Lines x - y = c, or x + y = c, at round c: they go on from bar to bar, so that many bars stay one quiet surface.
  private void hatch(Rectangle2D area, Color colour, boolean falling) {
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) (base * 0.06), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    Path2D lines = new Path2D.Double();
    double step = base * 0.5;
    double top = falling ? area.getY() : -area.getMaxY();
    double bottom = falling ? area.getMaxY() : -area.getY();
    for (double c = Math.ceil((area.getX() - bottom) / step) * step; c <= area.getMaxX() - top; c += step) {
      double x1 = Math.max(area.getX(), top + c);
      double x2 = Math.min(area.getMaxX(), bottom + c);
      if (x2 > x1) {
        lines.moveTo(x1, falling ? x1 - c : c - x1);
        lines.lineTo(x2, falling ? x2 - c : c - x2);
      }
    }
    g.draw(lines);
  }

  void fill(Shape shape, Color colour) {
    g.setColor(colour);
    g.fill(shape);
  }

  void stroke(Shape shape, Color colour, double thickness) {
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  void line(double x1, double y1, double x2, double y2, Color colour, double thickness) {
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) thickness));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }
}
