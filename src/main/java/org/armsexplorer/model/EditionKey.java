package org.armsexplorer.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which edition of which source, as the command line and saved views name it: `2024`, `world-bank-2024`, `comtrade`.
///
/// @param year year of the release; 0 for a source that has no editions
public record EditionKey(DataSource source, int year) implements Comparable<EditionKey> {
  private static final Pattern WITH_YEAR = Pattern.compile("(.+)-(\\d{4})");

  /// The SIPRI edition of a year.
  public static EditionKey sipri(int year) {
    return new EditionKey(DataSource.SIPRI, year);
  }

  /// Reads what [#token] gives.
  public static Optional<EditionKey> parse(String text) {
    String stripped = text.strip();
    if (stripped.matches("\\d{4}")) {
      return Optional.of(sipri(Integer.parseInt(stripped)));
    }
    Matcher dated = WITH_YEAR.matcher(stripped);
    Optional<EditionKey> withYear =
        dated.matches() ? DataSource.parse(dated.group(1)).filter(source -> source.kind() != DataSource.Kind.TABLE)
            .map(source -> new EditionKey(source, Integer.parseInt(dated.group(2)))) : Optional.empty();
    return withYear.or(() -> DataSource.parse(stripped).map(source -> new EditionKey(source, 0)));
  }

  /// `2024` for SIPRI's, `world-bank-2024`, `comtrade`.
  public String token() {
    if (source.kind() == DataSource.Kind.SIPRI) {
      return Integer.toString(year);
    }
    return year == 0 ? source.token() : source.token() + "-" + year;
  }

  /// By source, the newest first.
  @Override
  public int compareTo(EditionKey other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : Integer.compare(other.year, year);
  }
}
