package org.armsexplorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What a painted chart shows between its title and its foot.
///
/// @param marks the figures that can be pointed at
/// @param texts all that is written there
public record PaintedPane(List<Mark> marks, List<String> texts) {

  /// Paints a chart and looks at it.
  public static PaintedPane of(ChartModel chart, double width, double height) {
    SVGGraphics2D page = page();
    DrawnChart drawn = new ChartPainter().paint(chart, page, width, height);
    Rectangle2D pane = pane(chart, width, height);
    return new PaintedPane(drawn.marks(), texts(page, pane.getMinY(), pane.getMaxY() + 1));
  }

  /// All that is written on a chart, title and foot included.
  static List<String> allTexts(ChartModel chart, double width, double height) {
    SVGGraphics2D page = page();
    new ChartPainter().paint(chart, page, width, height);
    return texts(page, 0, height);
  }

  private static List<String> texts(SVGGraphics2D page, double from, double to) {
    List<String> texts = new ArrayList<>();
    NodeList all = page.getRoot().getElementsByTagName("text");
    for (int i = 0; i < all.getLength(); i++) {
      Element text = (Element) all.item(i);
      double baseline = Double.parseDouble(text.getAttribute("y"));
      if (baseline > from && baseline < to) {
        texts.add(text.getTextContent());
      }
    }
    return texts;
  }

  private static Rectangle2D pane(ChartModel chart, double width, double height) {
    Graphics2D g = page();
    ChartPainter.hints(g);
    Canvas canvas = new Canvas(g, new ChartFonts(), Ground.of(chart.theme(), Ink.USUAL, chart.palette()),
        ChartPainter.base(width, height));
    return new Frame(canvas, chart, width, height, new java.util.ArrayList<>()).draw();
  }

  private static SVGGraphics2D page() {
    try {
      SVGGeneratorContext context =
          SVGGeneratorContext.createDefault(DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
      return new SVGGraphics2D(context, false);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether it says that there is nothing to show.
  public boolean saysNothingThere() {
    String all = String.join(" ", texts);
    return List.of("mark.none", "mark.not-covered", "legend.none").stream().map(Messages::text).anyMatch(all::contains);
  }
}
