package org.armsexplorer.exporter;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.armsexplorer.chart.ChartPainter;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Writes a chart as SVG: text as text with fall-back fonts, or as outlines; title, description, source and view inside.
final class SvgExporter {
  private static final String SVG = "http://www.w3.org/2000/svg";

  void write(ExportRequest request, Content content, OutputStream out) throws IOException {
    ChartPainter painter = new ChartPainter();
    PageSize size = PageSize.of(request.size(), content.chart(), painter);
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(Messages.text("program"));
    context.setPrecision(2);
    SVGGraphics2D g = request.outlines() ? new SVGGraphics2D(context, true) : new SvgCanvas(context);
    g.setSVGCanvasSize(new Dimension((int) Math.round(size.width()), (int) Math.round(size.height())));
    painter.paint(content.chart(), g, size.width(), size.height());
    Element root = g.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + number(size.width()) + " " + number(size.height()));
    String unit = size.paper() ? "pt" : "";
    root.setAttributeNS(null, "width", number(size.width()) + unit);
    root.setAttributeNS(null, "height", number(size.height()) + unit);
    root.setAttributeNS(null, "role", "img");
    Credits credits = content.credits();
    Element metadata = element(document, "metadata", credits.sourceLine());
    Element spec = element(document, "desc", credits.specJson());
    spec.setAttributeNS(null, "id", SpecInFile.KEYWORD);
    metadata.appendChild(spec);
    root.insertBefore(metadata, root.getFirstChild());
    root.insertBefore(element(document, "desc", credits.altText()), root.getFirstChild());
    root.insertBefore(element(document, "title", credits.title()), root.getFirstChild());
    fallBacks(root);
    if (g instanceof SvgCanvas canvas) {
      widths(root, canvas.texts());
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g.stream(root, writer, true, false);
    writer.flush();
  }

  private static Document document() {
    try {
      DOMImplementation dom = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
      return dom.createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element element(Document document, String name, String text) {
    Element element = document.createElementNS(SVG, name);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  /// Names the fonts to take where the reader has no Roboto.
  private static void fallBacks(Element element) {
    if (element.getAttributeNS(null, "font-family").contains("Roboto")) {
      element.setAttributeNS(null, "font-family", "Roboto, Arial, Helvetica, sans-serif");
    }
    String style = element.getAttributeNS(null, "style");
    if (style.contains("font-family:")) {
      element.setAttributeNS(null, "style",
          style.replaceAll("font-family:[^;]*", "font-family:Roboto, Arial, Helvetica, sans-serif"));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        fallBacks(inner);
      }
    }
  }

  /// Says the width of each text in the bundled font, so that a viewer without it keeps every text in its place.
  private static void widths(Element root, List<SvgCanvas.Drawn> texts) {
    NodeList elements = root.getElementsByTagNameNS(SVG, "text");
    if (elements.getLength() != texts.size()) {
      throw new IllegalStateException(elements.getLength() + " texts written of " + texts.size());
    }
    for (int i = 0; i < elements.getLength(); i++) {
      if (elements.item(i) instanceof Element element && !texts.get(i).text().isEmpty()) {
        element.setAttributeNS(null, "textLength", number(texts.get(i).width()));
        element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
      }
    }
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }
}
