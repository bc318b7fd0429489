package org.armsexplorer.spec;

/// By what a question is broken down.
public enum Dimension implements Token {
  /// Delivery year.
  YEAR("year"),
  /// Five years, the last of them ending in the last year asked for.
  PERIOD("period"),
  SUPPLIER("supplier"),
  RECIPIENT("recipient"),
  /// Armament category.
  CATEGORY("category"),
  /// New, second hand, or second hand but modernized.
  STATUS("status"),
  /// Weapon description, such as "fighter aircraft".
  DESCRIPTION("description"),
  /// Weapon designation, such as "Su-30MK".
  DESIGNATION("designation"),
  /// Editions beside each other, each answering on its own.
  EDITION("edition");

  private final String token;

  Dimension(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }

  /// Whether it is told of deals only, not of the figures in tables.
  public boolean isWeapon() {
    return this == DESCRIPTION || this == DESIGNATION;
  }

  /// Whether its members follow each other in time.
  public boolean isTime() {
    return this == YEAR || this == PERIOD;
  }

  /// Whether its members are suppliers or recipients.
  public boolean isParty() {
    return this == SUPPLIER || this == RECIPIENT;
  }
}
