package org.armsexplorer.spec;

/// The value axis of panels beside each other.
public enum PanelAxis implements Token {
  /// The same for all: heights can be compared.
  SHARED("shared"),
  /// Each panel has its own: courses can be compared.
  OWN("own");

  private final String token;

  PanelAxis(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
