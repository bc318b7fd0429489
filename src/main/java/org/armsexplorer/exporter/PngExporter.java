package org.armsexplorer.exporter;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.spec.Theme;

/// Writes a chart as PNG, with its title, source and view inside.
final class PngExporter {
  private static final double DPI_OF_SCREEN = 96;

  void write(ExportRequest request, Content content, OutputStream out) throws IOException {
    PageSize size = PageSize.of(request.size());
    double pixels = size.pixels(request.scale());
    int width = Math.max(1, (int) Math.round(size.width() * pixels));
    int height = Math.max(1, (int) Math.round(size.height() * pixels));
    if ((long) width * height > 200_000_000L) {
      throw new IOException("a picture of " + width + " to " + height + " pixels is too large");
    }
    boolean clear = content.chart().theme() == Theme.TRANSPARENT;
    BufferedImage image =
        new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(pixels, pixels);
    new ChartPainter().paint(content.chart(), g, size.width(), size.height());
    g.dispose();
    int[] rows = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    PngFile png = new PngFile(out);
    png.begin(width, height, clear,
        size.paper() ? PageSize.PAPER_DPI * request.scale() : DPI_OF_SCREEN * request.scale());
    Credits credits = content.credits();
    png.text("Title", credits.title());
    png.text("Description", credits.altText());
    png.text("Source", credits.sourceLine());
    png.text("Software", "Arms Transfer Explorer");
    png.text(SpecInFile.KEYWORD, credits.specJson());
    png.pixels(rows, width, height, clear);
    png.end();
  }
}
