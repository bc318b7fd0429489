package org.armsexplorer.analysis;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.armsexplorer.analysis.InventedTrade.small;
import static org.armsexplorer.analysis.SummationTest.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class DerivationsTest {
  private static final TransferFilter SYLDAVIA = TransferFilter.ALL.withRecipients(List.of("Syldavia"));

  @Test
  void unknownPartyStaysInTheDenominatorOfAShare() {
    // 20 of 20 + 15.75 + 4.25 = 40
    assertThat(
        rows(small().facts(), ask(Derivation.SHARE, SYLDAVIA.withSuppliers(List.of("Borduria")), Dimension.SUPPLIER)))
        .containsExactly("Borduria 0.500000");
  }

  @Test
  void aShareByYearIsOfTheSameYear() {
    // 2001: 10.5 of 34.75; 2003: 5.25 of 5.25
    assertThat(rows(small().facts(),
        ask(Derivation.SHARE, SYLDAVIA.withSuppliers(List.of("Arcadia")), Dimension.YEAR, Dimension.SUPPLIER)))
        .containsExactly("2001 Arcadia 0.302158", "2003 Arcadia 1.000000");
  }

  @Test
  void withoutAPartyDimensionTheShareIsOfTheFilteredOne() {
    assertThat(rows(small().facts(), ask(Derivation.SHARE, SYLDAVIA.withSuppliers(List.of("Arcadia")), Dimension.YEAR)))
        .containsExactly("2001 0.302158", "2003 1.000000");
  }

  @Test
  void theFiveYearAverageStartsWhereItsWindowIsFullAndCountsGapsAsNothing() {
    SummaryTable table = small().facts()
        .answer(ask(Derivation.FIVE_YEAR_AVERAGE, SYLDAVIA.withYears(new YearRange(2000, 2006)), Dimension.YEAR));
    assertThat(table.cell(3)).isEqualTo(Cell.NotCovered.CELL);
    // 2000-04: 34.75 + 5.25 = 40 -> 8; 2002-06: 5.25 -> 1.05
    assertThat(table.cell(4).amountInSums()).isEqualByComparingTo("8");
    assertThat(table.cell(6).amountInSums()).isEqualByComparingTo("1.05");
  }

  @Test
  void anAverageWhoseWindowLeavesTheCoverageIsNotCovered() {
    SummaryTable table = small().facts()
        .answer(ask(Derivation.FIVE_YEAR_AVERAGE, SYLDAVIA.withYears(new YearRange(2005, 2012)), Dimension.YEAR));
    assertThat(table.cell(5)).isEqualTo(Cell.NoneIdentified.CELL);
    assertThat(table.cell(6)).isEqualTo(Cell.NotCovered.CELL);
  }

  @Test
  void theRunningSumGoesThroughGaps() {
    SummaryTable table = small().facts()
        .answer(ask(Derivation.CUMULATIVE, SYLDAVIA.withYears(new YearRange(2001, 2004)), Dimension.YEAR));
    assertThat(List.of(0, 1, 2, 3).stream().map(year -> table.cell(year).amountInSums().toPlainString()).toList())
        .containsExactly("34.75", "34.75", "40.00", "40.00");
  }

  @Test
  void theSumOverTheSeriesEqualsTheTotal() {
    FactTable facts = small().facts();
    for (Dimension dimension : Dimension.values()) {
      BigDecimal sum = facts.answer(ask(Derivation.NONE, TransferFilter.ALL, dimension)).rows().stream()
          .map(row -> row.cell().amountInSums()).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).as("by %s", dimension).isEqualByComparingTo("140.00");
    }
  }

  @Test
  void theExhibitHasAllSuppliersInItsLastColumnAndTotalsInItsLastRow() {
    FactTable facts = small().facts();
    Exhibit exhibit = Exhibit.of(facts,
        facts.answer(
            ask(Derivation.NONE, SYLDAVIA.withSuppliers(List.of("Arcadia")).withYears(new YearRange(2001, 2003)),
                Dimension.YEAR, Dimension.SUPPLIER)));
    assertThat(exhibit.rows())
        .extracting(row -> row.cells().stream().map(Cell::amountInSums).map(BigDecimal::toPlainString).toList())
        .containsExactly(List.of("10.50", "34.75"), List.of("0", "0"), List.of("5.25", "5.25"));
    assertThat(exhibit.totals()).extracting(cell -> cell.amountInSums().toPlainString()).containsExactly("15.75",
        "40.00");
  }

  @Test
  void facetsCountUnderTheFiltersOnTheOtherLists() {
    FacetCounts counts = small().facts().facets(SYLDAVIA.withSuppliers(List.of("Arcadia")));
    assertThat(counts.suppliers()).containsExactly(Map.entry("Arcadia", 2), Map.entry("Borduria", 1),
        Map.entry("unknown supplier(s)", 1));
    assertThat(counts.recipients()).containsExactly(Map.entry("Syldavia", 2));
    assertThat(List.of(counts.shown(), counts.all())).containsExactly(2, 5);
  }

  @Test
  void whatTheFactsLackIsNotInTheCatalogue() {
    FactTable facts =
        new InventedTrade().form(SourceForm.TIV_TABLE).figure("Arcadia", "Syldavia", 2001, "3", Estimate.NONE).facts();
    assertThat(facts.catalogue().measures()).containsExactly(Measure.TIV_DELIVERED);
    assertThat(facts.catalogue().dimensions()).doesNotContain(Dimension.STATUS, Dimension.CATEGORY);
    assertThat(
        new InventedTrade().deal(1, "Arcadia", "Syldavia", delivery(2001, 1, "1")).facts().catalogue().measures())
        .containsExactlyInAnyOrderElementsOf(Measure.OF_DEALS);
  }

  private static SummaryQuery ask(Derivation derivation, TransferFilter filter, Dimension... by) {
    return new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, filter, derivation, 0);
  }
}
