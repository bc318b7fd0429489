package org.armsexplorer.exporter;

import java.nio.file.Path;
import org.armsexplorer.chart.DependencePage;
import org.armsexplorer.chart.DependencePainter;

/// Writes a dependence sheet as one page of A4, with embedded fonts and text that can be selected.
public final class DependencePdf {

  private DependencePdf() {}

  /// Writes the page.
  ///
  /// @throws ExportException where it cannot be written there; an older file was kept
  public static void write(DependencePage page, Credits credits, Path file) throws ExportException {
    try (AtomicFile written = AtomicFile.written(file, out -> PdfExporter.write(DependencePainter.WIDTH,
        DependencePainter.HEIGHT, 1, g -> new DependencePainter().paint(page, g), credits, out))) {
      written.move();
    }
  }
}
