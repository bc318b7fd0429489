package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.DealRecord.Arrival;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealsBehindFiguresTest {
  @TempDir private Path folder;

  @Test
  void deliveriesAndRegisterOfAnEditionAreOneDeal() throws Exception {
    try (Wiring wiring = loaded(Invented.REGISTER, Invented.DELIVERIES)) {
      DealRecord deal = only(wiring.explorer().deals(TransferFilter.ALL));
      assertThat(deal.deal().comments()).isEqualTo("Part of a deal for other engines");
      assertThat(deal.deal().unitsOrdered()).isEqualTo(6);
      assertThat(deal.deal().category()).isEqualTo(ArmamentCategory.AIRCRAFT);
      assertThat(arrivals(deal)).containsExactly("2001 4 10.00 1.csv:4 true", "2002 2 5.00 1.csv:5 true");
      assertThat(deal.told()).extracting(place -> place.file().name() + ":" + place.line()).containsExactly("1.csv:4",
          "0.csv:4");
    }
  }

  @Test
  void theRegisterAloneGivesEvenParts() throws Exception {
    try (Wiring wiring = loaded(Invented.REGISTER)) {
      DealRecord deal = only(wiring.explorer().deals(TransferFilter.ALL));
      assertThat(arrivals(deal)).containsExactly("2001 3 7.50 0.csv:4 true", "2002 3 7.50 0.csv:4 true");
      assertThat(deal.deliveries()).allMatch(arrival -> arrival.delivery().evenSplit());
    }
  }

  @Test
  void aDealThatANewerRegisterTellsIsNotToldTwice() throws Exception {
    String order = "Syldavia,Borduria,2009,,3,,Z-3,frigate,0,,,New,,300,900,0\n";
    String newer = Invented.REGISTER.replace("13 Apr 2024", "20 Apr 2024");
    try (Wiring wiring = loaded(Invented.REGISTER + order, newer + order)) {
      List<DealRecord> deals = wiring.explorer().deals(TransferFilter.ALL);
      assertThat(deals).hasSize(2).allSatisfy(
          deal -> assertThat(deal.told()).extracting(place -> place.file().name()).containsExactly("1.csv", "0.csv"));
      assertThat(deals).extracting(deal -> deal.deliveries().size()).containsExactlyInAnyOrder(2, 0);
    }
  }

  @Test
  void aFilterOnYearsSaysWhichDeliveriesItAsksFor() throws Exception {
    try (Wiring wiring = loaded(Invented.DELIVERIES)) {
      DealRecord deal = only(wiring.explorer().deals(TransferFilter.ALL.withYears(YearRange.of(2002))));
      assertThat(arrivals(deal)).containsExactly("2001 4 10.00 0.csv:4 false", "2002 2 5.00 0.csv:5 true");
      assertThat(deal.askedTiv()).hasToString("5.00");
      assertThat(wiring.explorer().deals(TransferFilter.ALL.withYears(YearRange.of(2005)))).isEmpty();
      assertThat(wiring.explorer().deals(TransferFilter.ALL.withCategories(List.of(ArmamentCategory.SHIPS)))).isEmpty();
    }
  }

  @Test
  void aDealPartlyOutsideTheSelectionIsFoundInTheOtherEdition() throws Exception {
    try (Wiring wiring = loaded(Invented.DELIVERIES, Invented.DELIVERIES.replace("13 Apr 2024", "13 Apr 2025"))) {
      TransferFilter older = TransferFilter.ALL.withSipriEdition(2024).withYears(YearRange.of(2002));
      DealRecord deal = only(wiring.register().register(older).deals());
      assertThat(wiring.register().elsewhere(deal)).hasSize(1)
          .allSatisfy((edition, found) -> assertThat(found).isPresent());
    }
  }

  @Test
  void theSampleHasFiguresWithTheirLinesAndNoDeals() throws Exception {
    try (Wiring wiring = Wiring.sample()) {
      TransferFilter russia = TransferFilter.ALL.withSuppliers(List.of("Russia")).withYears(YearRange.of(2011));
      assertThat(wiring.explorer().deals(russia)).isEmpty();
      assertThat(wiring.explorer().figures(russia)).isNotEmpty()
          .allSatisfy(figure -> assertThat(figure.from().line()).isPositive());
      assertThat(wiring.explorer().figures(russia).stream().mapToLong(one -> one.figure().tiv().hundredths()).sum())
          .isEqualTo(38_151);
    }
  }

  private static DealRecord only(List<DealRecord> deals) {
    assertThat(deals).hasSize(1);
    return deals.getFirst();
  }

  private static List<String> arrivals(DealRecord deal) {
    return deal.deliveries().stream().map(DealsBehindFiguresTest::arrival).toList();
  }

  private static String arrival(Arrival arrival) {
    return arrival.delivery().year() + " " + arrival.delivery().units() + " " + arrival.delivery().tiv() + " "
        + arrival.from().file().name() + ":" + arrival.from().line() + " " + arrival.asked();
  }

  private Wiring loaded(String... texts) throws IOException, UserProblem {
    Wiring wiring = Wiring.store(folder.resolve("store"));
    for (int i = 0; i < texts.length; i++) {
      Path file = Files.writeString(folder.resolve(i + ".csv"), texts[i]);
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
    }
    return wiring;
  }
}
