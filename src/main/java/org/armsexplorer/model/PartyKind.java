package org.armsexplorer.model;

/// What a party is. Supplier and recipient are roles of a party, not kinds.
///
/// Source: the marks that the SIPRI Arms Transfers Database puts behind names: `*` non-state group, `**` organisation.
public enum PartyKind {
  /// A state, or a territory listed like one.
  STATE,
  /// A non-state armed group; its name ends in `*`.
  GROUP,
  /// An international organisation; its name ends in `**`.
  ORGANISATION,
  /// `unknown supplier(s)`, `unknown recipient(s)`, `unknown rebel group*`.
  UNKNOWN;

  /// The kind that a name's own marks tell.
  public static PartyKind of(String name) {
    String trimmed = name.strip();
    if (trimmed.regionMatches(true, 0, "unknown", 0, 7)) {
      return UNKNOWN;
    }
    if (trimmed.endsWith("**")) {
      return ORGANISATION;
    }
    return trimmed.endsWith("*") ? GROUP : STATE;
  }
}
