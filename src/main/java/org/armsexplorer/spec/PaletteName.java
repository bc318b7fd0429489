package org.armsexplorer.spec;

/// What tells the series of a chart apart.
public enum PaletteName implements Token {
  COLOURS("colours"),
  /// Grey tones only, for pages that are printed in black and white.
  GREYS("greys");

  private final String token;

  PaletteName(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
