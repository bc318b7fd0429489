package org.armsexplorer.app;

import org.armsexplorer.spec.Token;

/// Whether the windows are light or dark, and how much things stand out.
public enum Appearance implements Token {
  /// As the system has it.
  SYSTEM("system"),
  LIGHT("light"),
  DARK("dark"),
  /// Black on white, frames instead of tints.
  CONTRAST_LIGHT("contrast-light"),
  /// White on black, frames instead of tints.
  CONTRAST_DARK("contrast-dark");

  private final String token;

  Appearance(String token) {
    this.token = token;
  }

  /// Whether all that is read has a contrast of 7:1 or more.
  public boolean isHighContrast() {
    return this == CONTRAST_LIGHT || this == CONTRAST_DARK;
  }

  @Override
  public String token() {
    return token;
  }
}
