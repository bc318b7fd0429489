package org.armsexplorer.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.armsexplorer.language.Wording;

/// One release of a source; of the SIPRI Arms Transfers Database one a year. Each replaces the one before and revises all
/// years, so two editions never mix in one series.
///
/// @param year the year of the release, for SIPRI's in March; 0 for a source that has no editions
/// @param guessed true where no date in the file told the edition
public record Edition(DataSource source, int year, boolean guessed) implements Comparable<Edition> {
  /// Release days as announced by the publisher; later ones fall on the second Monday of March.
  private static final Map<Integer, LocalDate> RELEASE_DAYS =
      Map.of(2020, LocalDate.of(2020, 3, 9), 2021, LocalDate.of(2021, 3, 15), 2022, LocalDate.of(2022, 3, 14), 2023,
          LocalDate.of(2023, 3, 13), 2024, LocalDate.of(2024, 3, 11), 2025, LocalDate.of(2025, 3, 10));

  /// An edition of the SIPRI Arms Transfers Database.
  public Edition(int year, boolean guessed) {
    this(DataSource.SIPRI, year, guessed);
  }

  /// The one edition of a source that revises its figures without releases.
  public static Edition running(DataSource source) {
    return new Edition(source, 0, false);
  }

  /// The edition that was on the site on the day a file was generated.
  public static Edition onDay(LocalDate generated) {
    boolean released = !generated.isBefore(releaseDay(generated.getYear()));
    return new Edition(released ? generated.getYear() : generated.getYear() - 1, false);
  }

  /// The edition guessed from the newest delivery year of a file without a date: the year after it.
  public static Edition guessedFrom(int newestDeliveryYear) {
    return new Edition(newestDeliveryYear + 1, true);
  }

  /// The day on which the edition of a year came out, or will by the publisher's custom.
  static LocalDate releaseDay(int year) {
    LocalDate known = RELEASE_DAYS.get(year);
    return known != null ? known
        : LocalDate.of(year, 3, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
  }

  /// "March 2024", "World Bank 2024", "UN Comtrade", the name of a table.
  public String name() {
    return switch (source.kind()) {
      case SIPRI -> "March " + year;
      case WORLD_BANK -> "World Bank" + suffix();
      case COMTRADE -> "UN Comtrade" + suffix();
      case UNROCA -> "UN Register" + suffix();
      case TABLE -> source.table() + suffix();
    };
  }

  /// The same for readers, in the language of the texts: "March 2024", "März 2024".
  public String title() {
    return isSipri() ? Wording.current().month(YearMonth.of(year, 3)) : name();
  }

  private String suffix() {
    return year == 0 ? "" : " " + year;
  }

  public EditionKey key() {
    return new EditionKey(source, year);
  }

  public boolean isSipri() {
    return source.kind() == DataSource.Kind.SIPRI;
  }

  /// Older before newer within a source.
  @Override
  public int compareTo(Edition other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : Integer.compare(year, other.year);
  }
}
