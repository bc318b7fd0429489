package org.armsexplorer.analysis;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.armsexplorer.analysis.InventedTrade.small;
import static org.armsexplorer.analysis.InventedTrade.split;
import static org.armsexplorer.analysis.InventedTrade.uncertain;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class SummationTest {
  private static final TransferFilter SYLDAVIA = TransferFilter.ALL.withRecipients(List.of("Syldavia"));

  @Test
  void tivIsSummedByYearAndSupplierInTheOrderOfTheirTotals() {
    assertThat(rows(small().facts(), tiv(SYLDAVIA, Dimension.YEAR, Dimension.SUPPLIER))).containsExactly(
        "2001 Borduria 20.00", "2001 Arcadia 10.50", "2001 unknown supplier(s) 4.25", "2003 Arcadia 5.25");
  }

  @Test
  void aCellWithoutDeliveryIsNoneIdentifiedInsideTheWindowAndNotCoveredOutside() {
    SummaryTable table = small().facts().answer(tiv(SYLDAVIA.withYears(new YearRange(2009, 2012)), Dimension.YEAR));
    assertThat(List.of(table.cell(0), table.cell(1), table.cell(2), table.cell(3))).containsExactly(
        Cell.NoneIdentified.CELL, Cell.NoneIdentified.CELL, Cell.NotCovered.CELL, Cell.NotCovered.CELL);
  }

  @Test
  void aPartyOutsideTheCoverageOfAFileIsNotCovered() {
    FactTable facts = new InventedTrade().coveringRecipient("Syldavia")
        .deal(1, "Arcadia", "Syldavia", delivery(2001, 1, "1")).facts();
    SummaryTable table = facts.answer(tiv(TransferFilter.ALL.withRecipients(List.of("Ruritania"))));
    assertThat(table.total()).isEqualTo(Cell.NotCovered.CELL);
    assertThat(facts.answer(tiv(TransferFilter.ALL)).isPartlyCovered()).isTrue();
    assertThat(facts.answer(tiv(SYLDAVIA)).isPartlyCovered()).isFalse();
  }

  @Test
  void whatNoFileTellsOfIsNotCoveredAndNotNone() {
    for (Measure measure : List.of(Measure.IMPORTS_USD, Measure.TIV_IN_TABLE)) {
      SummaryTable table =
          small().facts().answer(new SummaryQuery(List.of(Dimension.YEAR), measure, SYLDAVIA, Derivation.NONE, 0));
      assertThat(table.cell(1)).isEqualTo(Cell.NotCovered.CELL);
    }
  }

  @Test
  void aYearThatOnlyAFileOfOneRecipientKnowsIsNotCoveredForTheWorld() {
    InventedTrade longer = new InventedTrade().named("syldavia.csv").coveringRecipient("Syldavia").years(2009, 2012)
        .deal(9, "Arcadia", "Syldavia", delivery(2011, 1, "7"));
    FactTable facts = small().facts(longer);
    TransferFilter end = TransferFilter.ALL.withYears(new YearRange(2010, 2012));
    SummaryTable world = facts.answer(tiv(end, Dimension.YEAR));
    assertThat(List.of(world.cell(0).state(), world.cell(1).state(), world.cell(2).state()))
        .containsExactly("none-identified", "value", "not-covered");
    assertThat(world.isPartlyCovered()).isTrue();
    assertThat(facts.answer(tiv(end.withYears(new YearRange(2000, 2010)), Dimension.YEAR)).isPartlyCovered()).isFalse();
    SummaryTable recipient = facts.answer(tiv(end.withRecipients(List.of("Syldavia")), Dimension.YEAR));
    assertThat(recipient.cell(2).state()).isEqualTo("none-identified");
    assertThat(recipient.isPartlyCovered()).isFalse();
  }

  @Test
  void estimatesAreNonePartOrAllOfACell() {
    FactTable facts =
        new InventedTrade().deal(1, "Arcadia", "Syldavia", delivery(2001, 1, "1"), uncertain(2002, 1, "2"))
            .deal(2, "Arcadia", "Syldavia", split(2002, 1, "3"), uncertain(2001, 1, "4")).facts();
    SummaryTable table = facts.answer(tiv(SYLDAVIA.withYears(new YearRange(2001, 2002)), Dimension.YEAR));
    assertThat(table.cell(0)).isEqualTo(new Cell.Value(new BigDecimal("5.00"), new BigDecimal("4.00"),
        new Estimate(Estimate.Extent.PART, Estimate.all(true, false).reasons())));
    assertThat(table.cell(1))
        .isEqualTo(new Cell.Value(new BigDecimal("5.00"), new BigDecimal("5.00"), Estimate.all(true, true)));
  }

  @Test
  void certainOnlyLeavesEstimatesOut() {
    assertThat(rows(small().facts(), tiv(SYLDAVIA.withCertainOnly(true), Dimension.SUPPLIER)))
        .containsExactly("Arcadia 15.75", "unknown supplier(s) 4.25");
  }

  @Test
  void dealsAreCountedOnceACellAndOnceInTheTotal() {
    FactTable facts = small().facts();
    SummaryQuery query = tiv(SYLDAVIA, Dimension.YEAR).withBy(List.of(Dimension.YEAR));
    SummaryQuery deals = new SummaryQuery(query.by(), Measure.DEALS, query.filter(), Derivation.NONE, 0);
    assertThat(rows(facts, deals)).containsExactly("2001 3", "2003 1");
    assertThat(facts.answer(deals.withBy(List.of())).total().amountInSums()).isEqualTo(BigDecimal.valueOf(3));
  }

  @Test
  void unitsAndDeliveriesAreCounted() {
    FactTable facts = small().facts();
    assertThat(rows(facts,
        new SummaryQuery(List.of(Dimension.SUPPLIER), Measure.UNITS_DELIVERED, SYLDAVIA, Derivation.NONE, 0)))
        .containsExactly("Borduria 10", "Arcadia 6", "unknown supplier(s) 1");
    assertThat(rows(facts,
        new SummaryQuery(List.of(Dimension.STATUS), Measure.DELIVERIES, TransferFilter.ALL, Derivation.NONE, 0)))
        .containsExactly("New 4", "Second hand 1");
  }

  @Test
  void smallerMembersAreGatheredAsOthersAndTheTotalStays() {
    assertThat(rows(small().facts(), tiv(SYLDAVIA, Dimension.SUPPLIER).withTop(1))).containsExactly("Borduria 20.00",
        "Others 20.00");
  }

  @Test
  void periodsAreFiveYearsEndingInTheLastYearAskedFor() {
    SummaryTable table = small().facts().answer(tiv(SYLDAVIA.withYears(new YearRange(2000, 2007)), Dimension.PERIOD));
    assertThat(table.axes().get(0).members()).containsExactly(Member.of("2000-2002"), Member.of("2003-2007"));
    assertThat(table.cell(0).amountInSums()).isEqualTo(new BigDecimal("34.75"));
  }

  @Test
  void periodsOfOnesOwnTakeThePlaceOfFiveYearsAndLeaveTheYearsBetweenOut() {
    TransferFilter periods = SYLDAVIA.withPeriods(List.of(YearRange.of(2001), new YearRange(2003, 2004)));
    assertThat(rows(small().facts(), tiv(periods, Dimension.PERIOD))).containsExactly("2001-2001 34.75",
        "2003-2004 5.25");
    SummaryTable years = small().facts().answer(tiv(periods, Dimension.YEAR));
    assertThat(years.axes().get(0).members()).containsExactly(Member.of("2001"), Member.of("2003"), Member.of("2004"));
    assertThat(years.cell(1).amountInSums()).isEqualTo(new BigDecimal("5.25"));
    assertThat(rows(small().facts(),
        tiv(SYLDAVIA.withPeriods(List.of(YearRange.of(2000), YearRange.of(2003))), Dimension.SUPPLIER)))
        .containsExactly("Arcadia 5.25");
  }

  @Test
  void aRegisterAddsNothingWhereTheDeliveriesOfTheEditionAre() {
    InventedTrade register = new InventedTrade().form(SourceForm.REGISTER).years(1995, 2010).deal(0, "Arcadia",
        "Syldavia", split(2001, 3, "7.87"), split(2003, 3, "7.88"), split(1996, 1, "2"));
    FactTable facts = register.facts(small());
    assertThat(rows(facts, tiv(SYLDAVIA.withSuppliers(List.of("Arcadia")), Dimension.YEAR)))
        .containsExactly("1996 2.00", "2001 10.50", "2003 5.25");
  }

  @Test
  void aTableOfTivAnswersOnlyWhereNothingMoreExactCoversTheCell() {
    InventedTrade table = new InventedTrade().form(SourceForm.TIV_TABLE).years(1998, 2010)
        .figure("Arcadia", "Syldavia", 1998, "3", Estimate.NONE).figure("Arcadia", "Syldavia", 1999, "0", Estimate.NONE)
        .figure("Arcadia", "Syldavia", 2001, "11", Estimate.NONE);
    SummaryTable answer = small().facts(table)
        .answer(tiv(SYLDAVIA.withSuppliers(List.of("Arcadia")).withYears(new YearRange(1998, 2001)), Dimension.YEAR));
    assertThat(List.of(answer.cell(0).amountInSums(), answer.cell(3).amountInSums()))
        .containsExactly(new BigDecimal("3.00"), new BigDecimal("10.50"));
    assertThat(answer.cell(1)).isEqualTo(new Cell.UnderHalf(Estimate.NONE));
  }

  @Test
  void aNameOfAnyEditionFindsTheParty() {
    FactTable facts = new InventedTrade().deal(1, "Turkiye", "UAE", delivery(2001, 1, "1")).facts();
    assertThat(rows(facts,
        tiv(TransferFilter.ALL.withSuppliers(List.of("Turkey")).withRecipients(List.of("United Arab Emirates")),
            Dimension.SUPPLIER, Dimension.RECIPIENT)))
        .containsExactly("Turkiye UAE 1.00");
  }

  @Test
  void manyDimensionsAreAnsweredWithoutAPlaceForEveryCombination() {
    InventedTrade trade = new InventedTrade();
    for (int i = 0; i < 400; i++) {
      trade.deal(i + 1, "Supplier " + i, "Recipient " + i, delivery(2000 + i % 11, 1, "1.5"));
    }
    SummaryTable table =
        trade.facts().answer(tiv(TransferFilter.ALL, Dimension.SUPPLIER, Dimension.RECIPIENT, Dimension.YEAR));
    assertThat(table.rows()).hasSize(400).allMatch(row -> row.cell().amountInSums().equals(new BigDecimal("1.50")));
    assertThat(table.cell(0, 1, 0)).isEqualTo(Cell.NoneIdentified.CELL);
  }

  private static SummaryQuery tiv(TransferFilter filter, Dimension... by) {
    return new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, filter, Derivation.NONE, 0);
  }

  static List<String> rows(Facts facts, SummaryQuery query) {
    return facts.answer(query).rows().stream()
        .map(row -> row.members().stream().map(Member::key).collect(Collectors.joining(" ")) + " "
            + row.cell().amountInSums().toPlainString())
        .toList();
  }
}
