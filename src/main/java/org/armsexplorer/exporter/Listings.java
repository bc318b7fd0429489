package org.armsexplorer.exporter;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Prints lists, and writes them into files.
public final class Listings {

  private Listings() {}

  /// Aligned text for reading.
  public static void text(Listing listing, Appendable target) throws IOException {
    new ListingText().write(listing, target);
  }

  /// The rows only.
  public static void csv(Listing listing, Appendable target) throws IOException {
    new ListingCsv().write(listing, target);
  }

  /// One object.
  public static void json(Listing listing, Appendable target) throws IOException {
    new ListingJson().write(listing, target);
  }

  /// Writes a list as CSV or XLSX.
  ///
  /// @throws ExportException where it cannot be written there; an older file was kept
  /// @throws IllegalArgumentException where the format is none of the two
  public static void write(Listing listing, ExportFormat format, Path file) throws ExportException {
    if (format.isPicture()) {
      throw new IllegalArgumentException("A list is no picture: " + format);
    }
    try (AtomicFile written = AtomicFile.written(file, out -> {
      if (format == ExportFormat.XLSX) {
        new ListingXlsx().write(listing, out);
      } else {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv(listing, writer);
        writer.flush();
      }
    })) {
      written.move();
    }
  }
}
