package org.armsexplorer.importer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the user says about files that do not say it themselves; where a file does, its own word counts.
///
/// @param direction whether a table of TIV is of exports or of imports
/// @param party the party that a table of TIV is about; `all` for all of them
public record ImportOptions(Optional<Direction> direction, Optional<String> party) {
  /// Nothing is said.
  public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty());

  private static final String DIRECTION = "direction";
  private static final String PARTY = "party";

  /// As words, for the journal of a store: with them a kept file is read again as it was.
  public Map<String, String> toWords() {
    Map<String, String> words = new TreeMap<>();
    direction.ifPresent(known -> words.put(DIRECTION, known.name().toLowerCase(Locale.ROOT)));
    party.ifPresent(known -> words.put(PARTY, known));
    return words;
  }

  /// From words; what is no known word says nothing.
  public static ImportOptions ofWords(Map<String, String> words) {
    Optional<Direction> direction = Arrays.stream(Direction.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(words.get(DIRECTION))).findFirst();
    return new ImportOptions(direction, Optional.ofNullable(words.get(PARTY)));
  }

  /// Whose deliveries a table is about.
  public enum Direction {
    /// What its party supplied, or what each party supplied.
    EXPORTS,
    /// What its party received, or what each party received.
    IMPORTS
  }

  /// What a file leaves open.
  public enum Question {
    /// Exports or imports?
    DIRECTION,
    /// Which party?
    PARTY
  }
}
