package org.armsexplorer.analysis.compare;

import org.armsexplorer.spec.Token;

/// By what a deal of one edition was found again in another; from the surest to the least sure.
public enum DealMatch implements Token {
  /// The publisher's number of the deal.
  ID("id"),
  /// Parties, order year, designation, status, units, TIV and years of delivery.
  TWIN("twin"),
  /// Parties, order year and designation; of several the most similar.
  DESIGNATION("designation"),
  /// Parties and designation, with an order year of at most two years apart or a common delivery year.
  ORDER_YEAR("order-year"),
  /// Parties and order year, the same kind of weapon, and the same units delivered in the same years.
  WEAPON("weapon"),
  /// It was not found again.
  NONE("none");

  private final String token;

  DealMatch(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
