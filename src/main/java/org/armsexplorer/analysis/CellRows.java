package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;

/// Finds the rows that were added up in one cell of an answer: the way from a figure back to its lines.
///
/// Behind a share stand the rows of its numerator, behind a five-year average those of the five years, behind a running
/// sum those of all years up to its own.
final class CellRows {
  private static final int WINDOW = 5;
  private final FactTable facts;

  CellRows(FactTable facts) {
    this.facts = facts;
  }

  /// @param members one of each dimension of the query, in its order
  List<FactRow> behind(SummaryQuery query, List<Member> members) {
    Summation summation = new Summation(facts, query);
    List<AxisBuilder.Placed> axes = summation.axes();
    int[] first = new int[axes.size()];
    int[] last = new int[axes.size()];
    for (int i = 0; i < first.length; i++) {
      last[i] = axes.get(i).axis().members().indexOf(members.get(i));
      if (last[i] < 0) {
        return List.of();
      }
      first[i] = query.by().get(i) == Dimension.YEAR ? firstYear(query.derivation(), last[i]) : last[i];
    }
    List<FactRow> rows = new ArrayList<>();
    for (int row : summation.rows()) {
      if (summation.isWithin(axes, row, first, last)) {
        rows.add(row(summation.columns(), row));
      }
    }
    return rows;
  }

  private static int firstYear(Derivation derivation, int year) {
    return switch (derivation) {
      case NONE, SHARE -> year;
      case FIVE_YEAR_AVERAGE -> Math.max(0, year - WINDOW + 1);
      case CUMULATIVE -> 0;
      case CHANGE, RANK, RANK_CHANGE, INDEX, HHI, EFFECTIVE_SUPPLIERS, PEAK_YEAR_SHARE, YEARS_WITH_DELIVERIES,
          VARIATION, LAG, ROUNDING_BAND ->
        year;
    };
  }

  private FactRow row(FactColumns columns, int at) {
    int flags = columns.flags()[at];
    int category = columns.category()[at];
    int status = columns.status()[at];
    return new FactRow(facts.sources.get(columns.source()[at]), columns.line()[at],
        party(facts.suppliers, columns.supplier()[at]), party(facts.recipients, columns.recipient()[at]),
        category < 0 ? null : ArmamentCategory.values()[category], status < 0 ? null : DeliveryStatus.values()[status],
        columns.year()[at], columns.units()[at], new Tiv(columns.tiv()[at]), (flags & FactTable.UNDER_HALF) != 0,
        Marks.estimate(Marks.ofRow(flags)), columns.deal()[at], (flags & FactTable.FIGURE) != 0,
        (flags & FactTable.OPEN) != 0);
  }

  private static Party party(List<Party> parties, int place) {
    return place < 0 ? Party.ALL : parties.get(place);
  }
}
