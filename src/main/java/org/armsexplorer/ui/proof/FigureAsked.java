package org.armsexplorer.ui.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.app.Answer;
import org.armsexplorer.chart.Detail;
import org.armsexplorer.chart.Mark;
import org.armsexplorer.spec.Derivation;

/// A figure of which the reader wants to know where it comes from.
///
/// @param members one of each dimension of the query
public record FigureAsked(SummaryQuery query, List<Member> members) {

  public FigureAsked {
    members = List.copyOf(members);
  }

  /// "China, 2011".
  public String name() {
    List<String> names = new ArrayList<>();
    for (int i = members.size() - 1; i >= 0; i--) {
      names.add(FigureFormat.member(query.by().get(i), members.get(i)));
    }
    return String.join(", ", names);
  }

  /// The figure behind a bar or a point; empty for what stands for no member, such as the rest of a 100 % column.
  ///
  /// @param series place among the chart's series; the one after the last is the line of averages
  public static Optional<FigureAsked> ofMark(Answer answer, int column, int series) {
    SummaryTable table = answer.table();
    if (column == Mark.LEGEND) {
      return ofLegend(table, series);
    }
    if (answer.chart().detail() instanceof Detail.Flow flow) {
      return Optional.of(ofFlow(table.query(), flow, column, series));
    }
    List<Member> members = new ArrayList<>(List.of(table.axes().getFirst().members().get(column)));
    boolean average = answer.chart().average().isPresent() && series == answer.chart().series().size();
    if (average) {
      return Optional.of(new FigureAsked(table.query().withDerivation(Derivation.FIVE_YEAR_AVERAGE), members));
    }
    if (table.axes().size() > 2) {
      int each = table.axes().get(2).size();
      members.add(table.axes().get(1).members().get(series / each));
      members.add(table.axes().get(2).members().get(series % each));
    } else if (table.axes().size() > 1) {
      List<Member> all = table.axes().get(1).members();
      if (series >= all.size()) {
        return Optional.empty();
      }
      members.add(all.get(series));
    }
    return Optional.of(new FigureAsked(table.query(), members));
  }

  /// All figures of a series together; empty where it stands for no member.
  private static Optional<FigureAsked> ofLegend(SummaryTable table, int series) {
    int axis = table.axes().size() - 1;
    boolean member = axis > 0 && series < table.axes().get(axis).size();
    return member ? Optional.of(new FigureAsked(table.query().withBy(table.query().by().subList(axis, axis + 1)),
        List.of(table.axes().get(axis).members().get(series)))) : Optional.empty();
  }

  private static FigureAsked ofFlow(SummaryQuery query, Detail.Flow flow, int column, int series) {
    int stage = 0;
    int from = series;
    int to = column;
    while (from >= flow.stages().get(stage).nodes().size()) {
      from -= flow.stages().get(stage).nodes().size();
      stage++;
      to -= flow.stages().get(stage).nodes().size();
    }
    return new FigureAsked(query.withBy(query.by().subList(stage, stage + 2)), List.of(
        flow.stages().get(stage).nodes().get(from).member(), flow.stages().get(stage + 1).nodes().get(to).member()));
  }

  /// The figure in a cell of the table twin.
  ///
  /// @param row the member of the row; empty for the row of totals
  /// @param column place among the columns of figures; the last may be over all members of the series
  public static FigureAsked ofCell(Exhibit exhibit, Optional<Member> row, int column) {
    SummaryQuery query = exhibit.query();
    List<Member> members = new ArrayList<>();
    row.ifPresent(members::add);
    boolean all = column >= exhibit.columns().size();
    if (!all) {
      members.add(exhibit.columns().get(column));
    } else if (exhibit.series().isPresent()) {
      query = query.withTop(0).withFilter(query.filter().without(exhibit.series().get()));
    }
    int first = row.isPresent() ? 0 : 1;
    int last = all ? 1 : query.by().size();
    return new FigureAsked(query.withBy(query.by().subList(Math.min(first, last), last)), members);
  }
}
