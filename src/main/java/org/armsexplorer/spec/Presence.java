package org.armsexplorer.spec;

/// Whether deliveries with a certain mark are among those that are asked for.
public enum Presence implements Token {
  /// Those with the mark beside the others.
  WITH("with"),
  /// None but those with the mark.
  ONLY("only"),
  /// None with the mark.
  WITHOUT("without");

  private final String token;

  Presence(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
