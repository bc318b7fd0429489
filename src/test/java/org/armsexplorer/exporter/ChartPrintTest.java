package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;

class ChartPrintTest {
  private static final int A4_WIDTH = 595;
  private static final int A4_HEIGHT = 842;

  /// What a page has, in points; the rest is magenta.
  private static Rectangle printed(int orientation, Theme theme) throws Exception {
    PageFormat format = new PageFormat();
    Paper paper = new Paper();
    paper.setSize(A4_WIDTH, A4_HEIGHT);
    paper.setImageableArea(36, 36, A4_WIDTH - 72, A4_HEIGHT - 72);
    format.setPaper(paper);
    format.setOrientation(orientation);
    BufferedImage sheet =
        new BufferedImage((int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = sheet.createGraphics();
    g.setColor(Color.MAGENTA);
    g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    Printable page = ChartPrint.page(Answers.content(theme).chart(), ChartSize.SLIDE);
    assertThat(page.print(g, format, 0)).isEqualTo(Printable.PAGE_EXISTS);
    assertThat(page.print(g, format, 1)).isEqualTo(Printable.NO_SUCH_PAGE);
    g.dispose();
    Rectangle found = new Rectangle(-1, -1, 0, 0);
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        if ((sheet.getRGB(x, y) & 0xffffff) != 0xff00ff) {
          Rectangle dot = new Rectangle(x, y, 1, 1);
          found = found.isEmpty() ? dot : found.union(dot);
        }
      }
    }
    return found;
  }

  @Test
  void aChartFillsThePageBetweenItsMarginsInItsOwnProportions() throws Exception {
    Rectangle lying = printed(PageFormat.LANDSCAPE, Theme.LIGHT);
    assertThat(lying.x).isEqualTo(36);
    assertThat(lying.width).isBetween(767, 770);
    assertThat((double) lying.width / lying.height).isBetween(1.76, 1.80);
    assertThat(lying.getCenterY()).isBetween(296.0, 299.0);

    Rectangle upright = printed(PageFormat.PORTRAIT, Theme.DARK);
    assertThat(upright.x).isEqualTo(36);
    assertThat(upright.width).isBetween(520, 523);
    assertThat(upright.getCenterY()).isBetween(419.0, 422.0);
  }

  @Test
  void aPrinterIsGivenOnePageOfTheChart() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamPrintServiceFactory[] printers = StreamPrintServiceFactory
        .lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
    assertThat(printers).isNotEmpty();
    ChartPrint.print(Answers.content(Theme.LIGHT).chart(), ChartSize.SLIDE, printers[0].getPrintService(out),
        new ChartPrint.Wish("postscript", 1, true));
    String document = out.toString(StandardCharsets.ISO_8859_1);
    assertThat(document).startsWith("%!PS-Adobe").contains("%%Page: 1 1").doesNotContain("%%Page: 2 2");
    assertThat(document.length()).isGreaterThan(10_000);
  }

  @Test
  void aPrinterThatIsGoneIsNamed() {
    assertThatThrownBy(() -> ChartPrint.print(Answers.content(Theme.LIGHT).chart(), ChartSize.SLIDE,
        new ChartPrint.Wish("Arcadia 9", 1, true))).isInstanceOf(ExportException.class)
        .hasMessageContaining("Arcadia 9").hasMessageContaining("Nothing was printed");
  }
}
