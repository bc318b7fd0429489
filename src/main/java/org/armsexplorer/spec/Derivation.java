package org.armsexplorer.spec;

import java.util.OptionalInt;

/// What is calculated from the summed figures. Figures so calculated are credited to whoever calculates, not to the
/// source.
public enum Derivation implements Token {
  /// The figures as summed.
  NONE("none", -1),
  /// Fraction of the total over the shared dimension, 0 to 1.
  SHARE("share", 6),
  /// Sum of five years divided by five, dated by the last; only where all five are asked for and covered.
  FIVE_YEAR_AVERAGE("five-year-average", -1),
  /// Sum from the first year asked for.
  CUMULATIVE("cumulative", -1),
  /// This year or period over the one before it, minus 1; from none where there was nothing before. Of periods where both
  /// are over full windows.
  CHANGE("change", 6),
  /// Place among the members, the largest first; equal ones share the better place.
  RANK("rank", 0),
  /// By how many places a member rose (positive) or fell since the year or period before.
  RANK_CHANGE("rank-change", 0),
  /// The first year or full period asked for is 100.
  INDEX("index", 2),
  /// Herfindahl-Hirschman index: the sum of squared shares of the suppliers, 0 to 1; asked by supplier, of the recipients.
  HHI("hhi", 6),
  /// 1 / HHI: how many equal suppliers would be as concentrated.
  EFFECTIVE_SUPPLIERS("effective-suppliers", 2),
  /// The largest year over all years.
  PEAK_YEAR_SHARE("peak-year-share", 6),
  /// In how many of the years something was delivered.
  YEARS_WITH_DELIVERIES("years-with-deliveries", 0),
  /// Coefficient of variation of the years: standard deviation over mean; of eight years and more.
  VARIATION("variation", 4),
  /// Median years from order to delivery, each delivery counting once.
  LAG("lag", 1),
  /// How far off the sum of figures can be that a table rounds to whole millions.
  ROUNDING_BAND("rounding-band", 2);

  private final String token;
  private final int decimals;

  Derivation(String token, int decimals) {
    this.token = token;
    this.decimals = decimals;
  }

  @Override
  public String token() {
    return token;
  }

  /// Decimals of its figures; empty where they follow from the measure.
  public OptionalInt decimals() {
    return decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals);
  }

  /// Whether its figures are fractions that are read as per cent.
  public boolean isFraction() {
    return this == SHARE || this == CHANGE || this == PEAK_YEAR_SHARE;
  }

  /// Whether it compares years or periods.
  public boolean needsTime() {
    return this == CHANGE || this == INDEX || this == RANK_CHANGE;
  }

  /// Whether it is a running figure of years.
  public boolean needsYears() {
    return this == FIVE_YEAR_AVERAGE || this == CUMULATIVE;
  }

  /// Whether its figures tell of all years together.
  public boolean needsNoTime() {
    return this == PEAK_YEAR_SHARE || this == YEARS_WITH_DELIVERIES || this == VARIATION;
  }

  /// Whether its figures can fall below nothing, or are places: a table shows them, no bar does.
  public boolean isForTables() {
    return this == CHANGE || this == RANK || this == RANK_CHANGE;
  }
}
