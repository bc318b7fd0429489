package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dating;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures that real downloads must give; runs where the downloads lie beside the project.
@Tag("real-data")
class RealDataTest {
  private static final Path DATA = Path.of("..", "shared", "data", "sipri");
  private static final TransferFilter MYANMAR =
      TransferFilter.ALL.withRecipients(List.of("Myanmar")).withYears(new YearRange(2000, 2019));
  @TempDir Path folder;

  @BeforeEach
  void onlyWhereTheDownloadsAre() {
    assumeTrue(Files.isDirectory(DATA), "no downloads beside the project: real figures were not checked");
  }

  @Test
  void theDeliveriesOfMarch2024GiveThePublishedFigures() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "deliveries-1950-1989_2024-04-16.csv", "deliveries-1990-2023_2024-04-13.csv");
      assertThat(total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).isEqualTo("2065055.41");
      assertThat(total(wiring, Measure.DELIVERIES, TransferFilter.ALL)).isEqualTo("59157");
      assertThat(total(wiring, Measure.DEALS, TransferFilter.ALL)).isEqualTo("27951");
      assertThat(total(wiring, Measure.TIV_DELIVERED, MYANMAR)).isEqualTo("3860.18");
      assertThat(rows(wiring, MYANMAR.withSuppliers(List.of("China", "Russia")), Dimension.SUPPLIER))
          .isEqualTo("China 1706.70, Russia 1620.51");
      load(wiring, "register-full-2024-03-18.csv");
      assertThat(total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).isEqualTo("2065055.41");
      assertThat(total(wiring, Measure.DELIVERIES, TransferFilter.ALL)).isEqualTo("59157");
      assertThat(total(wiring, Measure.DEALS, TransferFilter.ALL)).isEqualTo("27951");
    }
  }

  @Test
  void eachYearAndEachSupplierAndTheSharesOfMarch2024() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "deliveries-1950-1989_2024-04-16.csv", "deliveries-1990-2023_2024-04-13.csv");
      assertThat(rows(wiring, MYANMAR.withSuppliers(List.of("China")), Dimension.YEAR))
          .isEqualTo("2000 2.50, 2001 50.00, 2002 8.50, 2003 56.50, 2004 72.00, 2005 20.25, 2006 12.00, 2007 3.90, "
              + "2008 12.80, 2009 19.40, 2010 5.00, 2011 277.40, 2012 253.90, 2013 188.50, 2014 68.40, 2015 185.15, "
              + "2016 210.75, 2017 110.50, 2018 98.50, 2019 50.75");
      assertThat(rows(wiring, MYANMAR.withSuppliers(List.of("Russia")), Dimension.YEAR))
          .isEqualTo("2001 86.35, 2002 133.35, 2004 119.50, 2005 137.00, 2006 151.00, 2007 126.50, 2008 14.00, "
              + "2009 14.00, 2010 46.56, 2011 381.51, 2012 144.46, 2013 55.30, 2014 27.65, 2015 11.88, 2017 68.55, "
              + "2018 71.80, 2019 31.10");
      assertThat(rows(wiring, MYANMAR, Dimension.SUPPLIER).split(", "))
          .contains("Ukraine 109.36", "South Korea 84.85", "Serbia 70.28", "India 68.78", "Belarus 64.20",
              "Israel 53.22", "Viet Nam 10.40", "unknown supplier(s) 7.10", "Belgium 0.28")
          .hasSize(17);
      assertThat(rows(wiring, TransferFilter.ALL, Dimension.YEAR).split(", ")).contains("2010 25936.94",
          "2015 28353.08", "2019 27219.06", "2021 26352.40", "2023 29104.40");
      TransferFilter latest = TransferFilter.ALL.withYears(new YearRange(2019, 2023));
      assertThat(shares(wiring, latest, Dimension.SUPPLIER))
          .startsWith("United States 41.72, France 10.92, " + "Russia 10.54, China 5.80, Germany 5.56, Italy 4.29");
      assertThat(shares(wiring, latest, Dimension.RECIPIENT))
          .startsWith("India 9.83, Saudi Arabia 8.37, Qatar 7.62, Ukraine 4.93");
    }
  }

  @Test
  void filtersOnDealsSplitTheWorldIntoParts() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "deliveries-1950-1989_2024-04-16.csv", "deliveries-1990-2023_2024-04-13.csv",
          "register-full-2024-03-18.csv");
      // 29,056 deals in the register, 27,951 of them delivered
      TransferFilter open = TransferFilter.ALL.withTerms(terms -> terms.withOpenOrders(Presence.ONLY));
      assertThat(total(wiring, Measure.DEALS, open)).isEqualTo("1105");
      TransferFilter byOrder = TransferFilter.ALL.withTerms(terms -> terms.withDating(Dating.ORDER));
      assertThat(total(wiring, Measure.TIV_DELIVERED, byOrder)).isEqualTo("2065055.41");
      assertThat(total(wiring, Measure.DELIVERIES, local(Presence.ONLY))).isEqualTo("9804");
      assertThat(total(wiring, Measure.DELIVERIES, local(Presence.WITHOUT))).isEqualTo("49353");
      TransferFilter others = MYANMAR.withBut(but -> but.withSuppliers(List.of("China", "Russia")));
      // 3,860.18 - 1,706.70 - 1,620.51
      assertThat(total(wiring, Measure.TIV_DELIVERED, others)).isEqualTo("532.97");
      TransferFilter jets = MYANMAR.withTerms(terms -> terms.withDesignations(List.of("JF-17*")));
      assertThat(rows(wiring, jets, Dimension.DESIGNATION)).isEqualTo("JF-17 105.00");
    }
  }

  @Test
  void partiesAreMergedWithoutLosingOrDoublingAnything() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "deliveries-1950-1989_2024-04-16.csv", "deliveries-1990-2023_2024-04-13.csv");
      TransferFilter india = TransferFilter.ALL.withRecipients(List.of("India")).withYears(new YearRange(1980, 2005));
      TransferFilter both = india.withSuppliers(List.of("Soviet Union", "Russia"));
      String apart = total(wiring, Measure.TIV_DELIVERED, both);
      assertThat(rows(wiring, india.withSuppliers(List.of("Russia")).withMerging(Merging.NONE.withSuccessors(true)),
          Dimension.SUPPLIER)).isEqualTo("Soviet Union / Russia " + apart);
      // the sum over the five regions and those that are in none is the world's
      TransferFilter regions = TransferFilter.ALL
          .withRecipients(List.of("@Africa", "@Americas", "@Asia and Oceania", "@Europe", "@Middle East"));
      TransferFilter rest = TransferFilter.ALL.withBut(but -> but.withRecipients(regions.recipients()));
      assertThat(new java.math.BigDecimal(total(wiring, Measure.TIV_DELIVERED, regions))
          .add(new java.math.BigDecimal(total(wiring, Measure.TIV_DELIVERED, rest))))
          .isEqualByComparingTo("2065055.41");
      TransferFilter latest = regions.withYears(new YearRange(2019, 2023));
      // states only; non-state groups, organisations and unknown recipients stay in the denominator
      assertThat(shares(wiring, latest, Dimension.RECIPIENT))
          .isEqualTo("Asia and Oceania 37.38, Middle East 30.38, Europe 21.43, Americas 5.66, Africa 4.17");
    }
  }

  private static TransferFilter local(Presence presence) {
    return TransferFilter.ALL.withTerms(terms -> terms.withLocalProduction(presence));
  }

  @Test
  void editionsAreNeverMixed() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "register-full-2025-03-13.csv");
      assertThat(total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).isEqualTo("2092211.45");
      load(wiring, "deliveries-ukraine-2000-2024_2025-02-17.csv");
      assertThat(wiring.explorer().editions().stream().map(one -> one.edition().name()))
          .containsExactlyInAnyOrder("March 2025", "March 2024");
      assertThat(total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).isEqualTo("2092211.45");
    }
  }

  @Test
  void aYearThatTheEditionDoesNotHoldIsNotCovered() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      // asked for in February 2025 up to 2024
      load(wiring, "deliveries-ukraine-2000-2024_2025-02-17.csv");
      TransferFilter late = TransferFilter.ALL.withYears(new YearRange(2019, 2024));
      for (Derivation derivation : List.of(Derivation.NONE, Derivation.FIVE_YEAR_AVERAGE)) {
        List<String> states = new ArrayList<>();
        wiring.explorer()
            .summarise(new SummaryQuery(List.of(Dimension.YEAR), Measure.TIV_DELIVERED, late, derivation, 0))
            .forEachRow(row -> states.add(row.members().getFirst().key() + " " + row.cell().state()));
        assertThat(states).endsWith("2023 value", "2024 not-covered");
      }
      assertThat(wiring.explorer().facts(TransferFilter.ALL).catalogue().years()).isEqualTo(new YearRange(2000, 2023));
    }
  }

  @Test
  void registersWithoutPreambleOrThroughASpreadsheetAreRead() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      ImportPreview preview = wiring.imports().preview(List.of(DATA.resolve("register-full-2026-02-noPreamble-BOM.csv"),
          DATA.resolve("register-kume-excel-mangled.csv")), Progress.SILENT);
      assertThat(preview.files()).allSatisfy(file -> assertThat(file.report().deals()).isGreaterThan(1_000));
    }
  }

  @Test
  void aTableOfTivKeepsItsOwnTotals() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "tiv-old/TIV-Export-RUS-1950-2021.csv");
      assertThat(total(wiring, Measure.TIV_DELIVERED, MYANMAR)).isEqualTo("1624.00");
    }
  }

  @Test
  void tablesOfAllPartiesAnswerForThemAndForTheWorldOnly() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      TransferFilter year = TransferFilter.ALL.withYears(YearRange.of(2010));
      load(wiring, "tiv-new/import-export-values_1950-2024_mjh.csv");
      assertThat(rows(wiring, year, Dimension.RECIPIENT)).startsWith("India 2886.00, ");
      assertThat(total(wiring, Measure.TIV_DELIVERED, year)).isEqualTo("25937.00");
      assertThatThrownBy(() -> rows(wiring, year, Dimension.SUPPLIER)).isInstanceOf(UserProblem.class);
      load(wiring, "tiv-new/nguyen_supplier_1950-2023.csv");
      assertThat(rows(wiring, year, Dimension.SUPPLIER)).startsWith("United States 8389.00, Russia 6240.00, ");
      assertThat(total(wiring, Measure.TIV_DELIVERED, year)).isEqualTo("25937.00");
      load(wiring, "deliveries-1990-2023_2024-04-13.csv");
      assertThat(total(wiring, Measure.TIV_DELIVERED, year)).isEqualTo("25936.94");
    }
  }

  @Test
  void aTableWithoutItsTitleIsReadAsTheUserSays() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      Path table = DATA.resolve("../other/SURF_TIV-Export-RUS-2000-2019.csv");
      assertThatThrownBy(() -> wiring.imports().preview(List.of(table), Progress.SILENT))
          .isInstanceOf(UserProblem.class).hasMessageContaining("--direction");
      ImportOptions said = new ImportOptions(Optional.of(ImportOptions.Direction.EXPORTS), Optional.of("Russia"));
      wiring.imports().commit(wiring.imports().preview(List.of(table), said, Progress.SILENT), Progress.SILENT);
      assertThat(wiring.explorer().editions().getFirst().edition().name()).isEqualTo("March 2020");
      assertThat(total(wiring, Measure.TIV_DELIVERED, MYANMAR)).isEqualTo("1592.00");
    }
  }

  @Test
  void aUsersTableOfPairsIsRead() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "tiv-new/nguyen_russia_import-export-values.csv");
      TransferFilter year = TransferFilter.ALL.withYears(YearRange.of(2011)).withSuppliers(List.of("Russia"));
      assertThat(total(wiring, Measure.TIV_DELIVERED, year)).isEqualTo("8804.00");
      assertThat(total(wiring, Measure.TIV_DELIVERED, year.withRecipients(List.of("Myanmar")))).isEqualTo("382.00");
    }
  }

  @Test
  void allNamesOfAllEditionsAreKnownAndDoubtfulCategoriesAreCounted() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      List<Path> files = List.of("register-full-2024-03-18.csv", "register-full-2026-02-noPreamble-BOM.csv",
          "DealsAndTIVs-2011-2021_2023-03-11.txt", "tiv-new/import-export-values_1950-2024_mjh.csv",
          "tiv-old/TIV-Export-USA-1950-2021.csv").stream().map(DATA::resolve).toList();
      List<String> issues = wiring.imports().preview(files, Progress.SILENT).issueLines();
      assertThat(issues).noneMatch(issue -> issue.contains("none of the editions"));
      assertThat(issues).anyMatch(issue -> issue.contains("does not tell it for certain: 440 ("));
    }
  }

  @Test
  void registersForPrintTellDealsAndUnitsButNoTiv() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "rtf/engines_1950-2022_gen2024-02-18.rtf", "rtf/ships_1950-2022_gen2024-02-18.rtf",
          "rtf/satellites_1950-2022_gen2024-02-18.rtf");
      assertThat(wiring.explorer().editions().getFirst().edition().name()).isEqualTo("March 2023");
      assertThat(total(wiring, Measure.DEALS, TransferFilter.ALL)).isEqualTo("3901");
      assertThat(total(wiring, Measure.UNITS_DELIVERED, TransferFilter.ALL)).isEqualTo("126081");
      assertThatThrownBy(() -> total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).isInstanceOf(UserProblem.class)
          .hasMessageContaining("no TIV");
    }
  }

  @Test
  void theRegisterOf2013TellsDealsAndUnitsButNoTiv() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "trade_register_report_2008-2012.csv");
      assertThat(wiring.explorer().editions().getFirst().edition().name()).isEqualTo("March 2013");
      assertThat(total(wiring, Measure.DEALS, TransferFilter.ALL)).isEqualTo("2756");
      assertThat(rows(wiring, Measure.DEALS, TransferFilter.ALL, Dimension.SUPPLIER)).startsWith("United States 77");
      assertThatThrownBy(() -> total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL))
          .isInstanceOf(UserProblem.class);
    }
  }

  @Test
  void aPartyIsFoundByItsCode() throws UserProblem {
    try (Wiring wiring = Wiring.sample()) {
      assertThat(total(wiring, Measure.TIV_DELIVERED, MYANMAR.withSuppliers(List.of("RUS")))).isEqualTo("1620.51");
    }
  }

  @Test
  void theOldSitesTextIsExactByYear() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "DealsAndTIVs-2011-2021_2023-03-11.txt");
      assertThat(wiring.explorer().editions().getFirst().edition().name()).isEqualTo("March 2022");
      assertThat(total(wiring, Measure.DELIVERIES, TransferFilter.ALL)).isEqualTo("10126");
      assertThat(total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).isEqualTo("308609.75");
      TransferFilter both = MYANMAR.withSuppliers(List.of("China", "Russia")).withYears(new YearRange(2011, 2021));
      assertThat(rows(wiring, both, Dimension.SUPPLIER)).isEqualTo("China 1483.80, Russia 856.24");
      load(wiring, "tiv-old/TIV-Export-RUS-1950-2021.csv");
      assertThat(rows(wiring, both, Dimension.SUPPLIER)).isEqualTo("China 1483.80, Russia 856.24");
    }
  }

  @Test
  void theRegisterAloneIsSplitEvenlyAndMarked() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "register-full-2024-03-18.csv");
      TransferFilter russia = MYANMAR.withSuppliers(List.of("Russia"));
      assertThat(total(wiring, Measure.TIV_DELIVERED, russia)).isEqualTo("1620.51");
      SummaryTable table = ask(wiring, Measure.TIV_DELIVERED, russia.withYears(YearRange.of(2011)));
      assertThat(table.total().amountInSums().toPlainString()).startsWith("215.7");
      assertThat(table.total().certainty().isEvenSplit()).isTrue();
    }
  }

  @Test
  void theRegisterJoinsTheDeliveriesOfItsEditionOneToOne() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      ImportOutcome outcome = load(wiring, "deliveries-1950-1989_2024-04-16.csv", "deliveries-1990-2023_2024-04-13.csv",
          "register-full-2024-03-18.csv");
      assertThat(outcome.joinedDeals()).isEqualTo(27_951);
      assertThat(outcome.registerDeals()).isEqualTo(27_951);
      List<DealRecord> deals = wiring.explorer().deals(TransferFilter.ALL);
      assertThat(deals).hasSize(29_056);
      assertThat(deals.stream().map(DealRecord::askedTiv).reduce(Tiv.ZERO, Tiv::plus)).hasToString("2065055.41");
      List<DealRecord> russian = wiring.explorer().deals(MYANMAR.withSuppliers(List.of("Russia")));
      assertThat(russian).allSatisfy(deal -> assertThat(deal.told()).hasSizeGreaterThanOrEqualTo(2));
      assertThat(russian.stream().map(DealRecord::askedTiv).reduce(Tiv.ZERO, Tiv::plus)).hasToString("1620.51");
      assertThat(total(wiring, Measure.TIV_DELIVERED, MYANMAR)).isEqualTo("3860.18");
      assertThat(total(wiring, Measure.DEALS, TransferFilter.ALL)).isEqualTo("27951");
    }
  }

  @Test
  void theSampleQuotesTheSameFigures() throws UserProblem {
    try (Wiring wiring = Wiring.sample()) {
      assertThat(total(wiring, Measure.TIV_DELIVERED, MYANMAR)).isEqualTo("3860.18");
    }
  }

  private static ImportOutcome load(Wiring wiring, String... files) throws UserProblem {
    List<Path> paths = List.of(files).stream().map(DATA::resolve).toList();
    return wiring.imports().commit(wiring.imports().preview(paths, Progress.SILENT), Progress.SILENT);
  }

  private static SummaryTable ask(Wiring wiring, Measure measure, TransferFilter filter, Dimension... by)
      throws UserProblem {
    return wiring.explorer().summarise(new SummaryQuery(List.of(by), measure, filter, Derivation.NONE, 0));
  }

  private static String total(Wiring wiring, Measure measure, TransferFilter filter) throws UserProblem {
    return ask(wiring, measure, filter).total().amountInSums().toPlainString();
  }

  private static String shares(Wiring wiring, TransferFilter filter, Dimension by) throws UserProblem {
    return wiring.explorer()
        .summarise(new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, filter, Derivation.SHARE, 0)).rows().stream()
        .sorted(Comparator.comparing((SummaryTable.Row row) -> row.cell().amountInSums()).reversed())
        .map(row -> row.members().getFirst().key() + " "
            + row.cell().amountInSums().movePointRight(2).setScale(2, RoundingMode.HALF_UP))
        .collect(Collectors.joining(", "));
  }

  private static String rows(Wiring wiring, TransferFilter filter, Dimension by) throws UserProblem {
    return rows(wiring, Measure.TIV_DELIVERED, filter, by);
  }

  private static String rows(Wiring wiring, Measure measure, TransferFilter filter, Dimension by) throws UserProblem {
    return ask(wiring, measure, filter, by).rows().stream()
        .map(row -> row.members().getFirst().key() + " " + row.cell().amountInSums().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
