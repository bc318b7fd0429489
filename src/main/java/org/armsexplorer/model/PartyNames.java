package org.armsexplorer.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// One party, several names: which names of different editions mean the same party.
///
/// Source: names compared over the editions of March 2022 to March 2026, kept in `party-names.tsv` beside this class
/// (lasting key, then older names).
public final class PartyNames {
  private final Map<String, String> keyByFoldedName;

  PartyNames(List<String> lines) {
    Map<String, String> keys = new HashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] names = line.split("\t");
      for (String name : names) {
        keys.put(folded(name), names[0]);
      }
    }
    keyByFoldedName = Map.copyOf(keys);
  }

  /// The names that come with the program.
  public static PartyNames bundled() {
    InputStream in = Objects.requireNonNull(PartyNames.class.getResourceAsStream("party-names.tsv"));
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new PartyNames(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lasting key of the party that any edition calls `name`; the name itself where no other is known.
  public String keyOf(String name) {
    String stripped = name.strip();
    return keyByFoldedName.getOrDefault(folded(stripped), stripped);
  }

  /// A name without differences of case and of Turkiye's spelling, for comparing.
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('ü', 'u').replace('’', '\'');
  }
}
