package org.armsexplorer.importer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.armsexplorer.model.TableMapping;

/// What the user says about files that do not say it themselves; where a file does, its own word counts.
///
/// @param direction whether a table of TIV is of exports or of imports
/// @param party the party that a table of TIV is about; `all` for all of them
public record ImportOptions(Optional<Direction> direction, Optional<String> party, Optional<TableMapping> mapping) {
  /// Nothing is said.
  public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty());

  /// What a table of TIV does not say.
  public ImportOptions(Optional<Direction> direction, Optional<String> party) {
    this(direction, party, Optional.empty());
  }

  /// How the columns of a table are read.
  static ImportOptions mapped(TableMapping mapping) {
    return new ImportOptions(Optional.empty(), Optional.empty(), Optional.of(mapping));
  }

  private static final String DIRECTION = "direction";
  private static final String PARTY = "party";
  private static final String MAPPING = "mapping";
  private static final String COLUMNS = "columns";

  /// As words, for the journal of a store: with them a kept file is read again as it was.
  public Map<String, String> toWords() {
    Map<String, String> words = new TreeMap<>();
    direction.ifPresent(known -> words.put(DIRECTION, known.name().toLowerCase(Locale.ROOT)));
    party.ifPresent(known -> words.put(PARTY, known));
    mapping.ifPresent(known -> {
      words.put(MAPPING, known.name());
      words.put(COLUMNS, MappingJson.toLine(known));
    });
    return words;
  }

  /// From words; what is no known word says nothing.
  public static ImportOptions ofWords(Map<String, String> words) {
    Optional<Direction> direction = Arrays.stream(Direction.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(words.get(DIRECTION))).findFirst();
    Optional<TableMapping> mapping = Optional.ofNullable(words.get(MAPPING))
        .flatMap(name -> Optional.ofNullable(words.get(COLUMNS)).flatMap(columns -> MappingJson.parse(name, columns)));
    return new ImportOptions(direction, Optional.ofNullable(words.get(PARTY)), mapping);
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
