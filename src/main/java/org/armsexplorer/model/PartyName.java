package org.armsexplorer.model;

import org.jspecify.annotations.Nullable;

/// An older or other name of a party.
///
/// @param lastEdition year of the last edition in which it was seen; null where that is not known
public record PartyName(String name, @Nullable Integer lastEdition) {

  /// Reads `Turkey [2022]` or a bare name.
  static PartyName parse(String text) {
    String name = text.strip();
    if (!name.endsWith("]")) {
      return new PartyName(name, null);
    }
    int bracket = name.lastIndexOf('[');
    return new PartyName(name.substring(0, bracket).strip(),
        Integer.valueOf(name.substring(bracket + 1, name.length() - 1)));
  }
}
