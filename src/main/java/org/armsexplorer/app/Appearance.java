package org.armsexplorer.app;

import org.armsexplorer.spec.Token;

/// Whether the window is light or dark.
public enum Appearance implements Token {
  /// As the system has it.
  SYSTEM("system"),
  LIGHT("light"),
  DARK("dark");

  private final String token;

  Appearance(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
