package org.armsexplorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.armsexplorer.spec.Theme;

/// A figure, a line and a bar that nobody sees: the first of each loads the JDK's libraries for fonts and shapes, which
/// takes longer than a whole chart after it.
public final class FirstStroke {
  private static final int SIZE = 64;

  private FirstStroke() {}

  /// Draws; may run beside anything else.
  public static void draw() {
    ChartFonts fonts = new ChartFonts();
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    ChartPainter.hints(g);
    Ground ground = Ground.of(Theme.LIGHT);
    double base = SIZE / 3.0;
    Canvas canvas = new Canvas(g, fonts, ground, base);
    canvas.text("0", base - canvas.width("0", fonts.bold(base)), base, fonts.regular(base), ground.halo());
    canvas.line(0, 0, SIZE, base, ground.halo(), 1.5);
    canvas.bar(new Rectangle2D.Double(base, base, base, base), ground.halo(), 1, true, 1);
    g.dispose();
  }
}
