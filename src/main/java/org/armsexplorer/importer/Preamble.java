package org.armsexplorer.importer;

import java.time.LocalDateTime;
import java.util.List;
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
  private static final Pattern QUERY = Pattern.compile(
      "(?i)\\bfrom\\s+(.+?)\\s+to\\s+(.+?)\\s*\\.\\s*Deals\\b.*?year range\\s*\\W?([\\w ]+?)\\W?\\s+to\\s+\\W?([\\w ]+?)\\W*$");

  static Preamble of(List<String> lines, PartyNames names) {
    Optional<LocalDateTime> generated = lines.stream().map(GeneratedDate::find).flatMap(Optional::stream).findFirst();
    for (String line : lines) {
      Matcher query = QUERY.matcher(line.length() > 20_000 ? line.substring(0, 20_000) : line);
      if (query.find()) {
        return new Preamble(generated, Optional.of(parties(query.group(1), names)),
            Optional.of(parties(query.group(2), names)), years(query.group(3), query.group(4)));
      }
    }
    return new Preamble(generated, Optional.empty(), Optional.empty(), Optional.empty());
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

  private static Optional<YearRange> years(String first, String last) {
    try {
      return Optional.of(YearRange.parse(first.strip() + "-" + last.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
