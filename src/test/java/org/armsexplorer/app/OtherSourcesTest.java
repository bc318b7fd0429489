package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// World Bank, Comtrade and UN Register beside SIPRI: own sources with own units, never added to another.
class OtherSourcesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  private static final TransferFilter BANK =
      TransferFilter.ALL.withEdition(new EditionKey(DataSource.WORLD_BANK, 2024));
  private static final TransferFilter CUSTOMS = TransferFilter.ALL.withEdition(new EditionKey(DataSource.COMTRADE, 0));
  private static final TransferFilter REGISTER = TransferFilter.ALL.withEdition(new EditionKey(DataSource.UNROCA, 0));
  @TempDir Path folder;

  private Wiring all() throws Exception {
    Wiring wiring = Wiring.store(folder.resolve("store"));
    Path sipri = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    List<Path> files = List.of(FIXTURES.resolve("unroca.csv"), FIXTURES.resolve("comtrade-old.csv"),
        FIXTURES.resolve("TradeData_9_20_2024_13_5_7.csv"), FIXTURES.resolve("world-bank-imports.csv"), sipri);
    wiring.imports().commit(wiring.imports().preview(files, Progress.SILENT), Progress.SILENT);
    return wiring;
  }

  @Test
  void eachSourceIsAnEditionAndSipriAnswersWhereNoneIsNamed() throws Exception {
    try (Wiring wiring = all()) {
      assertThat(wiring.explorer().editions().stream().map(one -> one.edition().key().token())).containsExactly("2024",
          "world-bank-2024", "comtrade", "unroca");
      assertThat(ask(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).containsExactly("15.00");
    }
  }

  @Test
  void theWorldBanksDollarsAreTivAndItsGroupsAreNotAddedToCountries() throws Exception {
    try (Wiring wiring = all()) {
      assertThat(ask(wiring, Measure.TIV_IMPORTS, BANK, Dimension.RECIPIENT)).containsExactly("Arcadia 431.00",
          "Borduria, The 251.50");
      assertThat(ask(wiring, Measure.TIV_IMPORTS, BANK)).containsExactly("682.50");
      assertThat(ask(wiring, Measure.TIV_IMPORTS, BANK.withRecipients(List.of("Old World (total)"))))
          .containsExactly("682.50");
      assertThat(wiring.explorer()
          .summarise(query(Measure.TIV_IMPORTS, BANK.withRecipients(List.of("Arcadia")), Dimension.YEAR)).rows()
          .stream().map(row -> row.members().getFirst().key() + " " + row.cell().state()))
          .containsExactly("2009 value", "2011 under-half", "2012 value");
    }
  }

  @Test
  void customsFlowsStandApartAndNothingCountsTwice() throws Exception {
    try (Wiring wiring = all()) {
      assertThat(ask(wiring, Measure.IMPORTS_USD, CUSTOMS, Dimension.SUPPLIER)).containsExactly("Borduria 3000.00",
          "Syldavia 2000.50", "San Frobisto 12.00");
      assertThat(ask(wiring, Measure.EXPORTS_USD, CUSTOMS, Dimension.YEAR)).containsExactly("2015 900.00",
          "2020 1200.25");
      assertThat(ask(wiring, Measure.EXPORTS_USD, CUSTOMS.withRecipients(List.of("World (total)"))))
          .containsExactly("1200.25");
      assertThat(ask(wiring, Measure.RE_EXPORTS_USD, CUSTOMS)).containsExactly("100.00");
      assertThat(ask(wiring, Measure.RE_IMPORTS_USD, CUSTOMS)).containsExactly("7.00");
    }
  }

  @Test
  void whatImportersAndExportersReportIsNotAddedUp() throws Exception {
    try (Wiring wiring = all()) {
      assertThat(ask(wiring, Measure.UNITS_BY_EXPORTERS, REGISTER, Dimension.CATEGORY)).containsExactly("Missiles 1200",
          "Other 300", "Armoured vehicles 12");
      assertThat(ask(wiring, Measure.UNITS_BY_IMPORTERS, REGISTER)).containsExactly("10");
    }
  }

  @Test
  void aSourceIsNotAskedForWhatItDoesNotReport() throws Exception {
    try (Wiring wiring = all()) {
      assertThatThrownBy(() -> ask(wiring, Measure.TIV_DELIVERED, CUSTOMS)).isInstanceOf(UserProblem.class)
          .hasMessageContaining("imports-usd");
      assertThatThrownBy(() -> ask(wiring, Measure.IMPORTS_USD, TransferFilter.ALL)).isInstanceOf(UserProblem.class)
          .hasMessageContaining("tiv-delivered");
    }
  }

  @Test
  void aViewOfAnotherSourceIsFittedAndCreditedToItsOwn() throws Exception {
    try (Wiring wiring = all()) {
      ChartSpec spec = ChartSpec.DEFAULT.withFilter(CUSTOMS.withSuppliers(List.of("Arcadia", "Atlantis")));
      Answer answer = wiring.explorer().answerFitted(spec);
      assertThat(answer.normalized().notices()).containsExactly(SpecNotice.MEASURE_OF_SOURCE,
          SpecNotice.PARTIES_DROPPED);
      assertThat(answer.chart().texts().subtitle()).contains("US$");
      assertThat(answer.chart().texts().sourceLine()).contains("Comtrade").doesNotContain("SIPRI");
      assertThat(answer.chart().texts().foot()).noneMatch(line -> line.contains("TIV measures"));
      Answer bank = wiring.explorer().answerFitted(ChartSpec.DEFAULT.withFilter(BANK));
      assertThat(bank.chart().texts().sourceLine()).contains("World Bank").contains("updated 30 May 2024");
      assertThat(bank.chart().texts().foot()).anyMatch(line -> line.contains("TIV measures"));
    }
  }

  private static SummaryQuery query(Measure measure, TransferFilter filter, Dimension... by) {
    return new SummaryQuery(List.of(by), measure, filter, Derivation.NONE, 0);
  }

  private static List<String> ask(Wiring wiring, Measure measure, TransferFilter filter, Dimension... by)
      throws UserProblem {
    return wiring.explorer().summarise(query(measure, filter, by)).rows().stream()
        .map(row -> (row.members().isEmpty() ? "" : row.members().getFirst().key() + " ")
            + row.cell().amountInSums().toPlainString())
        .toList();
  }
}
