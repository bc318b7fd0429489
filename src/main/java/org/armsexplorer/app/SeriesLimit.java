package org.armsexplorer.app;

import java.util.OptionalInt;
import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.chart.Greys;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.PaletteName;

/// How many series of a chart can be told apart: the smaller ones are gathered beyond that. In colours only where nobody
/// said how many.
final class SeriesLimit {
  /// Series that stand on their own; there are as many colours.
  static final int MOST = 10;
  /// Gathering two or three would save no room.
  private static final int FEW_MORE = 2;

  private SeriesLimit() {}

  /// How many series an answer keeps for a chart of this type; empty where all of them can be told apart.
  static OptionalInt of(ChartSpec spec, SummaryTable table) {
    if (hasTones(spec)) {
      OptionalInt most = ofTones(spec, table);
      if (most.isPresent()) {
        return most;
      }
    }
    return isCrowded(spec, table) ? OptionalInt.of(MOST) : OptionalInt.empty();
  }

  /// Whether nothing but its tone of grey tells a series from the others.
  private static boolean hasTones(ChartSpec spec) {
    if (spec.presentation().palette() != PaletteName.GREYS) {
      return false;
    }
    return switch (spec.type()) {
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, AREA, RANKED_BAR -> true;
      // lines have marks or dashes, paths and flows their names
      case LINE, SMALL_MULTIPLES, DIFFERENCE, COLUMN_AVERAGE, SLOPE, RANK_PATH, HEAT_GRID, FLOW, MAP, FLOW_MAP, TABLE,
          FACT_SHEET ->
        false;
    };
  }

  /// A fifth series may be as pale as all others together, where there are none. Of a whole there mostly are: what the
  /// chart leaves of it. One alone is never gathered, so that there the two smallest of five are.
  private static OptionalInt ofTones(ChartSpec spec, SummaryTable table) {
    if (table.axes().size() < 2 || !isOfParties(table) || !spec.presentation().highlights().isEmpty()) {
      return OptionalInt.empty();
    }
    Axis series = table.axes().getLast();
    long alone = series.members().stream().filter(member -> member.kind() == Member.Kind.ONE).count();
    boolean others = alone < series.size();
    if (alone == Greys.MOST + 1 && !others) {
      return spec.type() == ChartType.PERCENT_COLUMN ? OptionalInt.of(Greys.MOST - 1) : OptionalInt.empty();
    }
    return alone > Greys.MOST ? OptionalInt.of(Greys.MOST) : OptionalInt.empty();
  }

  /// Times and editions have an order that their colours tell.
  private static boolean isOfParties(SummaryTable table) {
    Dimension series = table.axes().getLast().dimension();
    return !series.isTime() && series != Dimension.EDITION;
  }

  /// Whether an answer has more series than a chart of this type has colours.
  private static boolean isCrowded(ChartSpec spec, SummaryTable table) {
    int needed = switch (spec.type()) {
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, LINE, AREA -> 2;
      // with one series a panel all are told apart by their names
      case SMALL_MULTIPLES -> spec.encoding().hasPeriodsOfYears() ? 2 : 3;
      case DIFFERENCE, COLUMN_AVERAGE, RANKED_BAR, SLOPE, RANK_PATH, HEAT_GRID, FLOW, MAP, FLOW_MAP, TABLE,
          FACT_SHEET ->
        Integer.MAX_VALUE;
    };
    if (spec.top() > 0 || table.axes().size() < needed) {
      return false;
    }
    return isOfParties(table) && table.axes().getLast().size() > MOST + FEW_MORE;
  }
}
