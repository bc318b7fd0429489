package org.armsexplorer.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.junit.jupiter.api.Test;

/// Lists are sorted and searched by what a reader sees of them.
class ListingWordsTest {
  private static final Listing.Column SUPPLIER = new Listing.Column("supplier", true, false, 40);
  private static final Listing.Column STATE = new Listing.Column("state", true, false, 40);
  private static final Listing.Column TIV = new Listing.Column("tiv", true, true, 40);
  private static final Listing.Column CHECKSUM = new Listing.Column("checksum", false, false, 40);

  private static List<String> sorted(Listing.Column column, String... fields) {
    return Stream.of(fields).sorted(ListingWords.order(column)).toList();
  }

  @Test
  void namesStandInTheOrderOfTheLanguage() {
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertThat(sorted(SUPPLIER, "United States", "Austria", "Spain", "Germany"))
          .as("Deutschland, Österreich, Spanien, Vereinigte Staaten")
          .containsExactly("Germany", "Austria", "Spain", "United States");
    }
  }

  @Test
  void numbersStandAsNumbersAndNoneIsTheLowest() {
    assertThat(sorted(TIV, "10", "9.5", "", "-2")).containsExactly("", "-2", "9.5", "10");
  }

  @Test
  void whatIsShownIsFoundAndWhatFilesHaveToo() {
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      ListingWords words = new ListingWords(List.of(SUPPLIER, STATE, CHECKSUM));
      List<String> row = List.of("Austria", "none-identified", "ab12");
      assertThat(List.of("österreich", "AUSTRIA", "ab1", " ", "")).allMatch(text -> words.hold(row, text));
      assertThat(words.hold(row, "Spanien")).isFalse();
    }
  }

  @Test
  void wordsOfFilesAreFoundAsTheyAreShown() {
    ListingWords words = new ListingWords(List.of(STATE));
    assertThat(List.of("none identified", "none-identified"))
        .allMatch(text -> words.hold(List.of("none-identified"), text));
  }
}
