package org.armsexplorer.model;

import java.util.List;

/// A list of parties of which one followed another: the Kingdom of Arcadia became Arcadia in 2003, the Old Borduria split
/// into Borduria, which goes on, and Zubrowka.
public final class InventedNames {

  private InventedNames() {}

  public static PartyNames names() {
    return new PartyNames(
        List.of("Arcadian Kingdom", "Arcadia", "Old Borduria", "Borduria", "Zubrowka", "Syldavia").stream()
            .map(name -> new KnownParty(name, PartyKind.STATE, null, null, List.of())).toList(),
        List.of(new Succession("Arcadian Kingdom", "Arcadia", 2003, true),
            new Succession("Old Borduria", "Borduria", 2001, true),
            new Succession("Old Borduria", "Zubrowka", 2001, false)));
  }
}
