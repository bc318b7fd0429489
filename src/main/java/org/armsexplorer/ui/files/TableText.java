package org.armsexplorer.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.exporter.TabText;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;

/// A table as text: one list of cells a line, the first line names the columns.
///
/// @param figures number of columns of figures; beside them stands one that names the row, and one that says which figures
/// are estimates, where there are any
record TableText(List<List<String>> lines, int figures) {

  TableText {
    lines = List.copyOf(lines);
  }

  /// Figures without thousands separators and marks, so that a sheet reads them as numbers; states in words. A last column
  /// says which figures of a row are estimates.
  static TableText of(Exhibit exhibit) {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(Texts.label(exhibit.x())));
    exhibit.columns().forEach(column -> head.add(FigureFormat.member(exhibit.series().orElseThrow(), column)));
    if (exhibit.columns().isEmpty()) {
      head.add(Texts.label(exhibit.query().measure()));
    }
    if (exhibit.hasAll()) {
      head.add(Texts.text("table.all." + exhibit.series().orElseThrow().token()));
    }
    boolean estimates =
        Stream.concat(exhibit.rows().stream().flatMap(row -> row.cells().stream()), exhibit.totals().stream())
            .anyMatch(cell -> cell.certainty().extent() != Estimate.Extent.NO);
    List<String> names = estimates ? List.copyOf(head.subList(1, head.size())) : List.of();
    int count = head.size() - 1;
    if (estimates) {
      head.add(Texts.text("table.estimates"));
    }
    lines.add(head);
    Figures figures = new Figures(exhibit.query());
    exhibit.rows().forEach(row -> lines.add(line(name(exhibit.x(), row.member()), row.cells(), figures, names)));
    if (!exhibit.totals().isEmpty()) {
      lines.add(line(Texts.text("table.total"), exhibit.totals(), figures, names));
    }
    return new TableText(lines, count);
  }

  /// @param names of the columns of figures; none where no figure is an estimate
  private static List<String> line(String name, List<Cell> cells, Figures figures, List<String> names) {
    List<String> line = new ArrayList<>(List.of(name));
    cells.forEach(cell -> line.add(Wording.current().ungrouped(figures.cell(cell))));
    if (!names.isEmpty()) {
      line.add(estimates(cells, names));
    }
    return line;
  }

  /// "Borduria, Arcadia (in part)".
  private static String estimates(List<Cell> cells, List<String> names) {
    List<String> estimated = new ArrayList<>();
    for (int i = 0; i < cells.size() && i < names.size(); i++) {
      switch (cells.get(i).certainty().extent()) {
        case NO -> {
          // nothing to say
        }
        case PART -> estimated.add(Texts.text("table.estimates.part", names.get(i)));
        case ALL -> estimated.add(names.get(i));
      }
    }
    return String.join(", ", estimated);
  }

  /// Periods in full, all others as in the table.
  private static String name(Dimension dimension, Member member) {
    return dimension == Dimension.PERIOD ? member.key() : FigureFormat.member(dimension, member);
  }

  String tsv() {
    return TabText.of(lines, column -> column > 0 && column <= figures);
  }

  String html(String caption) {
    StringBuilder html = new StringBuilder("<table><caption>").append(escaped(caption)).append("</caption>\n");
    for (int i = 0; i < lines.size(); i++) {
      UnaryOperator<String> cell =
          i == 0 ? text -> "<th>" + escaped(text) + "</th>" : text -> "<td>" + escaped(text) + "</td>";
      html.append("<tr>").append(lines.get(i).stream().map(cell).collect(Collectors.joining())).append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
