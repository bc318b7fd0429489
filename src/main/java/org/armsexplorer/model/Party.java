package org.armsexplorer.model;

/// A supplier or recipient.
///
/// @param key the name that stays the same in all editions (the newest known name)
/// @param name the name in the edition at hand
/// @param kind state, group, organisation or unknown
public record Party(String key, String name, PartyKind kind) {

  /// Who stands for all parties, in figures that are over all of them.
  public static final Party ALL = new Party("", "all", PartyKind.UNKNOWN);

  /// The party that an edition calls `name`, under its lasting key.
  public static Party named(String name, PartyNames names) {
    return new Party(names.keyOf(name), name, names.kindOf(name));
  }
}
