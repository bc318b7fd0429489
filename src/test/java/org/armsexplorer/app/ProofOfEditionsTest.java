package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.analysis.proof.Evidence;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands behind the figures of charts that show editions beside each other.
class ProofOfEditionsTest {
  private static final String NEXT =
      Invented.DELIVERIES.replace("13 Apr 2024", "13 Apr 2025").replace("'2010'", "'2011'").replace(",2.5,2.5,5,",
          ",2.5,2.5,7,") + "2,Turkiye,Syldavia,Y-2,frigate,Ships,2000,No,1,No,2002,No,New,1,1,3,No\n";
  private static final String BEFORE = Invented.DELIVERIES.replace("13 Apr 2024", "13 Apr 2022").replace(
      "1,Borduria,Syldavia,X-1,fighter aircraft,Aircraft,2000,No,2,",
      "3,Turkey,Syldavia,X-1,fighter aircraft,Aircraft,2000,No,2,");
  @TempDir private Path folder;
  private Wiring wiring = Wiring.sample();

  @BeforeEach
  void threeEditions() throws Exception {
    wiring = Wiring.store(folder.resolve("store"));
    load("old.csv", Invented.DELIVERIES);
    load("new.csv", NEXT);
    load("older.csv", BEFORE);
  }

  @AfterEach
  void close() {
    wiring.close();
  }

  @Test
  void theBarOfAnOlderEditionHasItsOwnRowsAndTheOthersBeside() throws Exception {
    EvidenceReport report = prove(query(0, Dimension.YEAR, Dimension.EDITION), "2002", "2024");
    Evidence evidence = report.evidence();
    assertThat(evidence.edition().name()).isEqualTo("March 2024");
    assertThat(evidence.figure().amountInSums()).isEqualByComparingTo("5");
    assertThat(evidence.sum()).isEqualByComparingTo("5");
    assertThat(evidence.lines()).singleElement()
        .satisfies(line -> assertThat(line.row().source().name()).isEqualTo("old.csv"));
    assertThat(others(evidence)).containsExactly("March 2025 10", "March 2022 5");
    assertThat(report.sourceLine()).contains("March 2024").doesNotContain("March 2025");
  }

  @Test
  void theBarOfTheNewestEditionKnowsWhatTheOlderSay() throws Exception {
    Evidence evidence = prove(query(0, Dimension.YEAR, Dimension.EDITION), "2002", "2025").evidence();
    assertThat(evidence.sum()).isEqualByComparingTo("10");
    assertThat(others(evidence)).containsExactly("March 2024 5", "March 2022 5");
  }

  @Test
  void aPartyThatIsRenamedIsFoundByItsOtherName() throws Exception {
    Evidence evidence = prove(query(0, Dimension.SUPPLIER, Dimension.EDITION), "Turkey", "2025").evidence();
    assertThat(evidence.sum()).isEqualByComparingTo("3");
    assertThat(evidence.lines()).singleElement()
        .satisfies(line -> assertThat(line.row().supplier().name()).isEqualTo("Turkiye"));
    assertThat(others(evidence)).containsExactly("March 2024 none-identified", "March 2022 5");
  }

  @Test
  void anEditionWithoutThePartyHasNoDeliveriesOfIt() throws Exception {
    Evidence evidence = prove(query(0, Dimension.SUPPLIER, Dimension.EDITION), "Turkey", "2024").evidence();
    assertThat(evidence.figure()).isEqualTo(Cell.NoneIdentified.CELL);
    assertThat(evidence.lines()).isEmpty();
    assertThat(others(evidence)).containsExactly("March 2025 3", "March 2022 5");
  }

  /// A file of one supplier says nothing about others, and much about its own.
  @Test
  void anEditionOfOneSuppliersFileSaysNothingAboutOthers() throws Exception {
    load("one.csv",
        InventedFiles.tivTable(new Random(7), "Syldavia", List.of("Arcadia", "Ruritania")).replace("2024", "2020"));
    assertThat(wiring.explorer().editions()).hasSize(4);
    Evidence evidence = prove(query(0, Dimension.YEAR, Dimension.SUPPLIER), "2001", "Borduria").evidence();
    assertThat(others(evidence)).last().isEqualTo("March 2020 not-covered");
  }

  @Test
  void ofTheYearsOfANewerEditionAnOlderSaysNothing() throws Exception {
    Evidence evidence = prove(query(0, Dimension.YEAR, Dimension.EDITION), "2011", "2024").evidence();
    assertThat(evidence.figure()).isEqualTo(Cell.NotCovered.CELL);
    assertThat(others(evidence)).containsExactly("March 2025 none-identified", "March 2022 not-covered");
  }

  @Test
  void eachFigureIsTheSumOfItsRows() throws Exception {
    load("more.csv",
        Invented.PREAMBLE.replace("13 Apr 2024", "14 Apr 2024").replace("Syldavia", "Ruritania")
            + Invented.DELIVERIES_HEADER
            + "7,Graustark,Ruritania,Z,tank,Armoured vehicles,2000,No,1,No,2002,No,New,1,1,4,No\n"
            + "8,Sylvania,Ruritania,Z,tank,Armoured vehicles,2000,No,1,No,2002,No,New,1,1,1,No\n");
    for (int top = 0; top < 3; top++) {
      for (List<Dimension> by : List.of(List.of(Dimension.EDITION), List.of(Dimension.EDITION, Dimension.SUPPLIER),
          List.of(Dimension.YEAR, Dimension.EDITION, Dimension.SUPPLIER),
          List.of(Dimension.SUPPLIER, Dimension.RECIPIENT, Dimension.EDITION))) {
        SummaryQuery query = query(top, by.toArray(Dimension[]::new));
        for (SummaryTable.Row row : wiring.explorer().summarise(query).rows()) {
          Evidence evidence = wiring.proofs().prove(query, row.members()).evidence();
          assertThat(evidence.figure()).isEqualTo(row.cell());
          assertThat(evidence.sum()).as("%s", row).isEqualByComparingTo(row.cell().amountInSums());
        }
      }
    }
  }

  @Test
  void aRankInAnotherEditionIsAmongAllOfItsMembers() throws Exception {
    SummaryQuery query = new SummaryQuery(List.of(Dimension.SUPPLIER), Measure.TIV_DELIVERED,
        TransferFilter.ALL.withYears(new YearRange(2000, 2010)), Derivation.RANK, 0);
    assertThat(others(prove(query, "Turkiye").evidence())).containsExactly("March 2024 none-identified",
        "March 2022 2");
  }

  @Test
  void aPeriodOfTheReadersOwnIsTheSameInAnotherEdition() throws Exception {
    SummaryQuery query = query(0, Dimension.PERIOD);
    SummaryQuery own =
        query.withFilter(query.filter().withPeriods(List.of(new YearRange(1995, 2001), new YearRange(2002, 2010))));
    assertThat(others(prove(own, "1995-2001").evidence())).containsExactly("March 2024 10", "March 2022 10");
  }

  private EvidenceReport prove(SummaryQuery query, String... members) throws UserProblem {
    return wiring.proofs().prove(query, List.of(members).stream().map(Member::of).toList());
  }

  private static SummaryQuery query(int top, Dimension... by) {
    return new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, TransferFilter.ALL, Derivation.NONE, top);
  }

  private static List<String> others(Evidence evidence) {
    return evidence.others().stream()
        .map(other -> other.edition().name() + " " + (other.cell() instanceof Cell.Value value
            ? value.amount().stripTrailingZeros().toPlainString() : other.cell().state()))
        .toList();
  }

  private void load(String name, String text) throws IOException, UserProblem {
    Path file = Files.writeString(folder.resolve(name), text);
    wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
  }
}
