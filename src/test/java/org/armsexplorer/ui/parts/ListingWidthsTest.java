package org.armsexplorer.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.ui.parts.ListingWidths.Room;
import org.junit.jupiter.api.Test;

class ListingWidthsTest {
  private static final Room YEAR = new Room(60, 60);
  private static final Room NAME = new Room(90, 150);
  private static final Room WORDS = new Room(90, 400);

  @Test
  void textsAreWholeWhereThereIsRoom() {
    assertThat(ListingWidths.fit(List.of(YEAR, NAME, WORDS), 700)).containsExactly(60, 150, 400);
  }

  @Test
  void theLongestGivesWayFirstAndAllAreInSight() {
    double[] widths = ListingWidths.fit(List.of(WORDS, NAME, YEAR), 500);
    assertThat(Arrays.stream(widths).sum()).isBetween(490.0, 500.0);
    assertThat(widths).endsWith(150, 60);
  }

  @Test
  void nothingIsCutToLessThanItsLeast() {
    assertThat(ListingWidths.fit(List.of(YEAR, NAME, WORDS), 100)).containsExactly(60, 90, 90);
  }

  @Test
  void noColumnHasTheWidthThatJavaFxTakesForNone() {
    assertThat(ListingWidths.fit(List.of(new Room(80, 80)), 500)).containsExactly(81);
  }

  /// The words of files are shorter: "even split".
  @Test
  void aColumnHasRoomForWhatAReaderSeesInIt() {
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      Listing listing = new Listing("", List.of(), List.of(new Listing.Column("uncertain", true, false, 40)),
          List.of(List.of("even split")), List.of(), List.of());
      String shown = "gleichmäßig aufgeteilt";
      assertThat(listing.shown(List.of("even split"), 0)).isEqualTo(shown);
      assertThat(ListingWidths.of(listing).getFirst().wanted()).isGreaterThan(7 * shown.length());
    }
  }

  @Test
  void whatAFileMarksAsUncertainHasAQuestionMark() {
    Listing listing = new Listing(
        "", List.of(), List.of(new Listing.Column("units_ordered", true, true, 40),
            new Listing.Column("units", true, true, 40), new Listing.Column("uncertain", true, false, 40)),
        List.of(), List.of(), List.of());
    List<String> row = List.of("48", "5.4", "number ordered uncertain, even split");
    assertThat(listing.shown(row, 0)).isEqualTo("48?");
    assertThat(listing.shown(row, 1)).isEqualTo("5.4");
    assertThat(listing.shown(List.of("", "12", "number, number ordered uncertain"), 0)).as("no number").isEmpty();
    assertThat(listing.shown(List.of("", "12", "number, number ordered uncertain"), 1)).isEqualTo("12?");
  }
}
