package org.armsexplorer.spec;

/// By which year a delivery is dated. The year of order is another question than the year of delivery: it tells when
/// what was delivered, sooner or later, had been ordered.
public enum Dating implements Token {
  /// The calendar year in which it arrived.
  DELIVERY("delivery"),
  /// The year of the order or licence.
  ORDER("order");

  private final String token;

  Dating(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
