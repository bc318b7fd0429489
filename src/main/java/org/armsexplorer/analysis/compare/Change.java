package org.armsexplorer.analysis.compare;

import org.armsexplorer.spec.Token;

/// What became of a cell or a deal from one edition to another.
public enum Change implements Token {
  /// It is only in the newer edition.
  NEW("new"),
  /// It is only in the older edition.
  GONE("gone"),
  /// Its figures differ.
  REVISED("revised"),
  /// Its figures are the same, a name differs.
  RENAMED("renamed"),
  /// Its figures and names are the same, a mark of uncertainty or a comment differs.
  NOTED("noted");

  private final String token;

  Change(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
