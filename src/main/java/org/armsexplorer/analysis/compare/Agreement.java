package org.armsexplorer.analysis.compare;

import org.armsexplorer.spec.Token;

/// How the deals and a cell of the publisher's own table agree.
public enum Agreement implements Token {
  /// The sum of the deals rounds to what the table prints.
  AGREES("agrees"),
  /// It does not.
  DIFFERS("differs"),
  /// The table has a figure, the deals have none.
  NO_DEALS("no-deals"),
  /// The deals have a sum, the table has no figure.
  NOT_IN_TABLE("not-in-table");

  private final String token;

  Agreement(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
