package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class SvgExporterTest {

  @Test
  void textIsTextWithFallBackFontsAndKeepsItsWidth() throws Exception {
    Document svg = svg(Answers.request(ExportFormat.SVG, ChartSize.SLIDE));
    List<String> texts = new ArrayList<>();
    NodeList elements = svg.getElementsByTagName("text");
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
      assertThat(((Element) elements.item(i)).getAttribute("textLength")).isNotEmpty();
    }
    assertThat(texts).contains("2001", "2003").anyMatch(text -> text.contains("Syldavia"));
    assertThat(families(svg)).isNotEmpty().allMatch(family -> family.startsWith("Roboto, Arial"));
  }

  @Test
  void theTitleIsBoldAlsoWhereTheViewerChoosesTheFont() throws Exception {
    Document svg = svg(Answers.request(ExportFormat.SVG, ChartSize.SLIDE));
    assertThat(source(Answers.request(ExportFormat.SVG, ChartSize.SLIDE))).containsPattern("font-weight[:=]\"?bold");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Arms to Syldavia");
  }

  @Test
  void outlinesNeedNoFont() throws Exception {
    Document svg = svg(Answers.request(ExportFormat.SVG, ChartSize.SLIDE).withOutlines(true));
    assertThat(svg.getElementsByTagName("text").getLength()).isZero();
    Document withText = svg(Answers.request(ExportFormat.SVG, ChartSize.SLIDE));
    assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(
        withText.getElementsByTagName("path").getLength() + withText.getElementsByTagName("text").getLength());
  }

  @Test
  void aPrintColumnHasItsSizeOnPaper() throws Exception {
    Element root = svg(Answers.request(ExportFormat.SVG, ChartSize.parse("85mm"))).getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("240.94pt");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 240.94 216.85");
  }

  private static List<String> families(Document svg) {
    List<String> families = new ArrayList<>();
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String family = ((Element) all.item(i)).getAttribute("font-family");
      if (!family.isEmpty()) {
        families.add(family);
      }
      for (String rule : ((Element) all.item(i)).getAttribute("style").split(";")) {
        if (rule.strip().startsWith("font-family:") && !rule.contains("Dialog")) {
          families.add(rule.strip().substring("font-family:".length()));
        }
      }
    }
    return families;
  }

  private static String source(ExportRequest request) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SvgExporter().write(request, Answers.content(Theme.LIGHT), bytes);
    return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Document svg(ExportRequest request) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder()
        .parse(new ByteArrayInputStream(source(request).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
