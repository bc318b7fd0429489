package org.armsexplorer.exporter;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.spec.Theme;

/// Writes a chart as PNG, with its title, source and view inside. A large picture is painted in strips, so that it needs
/// no more memory than one of them.
final class PngExporter {
  /// A slide of 1920 pixels is 13.33 inches wide.
  private static final double DPI_OF_SLIDE = 144;
  private static final long MOST_PIXELS = 2_000_000_000L;
  private static final int PIXELS_OF_STRIP = 1 << 23;

  void write(ExportRequest request, Content content, OutputStream out) throws IOException, ExportException {
    ChartPainter painter = new ChartPainter();
    PageSize size = PageSize.of(request.size(), content.chart(), painter);
    double pixels = size.pixels(request.scale());
    int width = (int) Math.max(1, Math.round(size.width() * pixels));
    int height = (int) Math.max(1, Math.round(size.height() * pixels));
    if ((long) width * height > MOST_PIXELS) {
      throw new ExportException(ExportException.Kind.TOO_LARGE, null, Integer.toString(width),
          Integer.toString(height));
    }
    boolean clear = content.chart().theme() == Theme.TRANSPARENT;
    PngFile png = new PngFile(out);
    png.begin(width, height, clear, (size.paper() ? PageSize.PAPER_DPI : DPI_OF_SLIDE) * request.scale());
    Credits credits = content.credits();
    png.text("Title", credits.title());
    png.text("Description", credits.altText());
    png.text("Source", credits.sourceLine());
    png.text("Software", Messages.text("program"));
    png.text(SpecInFile.KEYWORD, credits.specJson());
    paint(content, painter, size, pixels, new Picture(width, height, clear), png);
    png.end();
  }

  /// @param clear whether the ground is transparent
  private record Picture(int width, int height, boolean clear) {}

  private static void paint(Content content, ChartPainter painter, PageSize size, double pixels, Picture picture,
      PngFile png) throws IOException {
    int rows = Math.clamp(PIXELS_OF_STRIP / picture.width(), 1, picture.height());
    BufferedImage strip = new BufferedImage(picture.width(), rows,
        picture.clear() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    int[] argb = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    try (PngPixels target = new PngPixels(png, picture.width(), picture.clear())) {
      for (int top = 0; top < picture.height(); top += rows) {
        if (top > 0) {
          Arrays.fill(argb, 0);
        }
        Graphics2D g = strip.createGraphics();
        g.translate(0, -top);
        g.scale(pixels, pixels);
        painter.paint(content.chart(), g, size.width(), size.height());
        g.dispose();
        target.rows(argb, Math.min(rows, picture.height() - top));
      }
      target.end();
    }
  }
}
