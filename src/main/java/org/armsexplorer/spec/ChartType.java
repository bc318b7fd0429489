package org.armsexplorer.spec;

/// How the figures are drawn.
public enum ChartType implements Token {
  /// Columns of the series side by side.
  GROUPED_COLUMN("grouped-column"),
  /// Columns of the series on top of each other.
  STACKED_COLUMN("stacked-column"),
  /// Stacked columns of shares that fill the height.
  PERCENT_COLUMN("percent-column"),
  /// A line a series, broken at gaps.
  LINE("line"),
  /// Filled bands on top of each other over years.
  AREA("area"),
  /// How much more of one than of the other: columns above or below zero over years or periods.
  DIFFERENCE("difference"),
  /// Columns of yearly totals with a line of the five-year average.
  COLUMN_AVERAGE("column-average"),
  /// Horizontal bars, the longest first.
  RANKED_BAR("ranked-bar"),
  /// Two periods side by side, a line for each party.
  SLOPE("slope"),
  /// The ranks along the years or periods.
  RANK_PATH("rank-path"),
  /// A small chart of the years for each party, side by side.
  SMALL_MULTIPLES("small-multiples"),
  /// A row for each party, a cell for each year, the darker the larger.
  HEAT_GRID("heat-grid"),
  /// Bands from suppliers to recipients, also through categories.
  FLOW("flow"),
  /// States shaded by their figures.
  MAP("map"),
  /// A map with arcs from one supplier to its recipients, or to one recipient from its suppliers.
  FLOW_MAP("flow-map"),
  /// The figures as an exhibit.
  TABLE("table"),
  /// The largest suppliers or recipients with their shares of two periods and their main partners.
  FACT_SHEET("fact-sheet");

  private final String token;

  ChartType(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }

  /// Whether it needs a time dimension along x.
  public boolean needsTime() {
    return switch (this) {
      case LINE, AREA, DIFFERENCE, COLUMN_AVERAGE, SMALL_MULTIPLES, SLOPE, RANK_PATH -> true;
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, RANKED_BAR, HEAT_GRID, FLOW, MAP, FLOW_MAP, TABLE,
          FACT_SHEET ->
        false;
    };
  }

  /// Whether it has a place for a third dimension.
  public boolean hasFacets() {
    return this == SMALL_MULTIPLES || this == FLOW;
  }
}
