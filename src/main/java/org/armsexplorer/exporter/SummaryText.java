package org.armsexplorer.exporter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.spec.Dimension;

/// A table as aligned plain text for a terminal, with its unit above and its source below.
public final class SummaryText {
  private static final int MOST_COLUMNS = 12;

  /// Whether the answer reads well as an exhibit: one or two dimensions and few columns. The others are written in long
  /// form.
  public static boolean fitsExhibit(SummaryTable table) {
    int dimensions = table.axes().size();
    return dimensions == 1 || (dimensions == 2 && table.axes().get(1).size() <= MOST_COLUMNS);
  }

  /// A row for each member of x, a column for each series, and a last row of totals.
  public void write(Exhibit exhibit, Credits credits, Appendable target) throws IOException {
    TableText text = new TableText(exhibit.query());
    TextGrid grid = new TextGrid(1);
    List<String> header = QuestionText.header(exhibit);
    grid.header(header);
    for (Exhibit.ExhibitRow row : exhibit.rows()) {
      grid.row(List.of(QuestionText.name(exhibit.x(), row.member())), row.cells(), text);
    }
    if (!exhibit.totals().isEmpty()) {
      grid.line();
      grid.row(List.of(Messages.text("table.total")), exhibit.totals(), text);
    }
    frame(QuestionText.measure(exhibit.query()), grid, text, credits, target);
  }

  /// A row for each cell that exists.
  ///
  /// @param complete whether cells without a delivery are given too
  public void write(SummaryTable table, boolean complete, Credits credits, Appendable target) throws IOException {
    TableText text = new TableText(table.query());
    TextGrid grid = new TextGrid(table.axes().size());
    List<String> header = new ArrayList<>();
    for (Dimension dimension : table.query().by()) {
      header.add(QuestionText.heading(dimension, table.query()));
    }
    header.add(Messages.text("table.figure"));
    grid.header(header);
    if (complete) {
      table.forEachRow(row -> row(grid, table.query().by(), row, text));
    } else {
      table.rows().forEach(row -> row(grid, table.query().by(), row, text));
    }
    frame(QuestionText.measure(table.query()), grid, text, credits, target);
  }

  private static void row(TextGrid grid, List<Dimension> by, SummaryTable.Row row, TableText text) {
    List<Cell> cells = List.of(row.cell());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < row.members().size(); i++) {
      names.add(QuestionText.name(by.get(i), row.members().get(i)));
    }
    grid.row(names, cells, text);
  }

  private static void frame(String measure, TextGrid grid, TableText text, Credits credits, Appendable target)
      throws IOException {
    if (!credits.title().isEmpty()) {
      target.append(credits.title()).append('\n');
    }
    target.append(measure).append("\n\n");
    grid.appendTo(target);
    target.append('\n');
    for (String line : text.key()) {
      target.append(line).append('\n');
    }
    if (!credits.sourceLine().isEmpty()) {
      target.append(credits.sourceLine()).append('\n');
    }
    for (String note : credits.notes()) {
      target.append(note).append('\n');
    }
  }
}
