package org.armsexplorer.chart;

import java.util.Optional;
import org.armsexplorer.analysis.FactSheet;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;

/// What a type of chart shows beside its answer.
///
/// @param average the five-year averages of columns
/// @param whole what the shares of percent columns are shares of, along the same x
/// @param sheet the list of the largest
public record Besides(Optional<SummaryTable> average, Optional<SummaryTable> whole, Optional<FactSheet> sheet) {
  /// Nothing more than the answer.
  public static final Besides NONE = new Besides(Optional.empty(), Optional.empty(), Optional.empty());

  /// What the chart of an answer needs.
  public static Besides of(ChartSpec spec, SummaryTable table, Facts facts) {
    return new Besides(
        spec.type() == ChartType.COLUMN_AVERAGE
            ? Optional.of(facts.answer(table.query().withDerivation(Derivation.FIVE_YEAR_AVERAGE))) : Optional.empty(),
        spec.type() == ChartType.PERCENT_COLUMN ? Optional.of(facts.sum(table.query().whole())) : Optional.empty(),
        spec.type() == ChartType.FACT_SHEET ? Optional.of(FactSheet.of(facts, table)) : Optional.empty());
  }
}
