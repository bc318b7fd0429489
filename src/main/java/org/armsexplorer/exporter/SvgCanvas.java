package org.armsexplorer.exporter;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/// Draws into SVG with text as text. Bold fonts say that they are bold, because a file names families, not font files;
/// and each text remembers its width in the bundled font, so that another font can be made to take the same room.
final class SvgCanvas extends SVGGraphics2D {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private final List<Drawn> texts;

  /// A text as drawn.
  ///
  /// @param width in the bundled font, in the units of the layout
  record Drawn(String text, double width) {}

  SvgCanvas(SVGGeneratorContext context) {
    super(context, false);
    texts = new ArrayList<>();
  }

  private SvgCanvas(SvgCanvas parent) {
    super(parent);
    texts = parent.texts;
  }

  @Override
  public Graphics create() {
    return new SvgCanvas(this);
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    texts.add(new Drawn(text, font.getStringBounds(text, EXACT).getWidth()));
    setFont(named(font));
    super.drawString(text, x, y);
    setFont(font);
  }

  private static Font named(Font font) {
    return font.getFontName().endsWith("Bold") ? font.deriveFont(Font.BOLD) : font;
  }

  /// All texts so far, in the order of drawing.
  List<Drawn> texts() {
    return texts;
  }
}
