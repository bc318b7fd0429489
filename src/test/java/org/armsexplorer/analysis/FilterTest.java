package org.armsexplorer.analysis;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.armsexplorer.analysis.InventedTrade.split;
import static org.armsexplorer.analysis.InventedTrade.uncertain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dating;
import org.armsexplorer.spec.DealTerms;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Exclusions;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final Weapon JET = new Weapon("F-10", "fighter aircraft");
  private static final Weapon JET_TOO = new Weapon("f-10 -", "Fighter aircraft");
  private static final Weapon SCOUT = new Weapon("R-2 Swallow", "reconnaissance helicopter");
  /// 1 jet of 1998 (local), 2 of 2000 (order year uncertain), 3 a split scout, 4 ordered only.
  private static final FactTable FACTS =
      new InventedTrade()
          .ordered(1, 1998, "Arcadia", "Syldavia", JET, "Built under licence", true, delivery(2001, 1, "10"),
              delivery(2002, 1, "10"))
          .ordered(2, 2000, "Borduria", "Syldavia", JET_TOO, "", false, uncertain(2002, 1, "5"))
          .ordered(3, 2001, "Borduria", "Ruritania", SCOUT, "for the coast guard", false, split(2003, 1, "2"),
              split(2004, 1, "2"))
          .ordered(4, 2009, "Arcadia", "Ruritania", SCOUT, "For the Coast Guard", false)
          .form(org.armsexplorer.model.SourceForm.REGISTER).facts();

  @Test
  void allButLeavesOutAndJoinsWithOnlyByAnd() {
    assertThat(tiv(but(but -> but.withSuppliers(List.of("Arcadia"))), Dimension.SUPPLIER)).isEqualTo("Borduria 9.00");
    assertThat(tiv(but(but -> but.withRecipients(List.of("Syldavia"))).withSuppliers(List.of("Borduria")),
        Dimension.RECIPIENT)).isEqualTo("Ruritania 4.00");
    assertThat(tiv(but(but -> but.withCategories(List.of(ArmamentCategory.AIRCRAFT))), Dimension.CATEGORY)).isEmpty();
    assertThat(tiv(but(but -> but.withDescriptions(List.of("*helicopter"))), Dimension.SUPPLIER))
        .isEqualTo("Arcadia 20.00, Borduria 5.00");
  }

  @Test
  void aDesignationIsFoundWhateverItsCaseAndDash() {
    assertThat(tiv(terms(terms -> terms.withDesignations(List.of("F-10"))), Dimension.DESIGNATION))
        .isEqualTo("F-10 25.00");
    assertThat(tiv(terms(terms -> terms.withDesignations(List.of("r-*"))), Dimension.DESCRIPTION))
        .isEqualTo("reconnaissance helicopter 4.00");
    assertThat(tiv(terms(terms -> terms.withDesignations(List.of("F-1"))), Dimension.DESIGNATION)).isEmpty();
  }

  @Test
  void allWordsOfATextStandInDesignationDescriptionOrComments() {
    assertThat(tiv(terms(terms -> terms.withText("LICENCE f-10")), Dimension.SUPPLIER)).isEqualTo("Arcadia 20.00");
    assertThat(tiv(terms(terms -> terms.withText("coast swallow")), Dimension.RECIPIENT)).isEqualTo("Ruritania 4.00");
    assertThat(tiv(terms(terms -> terms.withText("coast fighter")), Dimension.RECIPIENT)).isEmpty();
  }

  @Test
  void localProductionIsAskedForAloneOrLeftOut() {
    assertThat(tiv(terms(terms -> terms.withLocalProduction(Presence.ONLY)), Dimension.SUPPLIER))
        .isEqualTo("Arcadia 20.00");
    assertThat(tiv(terms(terms -> terms.withLocalProduction(Presence.WITHOUT)), Dimension.SUPPLIER))
        .isEqualTo("Borduria 9.00");
  }

  @Test
  void uncertainOnlyAndWithoutAddUpToAll() {
    assertThat(tiv(terms(terms -> terms.withUncertain(Presence.ONLY)), Dimension.YEAR))
        .isEqualTo("2002 5.00, 2003 2.00, 2004 2.00");
    assertThat(tiv(terms(terms -> terms.withUncertain(Presence.WITHOUT)), Dimension.YEAR))
        .isEqualTo("2001 10.00, 2002 10.00");
  }

  @Test
  void byYearOfOrderASplitIsExactAndADoubtfulYearUncertain() {
    TransferFilter byOrder = terms(terms -> terms.withDating(Dating.ORDER));
    SummaryTable table = ask(Measure.TIV_DELIVERED, byOrder, Dimension.YEAR);
    assertThat(text(table)).isEqualTo("1998 20.00, 2000 5.00, 2001 4.00");
    assertThat(table.rows()).extracting(row -> row.cell().certainty().reasonWords()).containsExactly("", "uncertain",
        "");
    assertThat(tiv(byOrder.withYears(new YearRange(2000, 2001)), Dimension.SUPPLIER)).isEqualTo("Borduria 9.00");
  }

  @Test
  void openOrdersAreCountedAsDealsOfTheirYearWhereAskedFor() {
    assertThat(text(ask(Measure.DEALS, TransferFilter.ALL, Dimension.SUPPLIER))).isEqualTo("Borduria 2, Arcadia 1");
    TransferFilter with = terms(terms -> terms.withOpenOrders(Presence.WITH));
    assertThat(text(ask(Measure.DEALS, with, Dimension.SUPPLIER))).isEqualTo("Arcadia 2, Borduria 2");
    assertThat(text(ask(Measure.DEALS, terms(terms -> terms.withOpenOrders(Presence.ONLY)), Dimension.YEAR)))
        .isEqualTo("2009 1");
    assertThat(text(ask(Measure.DELIVERIES, with, Dimension.SUPPLIER))).isEqualTo("Borduria 3, Arcadia 2");
    assertThat(FACTS.size()).isEqualTo(5);
  }

  @Test
  void aShareIsOfAllAlsoOfThoseLeftOut() {
    SummaryTable table = FACTS.answer(new SummaryQuery(List.of(Dimension.SUPPLIER), Measure.TIV_DELIVERED,
        but(but -> but.withSuppliers(List.of("Arcadia"))), Derivation.SHARE, 0));
    // 9 of 29
    assertThat(text(table)).isEqualTo("Borduria 0.310345");
  }

  @Test
  void eachListCountsUnderTheFiltersOnTheOthers() {
    FacetCounts counts = FACTS
        .facets(terms(terms -> terms.withDescriptions(List.of("fighter aircraft"))).withSuppliers(List.of("Arcadia")));
    assertThat(counts.suppliers()).containsExactlyInAnyOrderEntriesOf(Map.of("Arcadia", 2, "Borduria", 1));
    assertThat(counts.descriptions()).containsExactly(Map.entry("fighter aircraft", 2));
    assertThat(counts.designations()).containsExactly(Map.entry("F-10", 2));
    assertThat(counts.localProduction()).isEqualTo(Map.of(Presence.ONLY, 2, Presence.WITHOUT, 0));
    assertThat(counts.uncertain()).isEqualTo(Map.of(Presence.ONLY, 0, Presence.WITHOUT, 2));
    assertThat(List.of(counts.shown(), counts.all())).containsExactly(2, 5);
  }

  private static TransferFilter but(UnaryOperator<Exclusions> change) {
    return TransferFilter.ALL.withBut(change);
  }

  private static TransferFilter terms(UnaryOperator<DealTerms> change) {
    return TransferFilter.ALL.withTerms(change);
  }

  private static String tiv(TransferFilter filter, Dimension by) {
    return text(ask(Measure.TIV_DELIVERED, filter, by));
  }

  private static SummaryTable ask(Measure measure, TransferFilter filter, Dimension by) {
    return FACTS.answer(new SummaryQuery(List.of(by), measure, filter, Derivation.NONE, 0));
  }

  private static String text(SummaryTable table) {
    return table.rows().stream()
        .map(row -> row.members().getFirst().key() + " " + row.cell().amountInSums().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
