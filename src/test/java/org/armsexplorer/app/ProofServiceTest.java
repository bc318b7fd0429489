package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.analysis.proof.EvidenceLine;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.exporter.EvidenceText;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ProofServiceTest {
  private static final List<String> PARTIES = List.of("Arcadia", "Borduria", "Syldavia", "Ruritania");
  @TempDir private Path folder;
  @RegisterExtension private final OpenStore store = new OpenStore(() -> folder);

  @Test
  void theListedRowsAddUpToTheFigureOfTheSameQuestion() throws Exception {
    Random random = new Random(20_240_413);
    store.load("deliveries.csv", InventedFiles.deliveries(random, PARTIES, 60));
    store.load("register.csv", InventedFiles.register(random, PARTIES, 40));
    store.load("table.csv", InventedFiles.tivTable(random, "Borduria", PARTIES));
    for (int i = 0; i < 60; i++) {
      SummaryQuery query = question(random);
      for (SummaryTable.Row row : store.wiring().explorer().summarise(query).rows()) {
        EvidenceReport report = store.wiring().proofs().prove(query, row.members());
        assertThat(report.evidence().sum()).as("%s", row).isEqualByComparingTo(row.cell().amountInSums());
        assertThat(report.evidence().figure()).isEqualTo(row.cell());
        assertThat(report.evidence().lines())
            .allSatisfy(line -> assertThat(line.deal().isEmpty()).isEqualTo(line.row().quoted()));
      }
    }
  }

  @Test
  void aRowLeadsToItsLineInTheKeptFileAndToTheFilesChecksum() throws Exception {
    store.load("register.csv", Invented.REGISTER);
    store.load("deliveries.csv", Invented.DELIVERIES);
    EvidenceReport report = prove(TransferFilter.ALL.withSuppliers(List.of("Borduria")).withYears(YearRange.of(2001)));
    EvidenceLine line = report.evidence().lines().getFirst();
    assertThat(report.evidence().lines()).hasSize(1);
    assertThat(report.raw().get(line.from()))
        .isEqualTo("1,Borduria,Syldavia,X-1,fighter aircraft,Aircraft,2000,No,4,Yes,2001,No,New,2.5,2.5,10,No");
    assertThat(line.from().file().checksum()).isEqualTo(HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Invented.DELIVERIES.getBytes(StandardCharsets.UTF_8))));
    assertThat(line.deal().orElseThrow().deal().comments()).isEqualTo("Part of a deal for other engines");
    assertThat(EvidenceText.marks(line)).isEqualTo("number");
    assertThat(report.files()).extracting(used -> used.file().name()).containsExactly("deliveries.csv", "register.csv");
    assertThat(report.files()).allSatisfy(used -> assertThat(used.imported()).isPresent());
  }

  @Test
  void aRowThatALineEndBreaksIsShownWhole() throws Exception {
    store.load("register.csv", Invented.REGISTER);
    EvidenceReport report = prove(TransferFilter.ALL.withYears(YearRange.of(2002)));
    assertThat(report.raw().values()).singleElement().asString()
        .endsWith("Part of a deal ⏎ for other engines,2.5,15,15");
  }

  @Test
  void whatOtherEditionsSayForTheSameCellStandsBeside() throws Exception {
    store.load("deliveries.csv", Invented.DELIVERIES);
    store.load("next.csv",
        Invented.DELIVERIES.replace("13 Apr 2024", "13 Apr 2025").replace("2.5,2.5,10,No", "3,3,12,No"));
    store.load("none.csv", Invented.DELIVERIES.replace("13 Apr 2024", "13 Apr 2026").replace("2001", "2003"));
    EvidenceReport report = store.wiring().proofs().prove(
        new SummaryQuery(List.of(Dimension.YEAR, Dimension.SUPPLIER), Measure.TIV_DELIVERED,
            TransferFilter.ALL.withSipriEdition(2024), Derivation.NONE, 0),
        List.of(Member.of("2001"), Member.of("Borduria")));
    assertThat(report.evidence().figure().amountInSums()).isEqualByComparingTo("10");
    assertThat(report.evidence().others())
        .extracting(other -> other.edition().name() + " " + other.cell().state() + " "
            + other.cell().amountInSums().stripTrailingZeros().toPlainString())
        .containsExactly("March 2026 none-identified 0", "March 2025 value 12");
  }

  @Test
  void aShareNamesTheSumItIsTakenOf() throws Exception {
    store.load("deliveries.csv",
        Invented.DELIVERIES + "2,Arcadia,Syldavia,Y-1,frigate,Ships,2000,No,1,No,2001,No,New,30,30,30,No\n");
    EvidenceReport report = store.wiring().proofs().prove(new SummaryQuery(List.of(Dimension.YEAR, Dimension.SUPPLIER),
        Measure.TIV_DELIVERED, TransferFilter.ALL, Derivation.SHARE, 0),
        List.of(Member.of("2001"), Member.of("Borduria")));
    assertThat(report.evidence().figure().amountInSums()).isEqualByComparingTo("0.25");
    assertThat(report.evidence().sum()).isEqualByComparingTo("10");
    assertThat(report.evidence().whole().orElseThrow().amountInSums()).isEqualByComparingTo("40");
  }

  @Test
  void theSampleShowsTheLinesOfItsTable() throws Exception {
    try (Wiring sample = Wiring.sample()) {
      EvidenceReport report =
          sample.proofs()
              .prove(
                  new SummaryQuery(List.of(), Measure.TIV_DELIVERED, TransferFilter.ALL.withSuppliers(List.of("Russia"))
                      .withRecipients(List.of("Myanmar")).withYears(YearRange.of(2011)), Derivation.NONE, 0),
                  List.of());
      assertThat(report.evidence().sum()).isEqualByComparingTo("381.51");
      assertThat(report.evidence().lines()).isNotEmpty().allSatisfy(line -> {
        assertThat(line.row().quoted()).isTrue();
        assertThat(report.raw().get(line.from())).contains("Russia").contains("2011");
      });
    }
  }

  @Test
  void anEmptyCellSaysThatNothingWasIdentified() throws Exception {
    store.load("deliveries.csv", Invented.DELIVERIES);
    EvidenceReport report = prove(TransferFilter.ALL.withYears(YearRange.of(2005)));
    assertThat(report.evidence().figure()).isEqualTo(Cell.NoneIdentified.CELL);
    assertThat(report.evidence().lines()).isEmpty();
    Path sheet = folder.resolve("empty.pdf");
    store.wiring().proofs().write(report, sheet);
    assertThat(Files.size(sheet)).isPositive();
  }

  @Test
  void anUnknownEndingIsRefusedWithTheKnownOnes() throws Exception {
    store.load("deliveries.csv", Invented.DELIVERIES);
    EvidenceReport report = prove(TransferFilter.ALL);
    assertThatThrownBy(() -> store.wiring().proofs().write(report, folder.resolve("evidence.doc")))
        .isInstanceOf(UserProblem.class).hasMessageContaining(".pdf");
    assertThat(Files.exists(folder.resolve("evidence.doc"))).isFalse();
  }

  @Test
  void anOpenOrderStandsWithItsDeal() throws Exception {
    store.load("deliveries.csv", Invented.DELIVERIES);
    store.load("register.csv", Invented.REGISTER + "Syldavia,Arcadia,2007,,8,,Z-3,tank,,,,New,For the guard,2,16,\n");
    EvidenceReport all = proveDeals(Presence.WITH);
    assertThat(all.evidence().sum()).isEqualByComparingTo("2");
    assertThat(new EvidenceText(all.evidence()).sum())
        .isEqualTo("Number of deals behind 2 deliveries and 1 open order: 2.");
    EvidenceReport open = proveDeals(Presence.ONLY);
    assertThat(new EvidenceText(open.evidence()).sum()).isEqualTo("Number of deals behind 1 open order: 1.");
    EvidenceLine line = open.evidence().lines().getFirst();
    assertThat(line.deal().orElseThrow().deal().comments()).isEqualTo("For the guard");
    assertThat(EvidenceText.marks(line)).isEqualTo("open order");
    assertThat(open.raw().get(line.from())).startsWith("Syldavia,Arcadia,2007");
    StringBuilder csv = new StringBuilder();
    store.wiring().proofs().print(open, TableFormat.CSV, true, csv);
    assertThat(csv).contains("\nArcadia,Syldavia,,Z-3,tank,Armoured vehicles,New,2007,8,,,"
        + "none-identified,open order,no,,,For the guard,");
    Path sheet = folder.resolve("open.pdf");
    store.wiring().proofs().write(open, sheet);
    assertThat(pdf(sheet)).contains("Z-3", "2007", "open order").doesNotContain("quoted figure");
  }

  @Test
  void whereAFileTellsNoTivThereIsNoFigureOfIt() throws Exception {
    store.load("2013.csv", Invented.REGISTER_2013);
    assertThat(RegisterService.sum(store.wiring().explorer().deals(TransferFilter.ALL)))
        .isEqualTo("1 deals, 1 deliveries; their files tell no TIV");
    EvidenceReport report = store.wiring().proofs()
        .prove(new SummaryQuery(List.of(), Measure.UNITS_DELIVERED, TransferFilter.ALL, Derivation.NONE, 0), List.of());
    assertThat(report.evidence().sum()).isEqualByComparingTo("12");
    StringBuilder csv = new StringBuilder();
    store.wiring().proofs().print(report, TableFormat.CSV, true, csv);
    assertThat(csv).contains(",12,,not-covered,").doesNotContain("0.00");
    Path sheet = folder.resolve("2013.pdf");
    store.wiring().proofs().write(report, sheet);
    assertThat(pdf(sheet)).contains("M-43").doesNotContain("0.00");
  }

  @Test
  void theSheetCreditsWhoCalculatedAndSaysItsLanguage() throws Exception {
    store.load("deliveries.csv", Invented.DELIVERIES);
    SummaryQuery share = new SummaryQuery(List.of(Dimension.YEAR, Dimension.SUPPLIER), Measure.TIV_DELIVERED,
        TransferFilter.ALL, Derivation.SHARE, 0);
    EvidenceReport report = store.wiring().proofs().prove(share, List.of(Member.of("2001"), Member.of("Borduria")));
    Path sheet = folder.resolve("share.pdf");
    store.wiring().proofs().write(report, sheet);
    assertThat(pdf(sheet)).contains("Calculation: Arms Transfer Explorer");
    try (Spoken spoken = Spoken.in(Language.GERMAN)) {
      assertThat(spoken).isNotNull();
      store.wiring().proofs().write(report.withCalculationBy("A. Reader"), sheet);
    }
    assertThat(pdf(sheet)).contains("Berechnung: A. Reader.");
    try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
    }
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private EvidenceReport proveDeals(Presence open) throws UserProblem {
    return store.wiring().proofs().prove(new SummaryQuery(List.of(), Measure.DEALS,
        TransferFilter.ALL.withTerms(terms -> terms.withOpenOrders(open)), Derivation.NONE, 0), List.of());
  }

  private EvidenceReport prove(TransferFilter filter) throws UserProblem {
    return store.wiring().proofs().prove(new SummaryQuery(List.of(), Measure.TIV_DELIVERED, filter, Derivation.NONE, 0),
        List.of());
  }

  private static SummaryQuery question(Random random) {
    List<List<Dimension>> by =
        List.of(List.of(), List.of(Dimension.YEAR), List.of(Dimension.PERIOD, Dimension.CATEGORY),
            List.of(Dimension.SUPPLIER, Dimension.RECIPIENT), List.of(Dimension.STATUS, Dimension.YEAR));
    TransferFilter filter = TransferFilter.ALL.withCertainOnly(random.nextInt(4) == 0)
        .withSuppliers(random.nextBoolean() ? List.of() : List.of(PARTIES.get(random.nextInt(2))))
        .withYears(random.nextBoolean() ? null : new YearRange(2001 + random.nextInt(3), 2004 + random.nextInt(4)))
        .withCategories(random.nextInt(3) > 0 ? List.of() : List.of(ArmamentCategory.AIRCRAFT, ArmamentCategory.SHIPS))
        .withStatuses(random.nextInt(3) > 0 ? List.of() : List.of(DeliveryStatus.NEW));
    return new SummaryQuery(by.get(random.nextInt(by.size())), Measure.values()[random.nextInt(4)], filter,
        Derivation.NONE, random.nextInt(3));
  }
}
