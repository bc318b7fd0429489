package org.armsexplorer.importer;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;

/// What the lines before the header tell: the query and the time of the download. Users often delete them.
///
/// Source: first line of the register and deliveries exports, "Transfers of major conventional arms from A to B . Deals
/// with deliveries (or orders) made for (the) year range 'X' to 'Y'", and the line "Data generated: ...".
///
/// @param suppliers lasting keys; empty where all are asked for; absent where the preamble does not tell
record Preamble(Optional<LocalDateTime> generated, Optional<Set<String>> suppliers, Optional<Set<String>> recipients,
    Optional<YearRange> years) {
  /// No line before the header.
  static final Preamble NONE = new Preamble(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  /// What stands before the suppliers, between them and the recipients, behind those, and before the years.
  private static final List<String> WORDS = List.of("from ", " to ", ". deals", "year range");
  private static final Pattern YEARS = Pattern.compile("\\D*(\\d{4})\\D{1,12}(\\d{4})\\D*");
  private static final int MOST = 20_000;

  static Preamble of(List<String> lines, PartyNames names) {
    Optional<LocalDateTime> generated = lines.stream().map(GeneratedDate::find).flatMap(Optional::stream).findFirst();
    for (String line : lines) {
      String query = line.length() > MOST ? line.substring(0, MOST) : line;
      List<String> parts = parts(query);
      if (!parts.isEmpty()) {
        return new Preamble(generated, Optional.of(parties(parts.get(0), names)),
            Optional.of(parties(parts.get(1), names)), years(parts.get(3)));
      }
    }
    return new Preamble(generated, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// What stands behind each of the words, up to the next; empty where the line lacks one of them.
  private static List<String> parts(String line) {
    String folded = line.toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    int from = -1;
    int at = 0;
    for (String word : WORDS) {
      int found = folded.indexOf(word, at);
      if (found < 0) {
        return List.of();
      }
      if (from >= 0) {
        parts.add(line.substring(from, found));
      }
      from = found + word.length();
      at = from - 1;
    }
    parts.add(line.substring(from));
    return parts;
  }

  private static Set<String> parties(String list, PartyNames names) {
    Set<String> keys = new TreeSet<>();
    if (!list.strip().equalsIgnoreCase("All countries")) {
      for (String name : list.split("[,;]")) {
        if (!name.isBlank()) {
          keys.add(names.keyOf(name.strip()));
        }
      }
    }
    return keys;
  }

  /// The years behind "year range": two numbers; "Not specified" is none.
  private static Optional<YearRange> years(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(years.group(1));
    int last = Integer.parseInt(years.group(2));
    return first <= last ? Optional.of(new YearRange(first, last)) : Optional.empty();
  }
}
