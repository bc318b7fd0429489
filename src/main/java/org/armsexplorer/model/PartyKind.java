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
  /// A sum over several parties that stand beside it, such as "Arab World (total)".
  TOTAL,
  /// `unknown supplier(s)`, `unknown recipient(s)`, `unknown rebel group*`; all partners of a series by country.
  UNKNOWN;

  /// The kind that a name's own marks tell.
  public static PartyKind of(String name) {
    String trimmed = name.strip();
    if (trimmed.regionMatches(true, 0, "unknown", 0, 7) || trimmed.equals(Reported.ALL_PARTNERS)) {
      return UNKNOWN;
    }
    if (Reported.isTotal(trimmed)) {
      return TOTAL;
    }
    if (trimmed.endsWith("**")) {
      return ORGANISATION;
    }
    return trimmed.endsWith("*") ? GROUP : STATE;
  }
}
