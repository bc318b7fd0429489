package org.armsexplorer.exporter;

import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.spec.ChartSize;

/// Prints a chart in the middle of a page, as large as its margins allow: drawn by the painter of the files, so that lines
/// and words are as sharp as the printer is.
public final class ChartPrint {
  /// Half an inch, which every printer leaves at the edge.
  private static final double MARGIN = 36;

  private ChartPrint() {}

  /// What is asked of a printer.
  ///
  /// @param printer its name, one of [#printers()]
  /// @param copies at least one
  /// @param landscape whether the page lies on its long side
  public record Wish(String printer, int copies, boolean landscape) {}

  /// The names of this computer's printers, the usual one first; none where it has none.
  public static List<String> printers() {
    return services().map(PrintService::getName).distinct().toList();
  }

  private static Stream<PrintService> services() {
    return Stream.concat(Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
        Arrays.stream(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)));
  }

  /// Prints a chart.
  ///
  /// @throws ExportException where the printer is gone, or did not take it
  public static void print(ChartModel chart, ChartSize size, Wish wish) throws ExportException {
    PrintService printer = services().filter(one -> one.getName().equals(wish.printer())).findFirst()
        .orElseThrow(() -> new ExportException(ExportException.Kind.PRINTER_GONE, null, wish.printer()));
    print(chart, size, printer, wish);
  }

  static void print(ChartModel chart, ChartSize size, PrintService printer, Wish wish) throws ExportException {
    PrinterJob job = PrinterJob.getPrinterJob();
    try {
      job.setPrintService(printer);
      job.setJobName(chart.title());
      job.setCopies(wish.copies());
      job.setPrintable(page(chart, size), format(job, wish.landscape()));
      job.print();
    } catch (PrinterException e) {
      throw new ExportException(ExportException.Kind.PRINTER, e, wish.printer(), String.valueOf(e.getMessage()));
    }
  }

  /// The usual paper of the printer.
  private static PageFormat format(PrinterJob job, boolean landscape) {
    PageFormat format = job.defaultPage();
    Paper paper = format.getPaper();
    paper.setImageableArea(MARGIN, MARGIN, paper.getWidth() - 2 * MARGIN, paper.getHeight() - 2 * MARGIN);
    format.setPaper(paper);
    format.setOrientation(landscape ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
    return format;
  }

  /// The one page of a chart.
  static Printable page(ChartModel chart, ChartSize wanted) {
    ChartPainter painter = new ChartPainter();
    PageSize size = PageSize.of(wanted, chart, painter);
    return (graphics, format, index) -> {
      if (index > 0) {
        return Printable.NO_SUCH_PAGE;
      }
      double fit = Math.min(format.getImageableWidth() / size.width(), format.getImageableHeight() / size.height());
      Graphics2D g = (Graphics2D) graphics.create();
      g.translate(format.getImageableX() + (format.getImageableWidth() - fit * size.width()) / 2,
          format.getImageableY() + (format.getImageableHeight() - fit * size.height()) / 2);
      g.scale(fit, fit);
      painter.paint(chart, g, size.width(), size.height());
      g.dispose();
      return Printable.PAGE_EXISTS;
    };
  }
}
