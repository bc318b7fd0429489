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
  /// Columns of yearly totals with a line of the five-year average.
  COLUMN_AVERAGE("column-average"),
  /// Horizontal bars, the longest first.
  RANKED_BAR("ranked-bar"),
  /// The figures as an exhibit.
  TABLE("table");

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
    return this == LINE || this == COLUMN_AVERAGE;
  }
}
