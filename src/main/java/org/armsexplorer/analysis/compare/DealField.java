package org.armsexplorer.analysis.compare;

import org.armsexplorer.spec.Token;

/// What can differ in a deal between two editions.
public enum DealField implements Token {
  SUPPLIER("supplier", true),
  RECIPIENT("recipient", true),
  DESIGNATION("designation", true),
  DESCRIPTION("description", true),
  CATEGORY("category", true),
  ORDER_YEAR("order-year", false),
  STATUS("status", false),
  UNITS_ORDERED("units-ordered", false),
  UNITS_DELIVERED("units-delivered", false),
  TIV_DELIVERED("tiv-delivered", false),
  DELIVERY_YEARS("delivery-years", false),
  LOCAL_PRODUCTION("local-production", false),
  MARKS("marks", false),
  COMMENTS("comments", false);

  private final String token;
  private final boolean name;

  DealField(String token, boolean name) {
    this.token = token;
    this.name = name;
  }

  @Override
  public String token() {
    return token;
  }

  /// Whether it says something about the deal without changing it: marks of uncertainty, comments.
  public boolean isNote() {
    return this == MARKS || this == COMMENTS;
  }

  /// Whether it is a name, which can change while the deal stays what it is.
  public boolean isName() {
    return name;
  }
}
