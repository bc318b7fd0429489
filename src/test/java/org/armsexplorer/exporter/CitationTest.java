package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.Edition;
import org.junit.jupiter.api.Test;

class CitationTest {
  private final Citation citation = new Citation("Arms deliveries to Arcadia & Borduria", "Million TIV, 2000–2019",
      "A. Reader", new Edition(2024, false), List.of(LocalDate.of(2024, 4, 13), LocalDate.of(2024, 4, 16)),
      Optional.of(LocalDate.of(2026, 11, 25)), "Arms Transfer Explorer 0.1.0");

  @Test
  void aSentenceNamesChartCalculationEditionAndDays() {
    assertThat(citation.in(CitationStyle.TEXT)).isEqualTo("“Arms deliveries to Arcadia & Borduria”, Million TIV, "
        + "2000–2019, calculation by A. Reader with Arms Transfer Explorer 0.1.0. Data: Stockholm International Peace "
        + "Research Institute, SIPRI Arms Transfers Database, March 2024 edition (data generated 13 and 16 Apr 2024), "
        + "https://doi.org/10.55163/SAFC1241, retrieved 25 Nov 2026.\n");
  }

  @Test
  void bibtexEscapesWhatTexWouldTakeForItsOwn() {
    assertThat(citation.in(CitationStyle.BIBTEX)).isEqualTo(
        """
            @misc{sipri-2024,
              author = {{Stockholm International Peace Research Institute}},
              title = {SIPRI Arms Transfers Database, March 2024 edition},
              year = {2024},
              doi = {10.55163/SAFC1241},
              url = {https://doi.org/10.55163/SAFC1241},
              urldate = {2026-11-25},
              note = {Arms deliveries to Arcadia \\& Borduria, Million TIV, 2000--2019; drawn with Arms Transfer Explorer 0.1.0 \
            (data generated 13 and 16 Apr 2024)}
            }
            """);
  }

  @Test
  void risEndsEachLineAsTheFormatAsks() {
    assertThat(citation.in(CitationStyle.RIS).split("\r\n"))
        .startsWith("TY  - DATA", "AU  - Stockholm International Peace Research Institute")
        .contains("PY  - 2024", "DO  - 10.55163/SAFC1241", "Y2  - 2026/11/25").endsWith("ER  - ");
  }
}
