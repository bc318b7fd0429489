package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsSideBySideTest {
  @TempDir private Path folder;
  private Wiring wiring = Wiring.sample();

  @BeforeEach
  void twoEditions() throws Exception {
    wiring = Wiring.store(folder.resolve("store"));
    load("old.csv", Invented.DELIVERIES);
    load("new.csv",
        Invented.DELIVERIES.replace("13 Apr 2024", "13 Apr 2025").replace("'2010'", "'2011'").replace(",2.5,2.5,5,",
            ",2.5,2.5,7,") + "2,Turkiye,Syldavia,Y-2,frigate,Ships,2000,No,1,No,2002,No,New,1,1,3,No\n");
    load("older.csv",
        Invented.DELIVERIES.replace("13 Apr 2024", "13 Apr 2022").replace(
            "1,Borduria,Syldavia,X-1,fighter aircraft,Aircraft,2000,No,2,",
            "3,Turkey,Syldavia,X-1,fighter aircraft,Aircraft,2000,No,2,"));
  }

  @AfterEach
  void close() {
    wiring.close();
  }

  @Test
  void eachEditionAnswersOnItsOwn() throws Exception {
    assertThat(rows(ask(TransferFilter.ALL.withBeside(List.of(2024, 2025)), 0, Dimension.YEAR, Dimension.EDITION)))
        .isEqualTo("2001/2024 10.00, 2001/2025 10.00, 2002/2024 5.00, 2002/2025 10.00");
  }

  @Test
  void withoutAChoiceAllEditionsStandThere() throws Exception {
    assertThat(rows(ask(TransferFilter.ALL, 0, Dimension.EDITION))).isEqualTo("2022 15.00, 2024 15.00, 2025 20.00");
  }

  @Test
  void aYearThatAnEditionDoesNotKnowIsNotCovered() throws Exception {
    SummaryTable table = ask(TransferFilter.ALL.withBeside(List.of(2024, 2025)).withYears(new YearRange(2010, 2011)), 0,
        Dimension.YEAR, Dimension.EDITION);
    assertThat(table.cell(0, 0).state()).isEqualTo("none-identified");
    assertThat(table.cell(1, 0).state()).isEqualTo("not-covered");
    assertThat(table.cell(1, 1).state()).isEqualTo("none-identified");
  }

  @Test
  void aRenamedPartyIsOneMember() throws Exception {
    assertThat(rows(ask(TransferFilter.ALL.withBeside(List.of(2022, 2025)), 0, Dimension.SUPPLIER, Dimension.EDITION)))
        .isEqualTo("Borduria/2022 10.00, Borduria/2025 17.00, Turkey/2022 5.00, Turkey/2025 3.00");
  }

  @Test
  void theSmallerMembersAreGatheredAlikeInAll() throws Exception {
    load("more.csv",
        Invented.PREAMBLE.replace("13 Apr 2024", "14 Apr 2024").replace("Syldavia", "Ruritania")
            + Invented.DELIVERIES_HEADER
            + "7,Graustark,Ruritania,Z,tank,Armoured vehicles,2000,No,1,No,2002,No,New,1,1,4,No\n"
            + "8,Sylvania,Ruritania,Z,tank,Armoured vehicles,2000,No,1,No,2002,No,New,1,1,1,No\n");
    assertThat(rows(ask(TransferFilter.ALL.withBeside(List.of(2024, 2025)), 1, Dimension.SUPPLIER, Dimension.EDITION)))
        .isEqualTo("Borduria/2024 15.00, Borduria/2025 17.00, Others/2024 5.00, Others/2025 3.00");
  }

  @Test
  void sharesAreOfTheEditionsOwnTotals() throws Exception {
    TransferFilter filter = TransferFilter.ALL.withBeside(List.of(2024, 2025)).withSuppliers(List.of("Borduria"))
        .withYears(YearRange.of(2002));
    SummaryTable table = wiring.explorer().summarise(new SummaryQuery(List.of(Dimension.SUPPLIER, Dimension.EDITION),
        Measure.TIV_DELIVERED, filter, Derivation.SHARE, 0));
    assertThat(rows(table)).isEqualTo("Borduria/2024 1.000000, Borduria/2025 0.700000");
  }

  @Test
  void theChartNamesBothEditionsAndItsSeriesAfterThem() throws Exception {
    ChartSpec spec = ChartSpec.DEFAULT.withEncoding(new Encoding(Dimension.YEAR, Dimension.EDITION))
        .withFilter(filter -> filter.withBeside(List.of(2024, 2025)));
    Answer answer = wiring.explorer().answer(spec);
    assertThat(answer.chart().series()).extracting(series -> series.name()).containsExactly("March 2024", "March 2025");
    assertThat(answer.chart().texts().sourceLine()).contains("March 2024 edition (generated 13 Apr 2024)")
        .contains("March 2025 edition (generated 13 Apr 2025)");
    assertThat(answer.exhibit().hasAll()).isFalse();
    Path file = folder.resolve("chart.csv");
    wiring.exports().export(answer, file, false);
    assertThat(Files.readString(file)).startsWith("year,edition,value").contains("2002,2024,5.00,value");
    assertThat(Files.readString(folder.resolve("chart.csv.txt"))).contains("March 2024, March 2025");
  }

  @Test
  void editionsAreNotStacked() throws Exception {
    ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.STACKED_COLUMN)
        .withEncoding(new Encoding(Dimension.YEAR, Dimension.EDITION));
    Answer answer = wiring.explorer().answer(spec);
    assertThat(answer.normalized().spec().type()).isEqualTo(ChartType.GROUPED_COLUMN);
    assertThat(answer.normalized().notices()).containsExactly(SpecNotice.EDITIONS_APART);
  }

  @Test
  void anEditionThatIsNotThereIsNamed() {
    assertThatThrownBy(
        () -> ask(TransferFilter.ALL.withBeside(List.of(2024, 1999)), 0, Dimension.YEAR, Dimension.EDITION))
        .isInstanceOf(UserProblem.class).hasMessageContaining("1999");
  }

  private SummaryTable ask(TransferFilter filter, int top, Dimension... by) throws UserProblem {
    return wiring.explorer()
        .summarise(new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, filter, Derivation.NONE, top));
  }

  private static String rows(SummaryTable table) {
    return table.rows().stream()
        .map(row -> row.members().stream().map(member -> member.key()).collect(Collectors.joining("/")) + " "
            + row.cell().amountInSums())
        .collect(Collectors.joining(", "));
  }

  private void load(String name, String text) throws IOException, UserProblem {
    Path file = Files.writeString(folder.resolve(name), text);
    wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
  }
}
