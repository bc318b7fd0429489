package org.armsexplorer.spec;

/// What of a spec was replaced because it does not fit; the texts stand in the app's messages under `spec.notice.`.
public enum SpecNotice {
  /// Lines and averages need years or periods along x.
  TIME_PUT_ON_X,
  /// Two times the same dimension: the series were dropped.
  SERIES_DROPPED,
  /// Changes and ranks are read from a table.
  SHOWN_AS_TABLE,
  /// Figures that do not add up do not stand on each other.
  NOT_STACKED,
  /// A five-year average or a running sum needs years along x.
  DERIVATION_DROPPED,
  /// A 100 % chart of one series would be a block.
  PERCENT_NEEDS_SERIES,
  /// Bars are ranked over all years; the time dimension was dropped.
  TIME_DROPPED,
  /// A negative number of members was read as all.
  TOP_CORRECTED,
  /// Yearly columns with an average show one total; the series were dropped.
  SERIES_SUMMED,
  /// Editions are never added up: they stand side by side, or one of them is shown.
  EDITIONS_APART,
  /// The source does not measure what was asked for; its own measure is shown.
  MEASURE_OF_SOURCE,
  /// The source does not name some of the parties that the filter names.
  PARTIES_DROPPED,
  /// Panels are for small multiples, stages for flows: elsewhere the third dimension was added up.
  FACET_SUMMED,
  /// Small multiples need something to make a panel of.
  PANELS_NEED_MEMBERS,
  /// A heat grid of one row would be a strip.
  GRID_NEEDS_ROWS,
  /// A slope compares two periods of five years.
  PERIODS_PUT_ON_X,
  /// A slope or a rank path needs something to compare.
  PATHS_NEED_MEMBERS,
  /// A flow leads from stage to stage over all years asked for.
  STAGES_PUT,
  /// A map shows the totals of suppliers or of recipients.
  MAP_OF_PARTIES,
  /// Arcs need one party to start from.
  ARCS_NEED_ONE_PARTY,
  /// A fact sheet lists suppliers or recipients in periods of five years.
  SHEET_OF_PARTIES,
  /// A share needs a whole: one dimension that is no time, or a filter on one.
  SHARE_OF_NOTHING,
  /// Orders of which nothing has arrived have no amounts.
  OPEN_ORDERS_COUNTED,
  /// A difference is one of two; there is but one. Given by whoever sees the data.
  DIFFERENCE_NEEDS_TWO,
  /// A difference is one of two; the two largest were taken. Given by whoever sees the data.
  DIFFERENCE_OF_LARGEST,
  /// Periods that overlap would count deliveries twice; the later ones were left out.
  PERIODS_APART,
  /// Periods of one's own need a chart that is broken down by period.
  PERIODS_JOINED,
  /// Lines at years need a chart with years along it; they are kept. Given by whoever sees the data.
  EVENTS_NEED_YEARS,
  /// A difference stands beside two panels; there are more, or fewer. Given by whoever sees the data.
  DIFFERENCE_OF_TWO_PANELS,
  /// More series than can be told apart: the smaller ones were gathered. Given by whoever sees the data.
  SERIES_GATHERED,
  /// More series than tones of grey that can be told apart: the smaller ones were gathered. Given by whoever sees the data.
  GREYS_GATHERED
}
