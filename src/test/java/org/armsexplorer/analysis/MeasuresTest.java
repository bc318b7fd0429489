package org.armsexplorer.analysis;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.armsexplorer.analysis.InventedTrade.small;
import static org.armsexplorer.analysis.InventedTrade.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

/// Each measure by hand. To Syldavia: Arcadia 10.5 in 2001 and 5.25 in 2003, Borduria 20 and an unknown supplier 4.25 in
/// 2001, 40 in all; to Ruritania: Borduria 100 in 2005.
class MeasuresTest {
  private static final TransferFilter ARCADIA = TransferFilter.ALL.withSuppliers(List.of("Arcadia"));

  @Test
  void concentrationIsTheSumOfSquaredSharesUnknownIncluded() {
    // (15.75² + 20² + 4.25²) / 40² = 666.125 / 1600
    assertThat(of(Derivation.HHI, TransferFilter.ALL, Dimension.RECIPIENT))
        .isEqualTo("Ruritania 1.000000, Syldavia 0.416328");
    assertThat(of(Derivation.EFFECTIVE_SUPPLIERS, TransferFilter.ALL, Dimension.RECIPIENT))
        .isEqualTo("Ruritania 1.00, Syldavia 2.40");
    // recipients of Borduria: (100² + 20²) / 120²
    assertThat(of(Derivation.HHI, TransferFilter.ALL.withSuppliers(List.of("Borduria")), Dimension.SUPPLIER))
        .isEqualTo("Borduria 0.722222");
  }

  @Test
  void thePeakYearIsAShareOfTheWindow() {
    // 34.75 / 40
    assertThat(of(Derivation.PEAK_YEAR_SHARE, TransferFilter.ALL, Dimension.RECIPIENT))
        .isEqualTo("Ruritania 1.000000, Syldavia 0.868750");
    assertThat(of(Derivation.YEARS_WITH_DELIVERIES, TransferFilter.ALL, Dimension.RECIPIENT))
        .isEqualTo("Ruritania 1, Syldavia 2");
  }

  @Test
  void variationIsOfAllYearsAndOfEightAtLeast() {
    // 11 years, mean 40 / 11; √((34.75² + 5.25²) / 11 − mean²) / mean
    TransferFilter syldavia = TransferFilter.ALL.withRecipients(List.of("Syldavia"));
    assertThat(of(Derivation.VARIATION, syldavia, Dimension.RECIPIENT)).isEqualTo("Syldavia 2.7371");
    assertThat(of(Derivation.VARIATION, syldavia.withYears(new YearRange(2000, 2006)), Dimension.RECIPIENT))
        .isEqualTo("Syldavia not-covered");
  }

  @Test
  void aChangeFromNothingIsFromNone() {
    assertThat(of(Derivation.CHANGE, ARCADIA.withYears(new YearRange(2001, 2005)), Dimension.YEAR))
        .isEqualTo("2001 not-covered, 2002 -1.000000, 2003 from-none, 2004 -1.000000, 2005 none-identified");
    // periods 2000-2004 and 2005-2009: 40 -> 100
    assertThat(of(Derivation.CHANGE, TransferFilter.ALL.withYears(new YearRange(2000, 2009)), Dimension.PERIOD))
        .isEqualTo("2000-2004 not-covered, 2005-2009 1.500000");
  }

  @Test
  void anIndexHasAHundredInItsFirstYear() {
    assertThat(of(Derivation.INDEX, ARCADIA.withYears(new YearRange(2001, 2003)), Dimension.YEAR))
        .isEqualTo("2001 100.00, 2002 none-identified, 2003 50.00");
    assertThat(of(Derivation.INDEX, ARCADIA.withYears(new YearRange(2000, 2001)), Dimension.YEAR))
        .isEqualTo("2000 none-identified, 2001 from-none");
  }

  /// As much in each of the years that are covered.
  private static FactTable even(int first) {
    InventedTrade trade = new InventedTrade().years(first, 2010);
    for (int year = first; year <= 2010; year++) {
      trade.deal(year, "Arcadia", "Syldavia", delivery(year, 1, "10"));
    }
    return trade.facts();
  }

  @Test
  void aShorterPeriodIsNotComparedWithFiveYears() {
    // 2000-2003 holds four years
    TransferFilter nine = TransferFilter.ALL.withYears(new YearRange(2000, 2008));
    assertThat(text(ask(even(2000), Derivation.CHANGE, nine, Dimension.PERIOD)))
        .isEqualTo("2000-2003 not-covered, 2004-2008 not-covered");
    assertThat(text(ask(even(2000), Derivation.INDEX, nine, Dimension.PERIOD)))
        .isEqualTo("2000-2003 not-covered, 2004-2008 100.00");
    assertThat(text(ask(even(2000), Derivation.INDEX, nine.withYears(new YearRange(2005, 2008)), Dimension.PERIOD)))
        .isEqualTo("2005-2008 not-covered");
  }

  @Test
  void aPeriodOfWhichAYearIsNotCoveredIsNotCompared() {
    FactTable facts = even(2002);
    TransferFilter ten = TransferFilter.ALL.withYears(new YearRange(2000, 2009));
    assertThat(text(ask(facts, Derivation.CHANGE, ten, Dimension.PERIOD, Dimension.SUPPLIER)))
        .isEqualTo("2000-2004 Arcadia not-covered, 2005-2009 Arcadia not-covered");
    assertThat(text(ask(facts, Derivation.INDEX, ten, Dimension.PERIOD)))
        .isEqualTo("2000-2004 not-covered, 2005-2009 not-covered");
    TransferFilter own = TransferFilter.ALL.withPeriods(List.of(new YearRange(2004, 2006), new YearRange(2009, 2011)));
    assertThat(text(ask(facts, Derivation.CHANGE, own, Dimension.PERIOD)))
        .isEqualTo("2004-2006 not-covered, 2009-2011 not-covered");
  }

  @Test
  void periodsOfOnesOwnAreComparedAsTheyAre() {
    TransferFilter own = TransferFilter.ALL.withPeriods(List.of(new YearRange(2001, 2002), new YearRange(2003, 2005)));
    assertThat(text(ask(even(2000), Derivation.CHANGE, own, Dimension.PERIOD)))
        .isEqualTo("2001-2002 not-covered, 2003-2005 0.500000");
    assertThat(text(ask(even(2000), Derivation.INDEX, own, Dimension.PERIOD)))
        .isEqualTo("2001-2002 100.00, 2003-2005 150.00");
  }

  /// A table of whole millions.
  private static FactTable littleIn(int year, int... more) {
    InventedTrade table =
        new InventedTrade().form(SourceForm.TIV_TABLE).figure("Arcadia", "Syldavia", year, "0", Estimate.NONE);
    for (int next : more) {
      table.figure("Arcadia", "Syldavia", next, "3", Estimate.NONE);
    }
    return table.facts();
  }

  @Test
  void underHalfStaysUnderHalfInRunningFigures() {
    TransferFilter years = TransferFilter.ALL.withYears(new YearRange(2003, 2008));
    assertThat(text(ask(littleIn(2004), Derivation.CUMULATIVE, years, Dimension.YEAR)))
        .isEqualTo("2003 none-identified, 2004 under-half, 2005 under-half, 2006 under-half, 2007 under-half, "
            + "2008 under-half");
    assertThat(text(ask(littleIn(2004), Derivation.FIVE_YEAR_AVERAGE, years, Dimension.YEAR)))
        .endsWith("2006 not-covered, 2007 under-half, 2008 under-half");
    assertThat(text(ask(littleIn(2004, 2006), Derivation.CUMULATIVE, years, Dimension.YEAR)))
        .endsWith("2005 under-half, 2006 3.00, 2007 3.00, 2008 3.00");
  }

  @Test
  void aYearOfUnderHalfIsAYearWithDeliveries() {
    assertThat(
        text(ask(littleIn(2004, 2006), Derivation.YEARS_WITH_DELIVERIES, TransferFilter.ALL, Dimension.RECIPIENT)))
        .isEqualTo("Syldavia 2");
    assertThat(text(ask(littleIn(2004), Derivation.YEARS_WITH_DELIVERIES, TransferFilter.ALL, Dimension.RECIPIENT)))
        .isEqualTo("Syldavia 1");
    assertThat(text(ask(littleIn(2004), Derivation.HHI, TransferFilter.ALL, Dimension.RECIPIENT)))
        .isEqualTo("Syldavia not-covered");
  }

  @Test
  void equalOnesShareTheBetterRankAndTheNextIsLeftOut() {
    FactTable facts = new InventedTrade().deal(1, "Arcadia", "Syldavia", delivery(2001, 1, "5"), delivery(2006, 1, "1"))
        .deal(2, "Borduria", "Syldavia", delivery(2001, 1, "5"), delivery(2006, 1, "2"))
        .deal(3, "Zubrowka", "Syldavia", delivery(2001, 1, "9"))
        .deal(4, "Freedonia", "Syldavia", delivery(2001, 1, "4")).facts();
    TransferFilter two = TransferFilter.ALL.withYears(new YearRange(2000, 2009));
    assertThat(text(ask(facts, Derivation.RANK, two.withYears(YearRange.of(2001)), Dimension.SUPPLIER)))
        .isEqualTo("Zubrowka 1, Arcadia =2, Borduria =2, Freedonia 4");
    assertThat(text(ask(facts, Derivation.RANK_CHANGE, two, Dimension.PERIOD, Dimension.SUPPLIER))).contains(
        "2005-2009 Borduria 1", "2005-2009 Arcadia 0", "2005-2009 Zubrowka none-identified",
        "2000-2004 Arcadia not-covered");
  }

  @Test
  void theLagIsTheMedianOverDeliveries() {
    // all ordered in 1999: Arcadia after 2 and 4 years; Syldavia after 2, 4, 2, 2
    assertThat(of(Derivation.LAG, TransferFilter.ALL, Dimension.SUPPLIER))
        .isEqualTo("Borduria 4.0, Arcadia 3.0, unknown supplier(s) 2.0");
    assertThat(of(Derivation.LAG, TransferFilter.ALL, Dimension.RECIPIENT)).isEqualTo("Ruritania 6.0, Syldavia 2.0");
  }

  @Test
  void theLagFromAnUncertainYearOfOrderIsUncertain() {
    // deals with an even number have an uncertain year of order
    Weapon tank = new Weapon("X", "tank");
    FactTable facts =
        new InventedTrade().ordered(2, 1999, "Arcadia", "Syldavia", tank, "", false, delivery(2001, 1, "5"))
            .ordered(1, 1999, "Borduria", "Syldavia", tank, "", false, delivery(2001, 1, "4"))
            .ordered(3, 1998, "Zubrowka", "Syldavia", tank, "", false, split(2001, 1, "3"))
            .ordered(4, 1998, "Zubrowka", "Syldavia", tank, "", false, delivery(2001, 1, "0.5"))
            .ordered(5, 1998, "Zubrowka", "Syldavia", tank, "", false, delivery(2001, 1, "0.2")).facts();
    SummaryTable lag = ask(facts, Derivation.LAG, TransferFilter.ALL, Dimension.SUPPLIER);
    assertThat(text(lag)).isEqualTo("Arcadia 2.0, Borduria 2.0, Zubrowka 3.0");
    assertThat(List.of(lag.cell(0).certainty(), lag.cell(1).certainty(), lag.cell(2).certainty())).containsExactly(
        Estimate.all(true, false), Estimate.NONE,
        new Estimate(Estimate.Extent.PART, Estimate.all(true, true).reasons()));
  }

  @Test
  void roundedFiguresAreHalfAMillionOffEach() {
    FactTable table = new InventedTrade().form(SourceForm.TIV_TABLE).total("Arcadia", "Syldavia", 2001, "3")
        .total("Arcadia", "Syldavia", 2002, "0").total("Borduria", "Syldavia", 2002, "7").facts();
    assertThat(text(ask(table, Derivation.ROUNDING_BAND, TransferFilter.ALL, Dimension.SUPPLIER)))
        .isEqualTo("Borduria 0.50, Arcadia 1.00");
    assertThat(of(Derivation.ROUNDING_BAND, TransferFilter.ALL, Dimension.RECIPIENT))
        .isEqualTo("Ruritania 0.00, Syldavia 0.00");
  }

  private static String of(Derivation derivation, TransferFilter filter, Dimension... by) {
    return text(ask(small().facts(), derivation, filter, by));
  }

  private static SummaryTable ask(FactTable facts, Derivation derivation, TransferFilter filter, Dimension... by) {
    return facts.answer(new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, filter, derivation, 0));
  }

  private static String text(SummaryTable table) {
    List<String> rows = new ArrayList<>();
    table.forEachRow(row -> rows.add(row.members().stream().map(Member::key).collect(Collectors.joining(" ")) + " "
        + (row.cell() instanceof Cell.Value value ? (value.shared() ? "=" : "") + value.amount().toPlainString()
            : row.cell().state())));
    return String.join(", ", rows);
  }
}
