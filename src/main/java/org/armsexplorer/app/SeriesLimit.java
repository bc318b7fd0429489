package org.armsexplorer.app;

import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;

/// How many series of a chart can be told apart: where nobody said how many, the smaller ones are gathered beyond that.
final class SeriesLimit {
  /// Series that stand on their own; there are as many colours.
  static final int MOST = 10;
  /// Gathering two or three would save no room.
  private static final int FEW_MORE = 2;

  private SeriesLimit() {}

  /// Whether an answer has more series than a chart of this type can show.
  static boolean isCrowded(ChartSpec spec, SummaryTable table) {
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
    Axis series = table.axes().getLast();
    boolean parties = !series.dimension().isTime() && series.dimension() != Dimension.EDITION;
    return parties && series.size() > MOST + FEW_MORE;
  }
}
