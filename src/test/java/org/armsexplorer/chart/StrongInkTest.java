package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Outlines of bars in high contrast.
class StrongInkTest {
  private static final int SCALE = 10;

  @ParameterizedTest
  @ValueSource(doubles = {0.6, 1, 2, 4, 20})
  void aBarKeepsItsColourHoweverThinItIs(double width) {
    BufferedImage picture = new BufferedImage(300, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.scale(SCALE, SCALE);
    new Canvas(g, new ChartFonts(), Ground.of(Theme.LIGHT, Ink.STRONG), 12).bar(new Rectangle2D.Double(5, 5, width, 50),
        Color.RED, 0, true, 0);
    g.dispose();
    int coloured = 0;
    for (int x = 50; x < 50 + width * SCALE; x++) {
      coloured += picture.getRGB(x, 300) == Color.RED.getRGB() ? 1 : 0;
    }
    assertThat(coloured).isGreaterThanOrEqualTo((int) (width * SCALE / 2));
    assertThat(picture.getRGB(50, 300)).as("there is an outline").isNotEqualTo(Color.RED.getRGB());
  }
}
