package org.armsexplorer.importer;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;

/// What the lines before the header tell: the query and the time of the download. Users often delete them.
///
/// Source: first line of the register and deliveries exports, "Transfers of major conventional arms from A to B . Deals
/// with deliveries (or orders) made for (the) year range 'X' to 'Y'", and the line "Data generated: ..."; of the old
/// site's text, "Database search results for buyer 'B' and seller 'A' and the years from X to Y - (created: D-M-Y)".
///
/// @param suppliers lasting keys; empty where all are asked for; absent where the preamble does not tell
/// @param editions those that the dates tell of, the oldest first: a user may have put several downloads into one file
record Preamble(Optional<LocalDateTime> generated, Optional<Set<String>> suppliers, Optional<Set<String>> recipients,
    Optional<YearRange> years, List<Edition> editions) {
  /// What stands before the suppliers, between them and the recipients, behind those, and before the years.
  private static final List<String> WORDS = List.of("from ", " to ", ". deals", "year range");
  /// The same on the old site, where the recipients come first.
  private static final List<String> OLD_WORDS =
      List.of("results for buyer ", " and seller ", " and the years from ", " - (created");
  private static final Pattern YEARS = Pattern.compile("\\D*(\\d{4})\\D{1,12}(\\d{4})\\D*");
  private static final int MOST = 20_000;

  static Preamble of(List<String> lines, PartyNames names) {
    List<LocalDateTime> dates = lines.stream().map(GeneratedDate::find).flatMap(Optional::stream).toList();
    List<Edition> editions = dates.stream().map(time -> Edition.onDay(time.toLocalDate())).distinct().sorted().toList();
    Optional<Query> query =
        lines.stream().map(line -> Query.of(line, names)).flatMap(Optional::stream).reduce(Query::and);
    return new Preamble(dates.stream().findFirst(), query.map(Query::suppliers), query.map(Query::recipients),
        query.flatMap(Query::years), editions);
  }

  /// What one download was asked for.
  private record Query(Set<String> suppliers, Set<String> recipients, Optional<YearRange> years) {

    static Optional<Query> of(String line, PartyNames names) {
      String text = line.length() > MOST ? line.substring(0, MOST) : line;
      List<String> parts = parts(text, WORDS);
      if (!parts.isEmpty()) {
        return Optional.of(new Query(parties(parts.get(0), names), parties(parts.get(1), names), range(parts.get(3))));
      }
      List<String> old = parts(text, OLD_WORDS);
      return old.isEmpty() ? Optional.empty()
          : Optional.of(new Query(parties(old.get(1), names), parties(old.get(0), names), range(old.get(2))));
    }

    Query and(Query other) {
      return new Query(both(suppliers, other.suppliers), both(recipients, other.recipients),
          years.flatMap(mine -> other.years.map(mine::span)));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
      if (some.isEmpty() || others.isEmpty()) {
        return Set.of();
      }
      Set<String> union = new TreeSet<>(some);
      union.addAll(others);
      return union;
    }
  }

  /// What stands behind each of the words, up to the next; empty where the line lacks one of them.
  private static List<String> parts(String line, List<String> words) {
    String folded = folded(line);
    List<String> parts = new ArrayList<>();
    int from = -1;
    int at = 0;
    for (String word : words) {
      int found = folded.indexOf(word, at);
      if (found < 0) {
        return List.of();
      }
      if (from >= 0) {
        // two words may share the space between them
        parts.add(line.substring(from, Math.max(from, found)));
      }
      from = found + word.length();
      at = from - 1;
    }
    parts.add(line.substring(from));
    return parts;
  }

  /// In small letters, each in its place: some letters become two as a whole text is folded.
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      folded.setCharAt(i, Character.toLowerCase(line.charAt(i)));
    }
    return folded.toString();
  }

  private static Set<String> parties(String list, PartyNames names) {
    Set<String> keys = new TreeSet<>();
    String text = list.strip();
    boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    String asked = quoted ? text.substring(1, text.length() - 1).strip() : text;
    if (!asked.equalsIgnoreCase("All countries")) {
      for (String name : asked.split("[,;]")) {
        if (!name.isBlank()) {
          keys.add(names.keyOf(name.strip()));
        }
      }
    }
    return keys;
  }

  /// The years in a text of two numbers; "Not specified" is none.
  private static Optional<YearRange> range(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(years.group(1));
    int last = Integer.parseInt(years.group(2));
    return first <= last ? Optional.of(new YearRange(first, last)) : Optional.empty();
  }
}
