package org.armsexplorer.spec;

/// What is calculated from the summed figures. Figures so calculated are credited to whoever calculates, not to the
/// source.
public enum Derivation implements Token {
  /// The figures as summed.
  NONE("none"),
  /// Fraction of the total over the shared dimension, 0 to 1.
  SHARE("share"),
  /// Sum of five years divided by five, dated by the last; only where all five are asked for and covered.
  FIVE_YEAR_AVERAGE("five-year-average"),
  /// Sum from the first year asked for.
  CUMULATIVE("cumulative");

  private final String token;

  Derivation(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
