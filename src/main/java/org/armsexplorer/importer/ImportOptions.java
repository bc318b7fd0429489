package org.armsexplorer.importer;

import java.util.Optional;

/// What the user says about files that do not say it themselves; where a file does, its own word counts.
///
/// @param direction whether a table of TIV is of exports or of imports
/// @param party the party that a table of TIV is about; `all` for all of them
public record ImportOptions(Optional<Direction> direction, Optional<String> party) {
  /// Nothing is said.
  public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty());

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
