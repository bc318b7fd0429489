package org.armsexplorer.exporter;

import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Presentation;

/// What file is wanted.
///
/// @param size of the chart; tables have none
/// @param scale of a PNG: pixels for one pixel of the size, or, on a size in millimetres, times 300 dots an inch
/// @param outlines whether an SVG has its text as shapes, so that it needs no font
/// @param complete whether a CSV has also the cells without a delivery
public record ExportRequest(ExportFormat format, ChartSize size, double scale, boolean outlines, boolean complete) {

  /// The chart or table as the presentation of a spec has it.
  public static ExportRequest of(ExportFormat format, Presentation presentation) {
    return new ExportRequest(format, presentation.size(), presentation.scale(), false, false);
  }

  public ExportRequest withOutlines(boolean wanted) {
    return new ExportRequest(format, size, scale, wanted, complete);
  }

  public ExportRequest withComplete(boolean wanted) {
    return new ExportRequest(format, size, scale, outlines, wanted);
  }

  public ExportRequest withScale(double wanted) {
    return new ExportRequest(format, size, wanted, outlines, complete);
  }

  public ExportRequest withSize(ChartSize wanted) {
    return new ExportRequest(format, wanted, scale, outlines, complete);
  }
}
