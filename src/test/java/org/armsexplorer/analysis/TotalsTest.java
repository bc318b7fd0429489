package org.armsexplorer.analysis;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.armsexplorer.analysis.SummationTest.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

/// Totals answer where nobody tells the parts, and nothing is counted twice.
class TotalsTest {
  private static final TransferFilter YEAR_2001 = TransferFilter.ALL.withYears(YearRange.of(2001));
  private static final TransferFilter TO_SYLDAVIA = YEAR_2001.withRecipients(List.of("Syldavia"));

  private static InventedTrade recipients() {
    return new InventedTrade().form(SourceForm.TIV_RECIPIENTS).total(null, "Syldavia", 2001, "35")
        .total(null, "Ruritania", 2001, "7").total(null, null, 2001, "43");
  }

  private static InventedTrade suppliers() {
    return new InventedTrade().form(SourceForm.TIV_SUPPLIERS).total("Arcadia", null, 2001, "11")
        .total("Borduria", null, 2001, "31").total(null, null, 2001, "43");
  }

  /// What Arcadia delivered, deal by deal.
  private static InventedTrade fromArcadia() {
    return new InventedTrade().coveringSupplier("Arcadia").deal(1, "Arcadia", "Syldavia", delivery(2001, 2, "10.5"));
  }

  @Test
  void totalsOfRecipientsAnswerByRecipientAndForTheWorld() {
    FactTable facts = recipients().facts();
    assertThat(rows(facts, tiv(YEAR_2001, Dimension.RECIPIENT))).containsExactly("Syldavia 35.00", "Ruritania 7.00");
    assertThat(total(facts, YEAR_2001)).isEqualTo("43.00");
    assertThat(total(facts, TO_SYLDAVIA)).isEqualTo("35.00");
    assertThat(facts.catalogue().dimensions()).doesNotContain(Dimension.SUPPLIER);
  }

  @Test
  void nobodyKnowsWhoSuppliedWhereOnlyTotalsAreThere() {
    FactTable facts = fromArcadia().facts(recipients());
    SummaryTable table = facts.answer(tiv(TO_SYLDAVIA.withSuppliers(List.of("Borduria"))));
    assertThat(table.total()).isEqualTo(Cell.NotCovered.CELL);
  }

  @Test
  void aPartOfTheDeliveriesIsNotAddedToTheirTotal() {
    FactTable facts = fromArcadia().facts(recipients());
    assertThat(total(facts, TO_SYLDAVIA)).isEqualTo("35.00");
    assertThat(rows(facts, tiv(TO_SYLDAVIA, Dimension.SUPPLIER))).containsExactly("Arcadia 10.50");
    assertThat(total(facts, YEAR_2001.withSuppliers(List.of("Arcadia")))).isEqualTo("10.50");
  }

  @Test
  void deliveriesThatCoverTheWorldAnswerBeforeAnyTotal() {
    FactTable facts = InventedTrade.small().facts(recipients(), suppliers());
    assertThat(total(facts, TO_SYLDAVIA)).isEqualTo("34.75");
    assertThat(total(facts, YEAR_2001)).isEqualTo("34.75");
    assertThat(rows(facts, tiv(YEAR_2001, Dimension.SUPPLIER))).containsExactly("Borduria 20.00", "Arcadia 10.50",
        "unknown supplier(s) 4.25");
  }

  @Test
  void totalsOfSuppliersAndOfRecipientsNeverAddUp() {
    FactTable facts = suppliers().facts(recipients());
    assertThat(total(facts, YEAR_2001)).isEqualTo("43.00");
    assertThat(rows(facts, tiv(YEAR_2001, Dimension.SUPPLIER))).containsExactly("Borduria 31.00", "Arcadia 11.00");
    assertThat(rows(facts, tiv(YEAR_2001, Dimension.RECIPIENT))).containsExactly("Syldavia 35.00", "Ruritania 7.00");
  }

  @Test
  void theRowOfTotalsAnswersForTheWorldWhereTheListNamesTheLargestOnly() {
    FactTable facts = suppliers().coveringSupplier("Borduria").facts();
    assertThat(total(facts, YEAR_2001)).isEqualTo("43.00");
  }

  @Test
  void categoriesComeFromTheirTableWhereTheDealsAreNotThere() {
    InventedTrade categories = new InventedTrade().form(SourceForm.TIV_CATEGORIES).coveringSupplier("Borduria")
        .figure("Borduria", null, ArmamentCategory.SHIPS, 2001, "30", Estimate.NONE)
        .figure("Borduria", null, ArmamentCategory.AIRCRAFT, 2001, "1", Estimate.NONE)
        .total("Borduria", null, 2001, "31");
    FactTable facts = categories.facts(fromArcadia());
    assertThat(rows(facts, tiv(YEAR_2001, Dimension.SUPPLIER, Dimension.CATEGORY)))
        .containsExactly("Borduria Ships 30.00", "Borduria Aircraft 1.00", "Arcadia Aircraft 10.50");
    assertThat(rows(facts, tiv(YEAR_2001, Dimension.SUPPLIER))).containsExactly("Borduria 31.00", "Arcadia 10.50");
    assertThat(total(facts, TO_SYLDAVIA.withSuppliers(List.of("Borduria")))).isEqualTo("not covered");
  }

  @Test
  void theTotalOfARoundedTableIsTheOneThatItStates() {
    InventedTrade table = new InventedTrade().form(SourceForm.TIV_TABLE).coveringSupplier("Borduria")
        .total("Borduria", "Syldavia", 2001, "3").total("Borduria", "Ruritania", 2001, "4")
        .total("Borduria", null, 2001, "8");
    assertThat(total(table.facts(), YEAR_2001.withSuppliers(List.of("Borduria")))).isEqualTo("8.00");
    assertThat(total(table.facts(), YEAR_2001)).isEqualTo("7.00");
    assertThat(rows(table.facts(), tiv(YEAR_2001, Dimension.RECIPIENT))).containsExactly("Ruritania 4.00",
        "Syldavia 3.00");
  }

  @Test
  void aTableOfTivSaysNothingOfUnits() {
    InventedTrade table = new InventedTrade().form(SourceForm.TIV_TABLE).years(1998, 2010).figure("Borduria",
        "Syldavia", 1998, "3", Estimate.NONE);
    SummaryTable units = fromArcadia().facts(table).answer(new SummaryQuery(List.of(), Measure.UNITS_DELIVERED,
        TransferFilter.ALL.withYears(YearRange.of(1998)), Derivation.NONE, 0));
    assertThat(units.total()).isEqualTo(Cell.NotCovered.CELL);
  }

  @Test
  void aRegisterWithoutTivCountsUnitsAndSaysNothingOfTiv() {
    InventedTrade print = new InventedTrade().form(SourceForm.REGISTER_RTF).years(1990, 2010).deal(0, "Borduria",
        "Syldavia", delivery(1995, 6, "0").withoutTiv(), delivery(2001, 9, "0").withoutTiv());
    FactTable facts = InventedTrade.small().facts(print);
    TransferFilter early = TO_SYLDAVIA.withYears(YearRange.of(1995));
    assertThat(total(facts, early)).isEqualTo("not covered");
    assertThat(units(facts, early)).isEqualTo("6");
    assertThat(units(facts, TO_SYLDAVIA)).isEqualTo("15");
    assertThat(total(facts, TO_SYLDAVIA)).isEqualTo("34.75");
    assertThat(print.facts().catalogue().measures()).doesNotContain(Measure.TIV_DELIVERED);
  }

  @Test
  void listsOfOneCategoryEachStandBesideEachOther() {
    InventedTrade ships = new InventedTrade().form(SourceForm.REGISTER_RTF).named("ships.rtf");
    InventedTrade aircraft = new InventedTrade().form(SourceForm.REGISTER_RTF).named("aircraft.rtf");
    for (int i = 0; i < 6; i++) {
      ships.deal(0, "Borduria", "Syldavia", ArmamentCategory.SHIPS, DeliveryStatus.NEW, delivery(2001, 1, "0"));
      aircraft.deal(0, "Borduria", "Syldavia", delivery(2001, 2, "0"));
    }
    assertThat(units(ships.facts(aircraft), TO_SYLDAVIA)).isEqualTo("18");
  }

  @Test
  void theFilterListsCountTheRowsThatAnswer() {
    FacetCounts counts = suppliers().facts(recipients()).facets(TransferFilter.ALL);
    assertThat(counts.suppliers()).containsExactlyInAnyOrderEntriesOf(Map.of("Arcadia", 1, "Borduria", 1));
    assertThat(counts.recipients()).containsExactlyInAnyOrderEntriesOf(Map.of("Syldavia", 1, "Ruritania", 1));
  }

  private static SummaryQuery tiv(TransferFilter filter, Dimension... by) {
    return new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, filter, Derivation.NONE, 0);
  }

  private static String units(FactTable facts, TransferFilter filter) {
    return facts.answer(new SummaryQuery(List.of(), Measure.UNITS_DELIVERED, filter, Derivation.NONE, 0)).total()
        .amountInSums().toPlainString();
  }

  private static String total(FactTable facts, TransferFilter filter) {
    Cell cell = facts.answer(tiv(filter)).total();
    return cell instanceof Cell.NotCovered ? "not covered" : cell.amountInSums().toPlainString();
  }
}
