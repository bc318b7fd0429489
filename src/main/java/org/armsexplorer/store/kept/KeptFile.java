package org.armsexplorer.store.kept;

import java.util.Map;

/// A file of an import, as the journal names it: its bytes lie among the kept copies.
///
/// @param name the name that it was imported under
/// @param checksum SHA-256 of its bytes, lower-case hexadecimal
/// @param bytes its size
/// @param form how it was read
/// @param edition the edition that it was stored under, such as `SIPRI 2024` or `world-bank-2024`
/// @param guessed whether no date told the edition
/// @param choices what the user chose when it was imported; empty where nothing was asked
/// @param sum what it said
public record KeptFile(String name, String checksum, long bytes, String form, String edition, boolean guessed,
    Map<String, String> choices, FileSum sum) {

  public KeptFile {
    choices = Map.copyOf(choices);
  }

  /// Whether its amounts are TIV of the SIPRI Arms Transfers Database; those of other sources are of several quantities.
  public boolean isSipri() {
    return edition.startsWith("SIPRI ");
  }
}
