package org.armsexplorer.spec;

import java.util.function.UnaryOperator;

/// All that is shown, as one immutable value: the question, the way it is drawn, and what is written on it.
///
/// @param top how many members of the series (or of x, where there is one dimension) stand on their own; the rest are
/// gathered as "Others"; 0 for all
public record ChartSpec(ChartType type, Measure measure, Encoding encoding, Derivation derivation,
    TransferFilter filter, int top, Presentation presentation) {
  /// TIV delivered by year and supplier, of everything.
  public static final ChartSpec DEFAULT = new ChartSpec(ChartType.GROUPED_COLUMN, Measure.TIV_DELIVERED,
      Encoding.DEFAULT, Derivation.NONE, TransferFilter.ALL, 0, Presentation.DEFAULT);

  public ChartSpec withType(ChartType wanted) {
    return new ChartSpec(wanted, measure, encoding, derivation, filter, top, presentation);
  }

  public ChartSpec withMeasure(Measure wanted) {
    return new ChartSpec(type, wanted, encoding, derivation, filter, top, presentation);
  }

  public ChartSpec withEncoding(Encoding wanted) {
    return new ChartSpec(type, measure, wanted, derivation, filter, top, presentation);
  }

  public ChartSpec withDerivation(Derivation wanted) {
    return new ChartSpec(type, measure, encoding, wanted, filter, top, presentation);
  }

  public ChartSpec withFilter(TransferFilter wanted) {
    return new ChartSpec(type, measure, encoding, derivation, wanted, top, presentation);
  }

  public ChartSpec withFilter(UnaryOperator<TransferFilter> change) {
    return withFilter(change.apply(filter));
  }

  public ChartSpec withTop(int wanted) {
    return new ChartSpec(type, measure, encoding, derivation, filter, wanted, presentation);
  }

  public ChartSpec withPresentation(Presentation wanted) {
    return new ChartSpec(type, measure, encoding, derivation, filter, top, wanted);
  }

  public ChartSpec withPresentation(UnaryOperator<Presentation> change) {
    return withPresentation(change.apply(presentation));
  }

  /// The nearest spec that can be drawn, with a notice for each change. Normalizing twice changes nothing more.
  public NormalizedSpec normalized() {
    return SpecRules.normalize(this);
  }

  /// Whether years lie along it, with a place for lines at some of them.
  public boolean hasYearsAlong() {
    return encoding.x() == Dimension.YEAR && switch (type) {
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, LINE, AREA, COLUMN_AVERAGE -> true;
      case DIFFERENCE, RANKED_BAR, SLOPE, RANK_PATH, SMALL_MULTIPLES, HEAT_GRID, FLOW, MAP, FLOW_MAP, TABLE,
          FACT_SHEET ->
        false;
    };
  }
}
