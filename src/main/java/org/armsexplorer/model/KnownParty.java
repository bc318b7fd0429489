package org.armsexplorer.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A party of which the program knows more than its name.
///
/// @param key its name in the newest edition that has it; stays the same for all editions
/// @param alpha2 two letters of ISO 3166-1, of ISO 3166-3 for a state that is no more; null where there are none
/// @param alpha3 three letters likewise
/// @param otherNames names of other editions and other spellings
public record KnownParty(String key, PartyKind kind, @Nullable String alpha2, @Nullable String alpha3,
    List<PartyName> otherNames) {

  public KnownParty {
    otherNames = List.copyOf(otherNames);
  }

  /// Reads a line of `parties.tsv`.
  static KnownParty parse(String line) {
    String[] fields = line.split("\t", -1);
    List<PartyName> others = fields.length < 5 || fields[4].isBlank() ? List.of()
        : Arrays.stream(fields[4].split(";")).map(PartyName::parse).toList();
    return new KnownParty(fields[0], PartyKind.valueOf(fields[1].toUpperCase(Locale.ROOT)), code(fields, 2),
        code(fields, 3), others);
  }

  private static @Nullable String code(String[] fields, int at) {
    return fields.length <= at || fields[at].isBlank() ? null : fields[at];
  }

  /// The name in English of the state with its code, as the Unicode CLDR has it; empty for any other party. The first
  /// call in a run loads the names.
  public Optional<String> englishName() {
    String code = alpha2;
    return code == null ? Optional.empty() : Optional.of(Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
        .filter(name -> !name.equals(code) && !name.isEmpty());
  }
}
