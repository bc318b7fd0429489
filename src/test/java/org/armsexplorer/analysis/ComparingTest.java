package org.armsexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.armsexplorer.analysis.Comparison.Aspect;
import org.armsexplorer.analysis.Comparison.Example;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;
import org.junit.jupiter.api.Test;

class ComparingTest {
  private static final PartyNames NAMES = PartyNames.bundled();
  private static final YearRange NOUGHTIES = new YearRange(2000, 2009);

  @Test
  void theSameAgainIsTheSame() {
    SourceContent known = deliveries(NOUGHTIES, deal(1, 2000, 4, 2001), deal(2, 2000, 4, 2001));
    assertThat(compare(deliveries(NOUGHTIES, deal(1, 2000, 4, 2001), deal(2, 2000, 4, 2001)), known))
        .isEqualTo(new Comparison(2, 0, 0, 0, List.of()));
  }

  @Test
  void eachDealIsNewChangedOrVanished() {
    SourceContent known = deliveries(NOUGHTIES, deal(1, 2000, 4, 2001), deal(2, 2000, 6, 2002), deal(3, 2001, 1, 2003));
    Comparison comparison =
        compare(deliveries(NOUGHTIES, deal(1, 2000, 4, 2001), deal(2, 2000, 9, 2002), deal(7, 1999, 2, 2004)), known);
    assertThat(comparison).isEqualTo(new Comparison(1, 1, 1, 1,
        List.of(new Example(Aspect.DELIVERIES, "Borduria → Arcadia, X, 2000", "2002: 6, 6.00", "2002: 9, 9.00", 2),
            new Example(Aspect.VANISHED, "Borduria → Arcadia, X, 2001", "2003: 1, 1.00", "", 0))));
  }

  @Test
  void twoWindowsOfOneEditionHaveNothingToContradict() {
    SourceContent known = deliveries(new YearRange(1990, 1999), deal(1, 1995, 4, 1999));
    assertThat(compare(deliveries(NOUGHTIES, deal(1, 1995, 4, 2000)), known))
        .isEqualTo(new Comparison(0, 1, 0, 0, List.of()));
  }

  @Test
  void ofWindowsThatOverlapOnlyTheCommonYearsAreCompared() {
    SourceContent known = deliveries(new YearRange(1995, 2004), deal(1, 1995, 4, 1998, 2002), deal(2, 1995, 1, 1996));
    assertThat(compare(deliveries(NOUGHTIES, deal(1, 1995, 4, 2002, 2008)), known))
        .isEqualTo(new Comparison(1, 0, 0, 0, List.of()));
  }

  @Test
  void aFileOfOnePartySaysNothingOfOthers() {
    SourceContent known = deliveries(NOUGHTIES, deal(1, 2000, 4, 2001));
    Coverage others = new Coverage(Set.of("Syldavia"), Set.of(), NOUGHTIES);
    assertThat(compare(content(SourceForm.DELIVERIES, others, List.of(), List.of()), known).vanished()).isZero();
  }

  @Test
  void theOrderOfDeliveriesInAFileIsNoDifference() {
    SourceContent known = deliveries(NOUGHTIES, deal(1, 2000, 6, 2003, 2001));
    assertThat(compare(deliveries(NOUGHTIES, deal(1, 2000, 6, 2001, 2003)), known))
        .isEqualTo(new Comparison(1, 0, 0, 0, List.of()));
    assertThat(compare(register(NOUGHTIES, even(2000, 6, 2001, 2003)), known))
        .isEqualTo(new Comparison(1, 0, 0, 0, List.of()));
  }

  @Test
  void aRegisterIsComparedWithDeliveriesByItsSums() {
    SourceContent known = deliveries(NOUGHTIES, deal(1, 2000, 4, 2001), deal(2, 2000, 6, 2001, 2003));
    assertThat(compare(register(NOUGHTIES, even(2000, 4, 2001), even(2000, 6, 2001, 2003), even(2004, 0)), known))
        .isEqualTo(new Comparison(2, 1, 0, 0, List.of()));
    assertThat(compare(register(NOUGHTIES, even(2000, 4, 2001), even(2000, 9, 2001, 2003)), known).changed()).isOne();
  }

  @Test
  void aTableIsComparedCellByCell() {
    SourceContent known =
        table(figure("Arcadia", 2001, "10"), figure("Arcadia", 2002, "3"), figure("Ruritania", 2001, "1"));
    assertThat(compare(table(figure("Arcadia", 2001, "10"), figure("Arcadia", 2002, "4"), figure("Arcadia", 2003, "1")),
        known))
        .isEqualTo(new Comparison(1, 1, 1, 1,
            List.of(new Example(Aspect.FIGURE, "Borduria → Arcadia, 2002", "3.00", "4.00", 5),
                new Example(Aspect.VANISHED, "Borduria → Ruritania, 2001", "1.00", "", 0))));
  }

  private static Comparison compare(SourceContent content, SourceContent known) {
    return Comparing.of(content, Held.of(known, NAMES), NAMES);
  }

  private static Deal deal(int id, int ordered, int units, int... years) {
    List<Delivery> deliveries = new ArrayList<>();
    for (int year : years) {
      int share = units / years.length;
      deliveries.add(new Delivery(year, false, share, false, new Tiv(share * 100L), id == 0 && years.length > 1, 2));
    }
    return new Deal(id, "Borduria", "Arcadia", new Weapon("X", "frigate"), ArmamentCategory.SHIPS, ordered, false, null,
        false, DeliveryStatus.NEW, "", null, null, null, null, 2, deliveries);
  }

  private static Deal even(int ordered, int units, int... years) {
    return deal(0, ordered, units, years);
  }

  private static Figure figure(String recipient, int year, String tiv) {
    return new Figure("Borduria", recipient, null, null, year, Tiv.parse(tiv), false, Estimate.NONE, 5);
  }

  private static SourceContent deliveries(YearRange years, Deal... deals) {
    return content(SourceForm.DELIVERIES, Coverage.world(years), List.of(deals), List.of());
  }

  private static SourceContent register(YearRange years, Deal... deals) {
    return content(SourceForm.REGISTER, Coverage.world(years), List.of(deals), List.of());
  }

  private static SourceContent table(Figure... figures) {
    return content(SourceForm.TIV_TABLE, new Coverage(Set.of("Borduria"), Set.of(), NOUGHTIES), List.of(),
        Arrays.asList(figures));
  }

  private static SourceContent content(SourceForm form, Coverage coverage, List<Deal> deals, List<Figure> figures) {
    return new SourceContent(new SourceFile(form.word(), form.word(), 1, form, "UTF-8",
        LocalDateTime.of(2024, 4, 1, 0, 0), new Edition(2024, false), coverage, 1), deals, figures);
  }
}
