package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;

final class PdfExporterTest {

  @Test
  void thePageHasTheSizeOfTheChartAndItsTextCanBeSelected() throws Exception {
    try (PDDocument pdf = pdf(ChartSize.SLIDE)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(960);
      assertThat(new PDFTextStripper().getText(pdf)).contains("Syldavia", "2001", "SIPRI Arms Transfers Database");
    }
    try (PDDocument pdf = pdf(ChartSize.parse("85mm"))) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(240.9f, 241f);
    }
  }

  @Test
  void everyFontIsEmbedded() throws Exception {
    try (PDDocument pdf = pdf(ChartSize.SLIDE)) {
      List<PDFont> fonts = new ArrayList<>();
      fonts(pdf.getPage(0).getResources(), fonts);
      assertThat(fonts).hasSizeGreaterThan(1).allMatch(PDFont::isEmbedded)
          .allMatch(font -> font.getName().contains("Roboto")).anyMatch(font -> font.getName().endsWith("Roboto-Bold"));
    }
  }

  @Test
  void theDocumentSaysItsTitleSourceAndView() throws Exception {
    try (PDDocument pdf = pdf(ChartSize.SLIDE)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Arms to Syldavia");
      assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo(Answers.CREDITS.sourceLine());
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("Arms to Syldavia", "<dc:source>Source: invented trade");
    }
  }

  private static PDDocument pdf(ChartSize size) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PdfExporter().write(Answers.request(ExportFormat.PDF, size), Answers.content(Theme.LIGHT), bytes);
    return Loader.loadPDF(bytes.toByteArray());
  }

  private static void fonts(PDResources resources, List<PDFont> into) throws Exception {
    for (COSName name : resources.getFontNames()) {
      into.add(resources.getFont(name));
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        fonts(form.getResources(), into);
      }
    }
  }
}
