package org.armsexplorer.app;

import org.armsexplorer.spec.Token;

/// How a table is printed.
public enum TableFormat implements Token {
  /// Aligned text for reading.
  TABLE("table"),
  /// RFC 4180, in long form.
  CSV("csv"),
  /// One object, in long form.
  JSON("json");

  private final String token;

  TableFormat(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
