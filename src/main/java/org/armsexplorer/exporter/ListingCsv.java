package org.armsexplorer.exporter;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A list as CSV (RFC 4180): the keys of its columns, then its rows; no notes.
final class ListingCsv {

  /// Leaves the target open.
  void write(Listing listing, Appendable target) throws IOException {
    @SuppressWarnings("resource") // the target stays open
    CsvWriter csv = CsvWriter.builder().build(new AppendableWriter(target));
    try {
      csv.writeRecord(listing.columns().stream().map(Listing.Column::key).toList());
      for (List<String> row : listing.rows()) {
        csv.writeRecord(fields(listing, row));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  private static List<String> fields(Listing listing, List<String> row) {
    List<String> fields = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      fields.add(listing.columns().get(i).number() ? row.get(i) : CellText.defused(row.get(i)));
    }
    return fields;
  }
}
