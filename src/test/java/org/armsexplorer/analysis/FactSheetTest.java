package org.armsexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.FactSheet.Partner;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

final class FactSheetTest {

  private static FactSheet sheet(TransferFilter filter) {
    Facts facts = new InventedTrade().deal(1, "Arcadia", "Syldavia", InventedTrade.delivery(2001, 1, "10"))
        .deal(2, "Arcadia", "Syldavia", InventedTrade.delivery(2006, 1, "30"))
        .deal(3, "Arcadia", "Ruritania", InventedTrade.delivery(2007, 1, "10"))
        .deal(4, "Borduria", "Syldavia", InventedTrade.delivery(2008, 1, "40"))
        .deal(5, "unknown supplier(s)", "Syldavia", InventedTrade.delivery(2009, 1, "20"))
        .deal(6, "Graustark", "Syldavia", InventedTrade.delivery(2002, 1, "30")).facts();
    return FactSheet.of(facts, facts.answer(new SummaryQuery(List.of(Dimension.SUPPLIER, Dimension.PERIOD),
        Measure.TIV_DELIVERED, filter.withYears(new YearRange(2001, 2010)), Derivation.NONE, 0)));
  }

  @Test
  void sharesAreOfAllDeliveriesAndEqualFiguresShareARank() {
    FactSheet sheet = sheet(TransferFilter.ALL);
    assertThat(sheet.lines().stream().map(line -> line.party().key())).containsExactly("Arcadia", "Borduria",
        "unknown supplier(s)");
    assertThat(sheet.lines().stream().map(FactSheet.Line::rank)).containsExactly(1, 1, 3);
    assertThat(sheet.lines().stream().map(FactSheet.Line::shareAfter)).containsExactly(new BigDecimal("0.400000"),
        new BigDecimal("0.400000"), new BigDecimal("0.200000"));
    assertThat(sheet.lines().getFirst().shareBefore()).isEqualTo(Optional.of(new BigDecimal("0.250000")));
  }

  @Test
  void mainPartnersAreOfTheLaterPeriod() {
    assertThat(sheet(TransferFilter.ALL).lines().getFirst().partners()).containsExactly(
        new Partner("Syldavia", new BigDecimal("0.750000")), new Partner("Ruritania", new BigDecimal("0.250000")));
  }

  @Test
  void aChosenPartyKeepsItsShareOfAll() {
    FactSheet one = sheet(TransferFilter.ALL.withSuppliers(List.of("Borduria")));
    assertThat(one.lines()).hasSize(1);
    assertThat(one.lines().getFirst().shareAfter()).isEqualByComparingTo("0.4");
  }

  @Test
  void aShortPeriodIsNotComparedWithAFullOne() {
    assertThat(sheet(TransferFilter.ALL).before()).isZero();
    Facts facts = InventedTrade.small().facts();
    assertThat(
        FactSheet
            .of(facts,
                facts.answer(new SummaryQuery(List.of(Dimension.SUPPLIER, Dimension.PERIOD), Measure.TIV_DELIVERED,
                    TransferFilter.ALL.withYears(new YearRange(2001, 2008)), Derivation.NONE, 0)))
            .before())
        .isEqualTo(-1);
  }

  @Test
  void aPeriodOfWhichAYearIsNotCoveredIsNotCompared() {
    assertThat(before(2001, 2010)).isZero();
    assertThat(before(2002, 2010)).isEqualTo(-1);
    assertThat(before(2001, 2009)).isEqualTo(-1);
  }

  /// The place of the earlier period of 2001-2005 and 2006-2010, of files that cover these years.
  private static int before(int first, int last) {
    Facts facts = new InventedTrade().years(first, last)
        .deal(1, "Arcadia", "Syldavia", InventedTrade.delivery(2004, 1, "10"), InventedTrade.delivery(2007, 1, "10"))
        .facts();
    return FactSheet.of(facts, facts.answer(new SummaryQuery(List.of(Dimension.SUPPLIER, Dimension.PERIOD),
        Measure.TIV_DELIVERED, TransferFilter.ALL.withYears(new YearRange(2001, 2010)), Derivation.NONE, 0))).before();
  }
}
