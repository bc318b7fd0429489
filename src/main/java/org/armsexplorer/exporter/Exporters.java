package org.armsexplorer.exporter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files: into a temporary sibling that then takes the file's place, so that a failure leaves an older file as it
/// was.
public final class Exporters {

  private Exporters() {}

  /// Writes a file, and beside a CSV its source and notes as `NAME.csv.txt`.
  public static void write(ExportRequest request, Content content, Path file) throws IOException {
    atomically(file, out -> write(request, content, out));
    if (request.format() == ExportFormat.CSV) {
      Path notes = file.resolveSibling(file.getFileName() + ".txt");
      atomically(notes, out -> out
          .write(NotesText.text(content.credits(), content.table().query()).getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static void write(ExportRequest request, Content content, OutputStream out) throws IOException {
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

  /// Something that writes into a stream.
  @FunctionalInterface
  private interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private static void atomically(Path file, Body body) throws IOException {
    Path sibling = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sibling), 1 << 16)) {
        body.writeTo(out);
      }
      Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(sibling);
    }
  }
}
