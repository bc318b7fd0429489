package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Edition;
import org.junit.jupiter.api.Test;

class CitationTest {
  private static final Citation.Data DATA = new Citation.Data(new Edition(2024, false),
      List.of(LocalDate.of(2024, 4, 13), LocalDate.of(2024, 4, 16)), Optional.of(LocalDate.of(2026, 11, 25)));
  private final Citation citation = cited("A. Reader", DATA);

  private static Citation cited(String by, Citation.Data... data) {
    return new Citation("Arms deliveries to Arcadia & Borduria", "Million TIV, 2000–2019", by, List.of(data),
        "Arms Transfer Explorer 0.1.0");
  }

  @Test
  void aSentenceNamesChartCalculationEditionAndDays() {
    assertThat(citation.in(CitationStyle.TEXT)).isEqualTo("“Arms deliveries to Arcadia & Borduria”, Million TIV, "
        + "2000–2019, calculation by A. Reader with Arms Transfer Explorer 0.1.0. Data: Stockholm International Peace "
        + "Research Institute, SIPRI Arms Transfers Database, March 2024 edition (data generated 13 and 16 Apr 2024), "
        + "https://doi.org/10.55163/SAFC1241, retrieved 25 Nov 2026.\n");
  }

  @Test
  void bibtexEscapesWhatTexWouldTakeForItsOwn() {
    assertThat(citation.in(CitationStyle.BIBTEX)).isEqualTo("""
        @misc{sipri-2024-eb9ed33a,
          author = {{Stockholm International Peace Research Institute}},
          title = {SIPRI Arms Transfers Database, March 2024 edition},
          year = {2024},
          doi = {10.55163/SAFC1241},
          url = {https://doi.org/10.55163/SAFC1241},
          urldate = {2026-11-25},
          note = {Arms deliveries to Arcadia \\& Borduria, Million TIV, 2000--2019; calculation by A. Reader, drawn \
        with Arms Transfer Explorer 0.1.0 (data generated 13 and 16 Apr 2024)}
        }
        """);
  }

  @Test
  void risEndsEachLineAsTheFormatAsks() {
    assertThat(citation.in(CitationStyle.RIS).split("\r\n"))
        .startsWith("TY  - DATA", "AU  - Stockholm International Peace Research Institute")
        .contains("PY  - 2024", "DO  - 10.55163/SAFC1241", "Y2  - 2026/11/25",
            "N1  - Arms deliveries to Arcadia & Borduria, Million TIV, 2000–2019; calculation by A. Reader, "
                + "drawn with Arms Transfer Explorer 0.1.0 (data generated 13 and 16 Apr 2024)")
        .endsWith("ER  - ");
  }

  private static String key(Citation citation) {
    return citation.in(CitationStyle.BIBTEX).lines().findFirst().orElseThrow().replaceAll("@misc\\{|,", "");
  }

  @Test
  void eachChartHasAKeyOfItsOwnWhichStays() {
    Citation other = new Citation("Arms deliveries to Syldavia", "Million TIV, 2000–2019", "", List.of(DATA), "");
    assertThat(key(citation)).isEqualTo("sipri-2024-eb9ed33a").isEqualTo(key(cited("", DATA))).isNotEqualTo(key(other));
  }

  @Test
  void editionsBesideEachOtherAreAllNamed() {
    Citation two = cited("", DATA,
        new Citation.Data(new Edition(2025, false), List.of(LocalDate.of(2025, 4, 13)), Optional.empty()));
    assertThat(two.in(CitationStyle.TEXT)).contains("SIPRI Arms Transfers Database, March 2024 edition (data generated "
        + "13 and 16 Apr 2024); SIPRI Arms Transfers Database, March 2025 edition (data generated 13 Apr 2025), "
        + "https://doi.org/10.55163/SAFC1241, retrieved 25 Nov 2026.");
    assertThat(two.in(CitationStyle.BIBTEX).lines()).filteredOn(line -> line.startsWith("@misc{")).satisfiesExactly(
        one -> assertThat(one).startsWith("@misc{sipri-2024-"),
        other -> assertThat(other).startsWith("@misc{sipri-2025-"));
    assertThat(two.in(CitationStyle.RIS)).containsSubsequence("PY  - 2024", "ER  - ", "TY  - DATA", "PY  - 2025",
        "ER  - ");
  }

  @Test
  void aGuessedEditionIsCitedAsAGuess() {
    Citation guessed = cited("", new Citation.Data(new Edition(2024, true), List.of(), Optional.empty()));
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(guessed.in(style))
          .contains("SIPRI Arms Transfers Database, March 2024 edition (guessed: no file has a date)");
    }
  }

  @Test
  void aTableOfTheReadersOwnHasNoAddress() {
    Citation own =
        cited("", new Citation.Data(Edition.running(DataSource.table("licences")), List.of(), Optional.empty()));
    assertThat(own.in(CitationStyle.TEXT)).contains("Table licences, as imported");
    assertThat(own.in(CitationStyle.BIBTEX)).contains("title = {Table licences}").doesNotContain("url", "as imported");
    assertThat(own.in(CitationStyle.RIS)).doesNotContain("UR  - ", "DO  - ", "as imported");
  }
}
