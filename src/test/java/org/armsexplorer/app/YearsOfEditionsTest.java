package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A file downloaded before the release in March holds nothing of the year before, whatever it was asked for.
class YearsOfEditionsTest {
  /// Asked for in February 2025 with 2024 in the window: the edition of March 2024.
  private static final String FEBRUARY =
      Invented.PREAMBLE.replace("'2010'", "'2024'").replace("13 Apr 2024", "17 Feb 2025") + Invented.DELIVERIES_HEADER
          + "1,Borduria,Syldavia,X-1,fighter aircraft,Aircraft,2018,No,4,No,2019,No,New,2.5,2.5,10,No\n"
          + "1,Borduria,Syldavia,X-1,fighter aircraft,Aircraft,2018,No,2,No,2022,No,New,2.5,2.5,5,No\n";
  private static final TransferFilter YEARS = TransferFilter.ALL.withYears(new YearRange(2019, 2024));
  @TempDir private Path folder;
  @RegisterExtension private final OpenStore store = new OpenStore(() -> folder);

  @Test
  void theYearOfTheEditionIsNotCovered() throws Exception {
    load(FEBRUARY);
    assertThat(byYear(Derivation.NONE)).containsExactly("2019 value", "2020 none-identified", "2021 none-identified",
        "2022 value", "2023 none-identified", "2024 not-covered");
  }

  @Test
  void anAverageNeedsYearsThatTheEditionHolds() throws Exception {
    load(FEBRUARY);
    assertThat(byYear(Derivation.FIVE_YEAR_AVERAGE)).endsWith("2023 value", "2024 not-covered");
  }

  @Test
  void theYearsOfTheStoreEndWithTheEdition() throws Exception {
    ImportPreview preview = load(FEBRUARY);
    assertThat(preview.issueLines()).anySatisfy(issue -> assertThat(issue).contains("March 2024").contains("2023"));
    assertThat(store.wiring().explorer().facts(TransferFilter.ALL).catalogue().years())
        .isEqualTo(new YearRange(2000, 2023));
  }

  @Test
  void aStoreMadeAgainSaysTheSame() throws Exception {
    load(FEBRUARY);
    store.rebuild();
    assertThat(byYear(Derivation.NONE)).endsWith("2023 none-identified", "2024 not-covered");
  }

  private List<String> byYear(Derivation derivation) throws UserProblem {
    List<String> rows = new ArrayList<>();
    store.wiring().explorer()
        .summarise(new SummaryQuery(List.of(Dimension.YEAR), Measure.TIV_DELIVERED, YEARS, derivation, 0))
        .forEachRow(row -> rows.add(row.members().getFirst().key() + " " + row.cell().state()));
    return rows;
  }

  private ImportPreview load(String text) throws IOException, UserProblem {
    ImportPreview preview = store.preview("a.csv", text);
    store.wiring().imports().commit(preview, Progress.SILENT);
    return preview;
  }
}
