package org.armsexplorer.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes files: beside their place first, so that a failure leaves an older file as it was.
public final class Exporters {

  private Exporters() {}

  /// Writes a file, and beside a CSV its source and notes as `NAME.csv.txt`: neither where one of them cannot
  /// be written.
  ///
  /// @throws ExportException where it cannot be written there, or a picture would be too large
  public static void write(ExportRequest request, Content content, Path file) throws ExportException {
    try (AtomicFile written = AtomicFile.written(file, out -> write(request, content, out))) {
      if (request.format() == ExportFormat.CSV) {
        byte[] notes = NotesText.text(content.credits(), content.table().query()).getBytes(StandardCharsets.UTF_8);
        try (AtomicFile beside = AtomicFile.written(notesOf(file), out -> out.write(notes))) {
          written.move();
          beside.move();
        }
      } else {
        written.move();
      }
    }
  }

  /// Where the source and the notes of a CSV are.
  public static Path notesOf(Path csv) {
    return csv.resolveSibling(csv.getFileName() + ".txt");
  }

  private static void write(ExportRequest request, Content content, OutputStream out)
      throws IOException, ExportException {
    switch (request.format()) {
      case PNG -> new PngExporter().write(request, content, out);
      case SVG -> new SvgExporter().write(request, content, out);
      case PDF -> new PdfExporter().write(request, content, out);
      case XLSX -> new XlsxExporter().write(content, out);
      case CSV -> {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new SummaryCsv(request.complete()).write(content.table(), writer);
        writer.flush();
      }
    }
  }
}
