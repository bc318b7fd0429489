package org.armsexplorer.spec;

/// What is counted or summed.
public enum Measure implements Token {
  /// Volume delivered, in millions of TIV.
  TIV_DELIVERED("tiv-delivered"),
  /// Number of units delivered.
  UNITS_DELIVERED("units-delivered"),
  /// Number of deliveries: what of a deal arrived in one calendar year.
  DELIVERIES("deliveries"),
  /// Number of different deals of which something was delivered.
  DEALS("deals");

  private final String token;

  Measure(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
