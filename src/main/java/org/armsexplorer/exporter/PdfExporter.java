package org.armsexplorer.exporter;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.armsexplorer.chart.ChartFonts;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.language.Wording;

/// Writes a chart as a PDF page of its own size, with embedded fonts and text that can be selected.
final class PdfExporter {
  /// A slide of 1920 pixels is 13.33 inches wide.
  private static final float POINTS_PER_PIXEL = 0.5f;

  void write(ExportRequest request, Content content, OutputStream out) throws IOException {
    ChartPainter painter = new ChartPainter();
    PageSize size = PageSize.of(request.size(), content.chart(), painter);
    write(size.width(), size.height(), size.paper() ? 1 : POINTS_PER_PIXEL,
        g -> painter.paint(content.chart(), g, size.width(), size.height()), content.credits(), out);
  }

  /// Writes a page of one drawing.
  ///
  /// @param points points for one unit of the drawing
  static void write(double wide, double high, float points, Consumer<Graphics2D> drawing, Credits credits,
      OutputStream out) throws IOException {
    float width = (float) wide;
    float height = (float) high;
    try (PDDocument document = new PDDocument();
        InputStream regular = ChartFonts.open("Roboto-Regular.ttf");
        InputStream same = ChartFonts.open("Roboto-Regular.ttf");
        InputStream bold = ChartFonts.open("Roboto-Bold.ttf");
        PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer()) {
      PDPage page = new PDPage(new PDRectangle(width * points, height * points));
      document.addPage(page);
      fonts.registerFont("Roboto", regular);
      fonts.registerFont("Roboto Regular", same);
      fonts.registerFont("Roboto Bold", bold);
      PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
      g.setFontTextDrawer(fonts);
      drawing.accept(g);
      g.dispose();
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.transform(Matrix.getScaleInstance(points, points));
        stream.drawForm(g.getXFormObject());
      }
      about(document, credits);
      document.save(out);
    }
  }

  private static void about(PDDocument document, Credits credits) throws IOException {
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(credits.title());
    about.setSubject(credits.sourceLine());
    about.setCreator(Messages.text("program"));
    if (!credits.specJson().isEmpty()) {
      about.setCustomMetadataValue(SpecInFile.KEYWORD, credits.specJson());
    }
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.of(credits));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
    document.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(true);
    document.getDocumentCatalog().setLanguage(Wording.current().language().locale().getLanguage());
  }
}
