package org.armsexplorer.spec;

/// Colours of the ground and of the text on it.
public enum Theme implements Token {
  LIGHT("light"),
  DARK("dark"),
  /// Dark text on no ground at all, for placing on a light page.
  TRANSPARENT("transparent");

  private final String token;

  Theme(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
