package org.armsexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceContentTest {

  @Test
  void aWindowEndsWithTheLastYearThatTheEditionHolds() {
    assertThat(years(new YearRange(2000, 2024), new Edition(2024, false), 2021)).isEqualTo(new YearRange(2000, 2023));
    assertThat(years(new YearRange(2000, 2019), new Edition(2024, false), 2017)).isEqualTo(new YearRange(2000, 2019));
  }

  @Test
  void aLaterYearOfWhichTheFileTellsStays() {
    assertThat(years(new YearRange(2000, 2026), new Edition(2024, false), 2024)).isEqualTo(new YearRange(2000, 2024));
  }

  @Test
  void aWindowBehindTheEditionKeepsItsFirstYear() {
    assertThat(years(new YearRange(2024, 2025), new Edition(2023, false), 0)).isEqualTo(YearRange.of(2024));
  }

  @Test
  void aGuessedEditionAndOtherSourcesDecideNothing() {
    YearRange window = new YearRange(2000, 2024);
    assertThat(years(window, Edition.guessedFrom(2010), 2010)).isEqualTo(window);
    assertThat(years(window, new Edition(DataSource.WORLD_BANK, 2020, false), 0)).isEqualTo(window);
    assertThat(years(window, Edition.running(DataSource.COMTRADE), 0)).isEqualTo(window);
  }

  /// The years of a file under an edition.
  ///
  /// @param figure year of its only figure; 0 for none
  private static YearRange years(YearRange window, Edition edition, int figure) {
    SourceFile file = new SourceFile("a.csv", "00", 1, SourceForm.TIV_TABLE, "UTF-8", null, Edition.guessedFrom(1),
        new Coverage(Set.of("Borduria"), Set.of(), window), 1);
    List<Figure> figures = figure == 0 ? List.of()
        : List.of(new Figure("Borduria", "Arcadia", null, null, figure, Tiv.ZERO, true, Estimate.NONE, 1));
    SourceFile under = new SourceContent(file, List.of(), figures).withEdition(edition).file();
    assertThat(under.edition()).isEqualTo(edition);
    assertThat(under.coverage().suppliers()).containsExactly("Borduria");
    return under.coverage().years();
  }
}
