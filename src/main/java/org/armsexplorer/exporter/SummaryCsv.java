package org.armsexplorer.exporter;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryTable;

/// A table in long form as CSV (RFC 4180): the dimensions in the order of the question, then
/// `value,state,estimate,reason`. Header first, no notes, no rows of totals.
///
/// The value is empty wherever the state is not `value`.
public final class SummaryCsv {
  private final boolean complete;

  /// Gives the cells that exist, or all of them.
  ///
  /// @param complete whether cells without a delivery are given too
  public SummaryCsv(boolean complete) {
    this.complete = complete;
  }

  /// Writes header and rows; leaves the target open.
  public void write(SummaryTable table, Appendable target) throws IOException {
    Writer writer = new AppendableWriter(target);
    @SuppressWarnings("resource") // the target stays open
    CsvWriter csv = CsvWriter.builder().build(writer);
    try {
      csv.writeRecord(header(table));
      if (complete) {
        table.forEachRow(row -> csv.writeRecord(fields(table, row)));
      } else {
        table.rows().forEach(row -> csv.writeRecord(fields(table, row)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  private static List<String> header(SummaryTable table) {
    List<String> header = new ArrayList<>();
    table.query().by().forEach(dimension -> header.add(QuestionText.token(dimension, table.query())));
    header.addAll(List.of("value", "state", "estimate", "reason"));
    return header;
  }

  private static List<String> fields(SummaryTable table, SummaryTable.Row row) {
    List<String> fields = new ArrayList<>(row.members().size() + 4);
    for (Member member : row.members()) {
      fields.add(CellText.defused(member.key()));
    }
    Cell cell = row.cell();
    fields.add(CellText.plain(table.query(), cell));
    fields.add(cell.state());
    fields.add(cell.certainty().extent().word());
    fields.add(cell.certainty().reasonWords());
    return fields;
  }
}
