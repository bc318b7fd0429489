package org.armsexplorer.analysis.compare;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class CellDifferencesTest {
  private static final PartyNames NAMES = PartyNames.bundled();
  private final InventedTrade before = new InventedTrade().years(2000, 2003)
      .deal(1, "Arcadia", "Syldavia", delivery(2001, 4, "10"), delivery(2002, 1, "2.5"))
      .deal(2, "Arcadia", "Turkey", delivery(2001, 1, "7")).deal(3, "Borduria", "Syldavia", delivery(2003, 1, "3"));
  private final InventedTrade after = new InventedTrade().years(2000, 2004)
      .deal(1, "Arcadia", "Syldavia", delivery(2001, 5, "12.5"), delivery(2002, 1, "2.5"))
      .deal(2, "Arcadia", "Turkiye", delivery(2001, 1, "7")).deal(4, "Borduria", "Syldavia", delivery(2004, 1, "3"))
      .deal(5, "Ruritania", "Syldavia", delivery(2002, 1, "1"));

  @Test
  void eachCellThatDiffersIsListedOnceWithBothStates() {
    assertThat(changes(TransferFilter.ALL)).containsExactly(
        "revised Arcadia Syldavia 2001 10.00>12.50 value>value 2.50",
        "renamed Arcadia Turkiye 2001 7.00>7.00 value>value 0.00",
        "gone Borduria Syldavia 2003 3.00>0 value>none-identified -3.00",
        "new Borduria Syldavia 2004 0>3.00 not-covered>value 3.00",
        "new Ruritania Syldavia 2002 0>1.00 none-identified>value 1.00");
  }

  @Test
  void theFilterTakesTheNamesOfAnyEdition() {
    assertThat(changes(TransferFilter.ALL.withRecipients(List.of("Turkey")))).hasSize(1);
    assertThat(changes(TransferFilter.ALL.withYears(YearRange.of(2002)))).hasSize(1);
  }

  @Test
  void theDifferencesAddUpToTheDifferenceOfTheTotals() {
    assertThat(
        new CellDifferences(NAMES).between(before.facts(), after.facts(), TransferFilter.ALL, Measure.TIV_DELIVERED)
            .stream().map(CellChange::difference).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
        .isEqualByComparingTo("3.5");
  }

  @Test
  void aViewIsTouchedByTheFiguresThatItShows() {
    SummaryQuery years =
        new SummaryQuery(List.of(Dimension.YEAR), Measure.TIV_DELIVERED, TransferFilter.ALL, Derivation.NONE, 0);
    AnswerDifferences differences = new AnswerDifferences(NAMES);
    assertThat(differences.count(before.facts(), after.facts(), years)).isEqualTo(4);
    assertThat(differences.count(before.facts(), after.facts(),
        years.withFilter(TransferFilter.ALL.withRecipients(List.of("Turkiye"))))).isZero();
    assertThat(differences.count(before.facts(), after.facts(),
        years.withBy(List.of(Dimension.RECIPIENT)).withFilter(TransferFilter.ALL.withRecipients(List.of("Turkiye")))))
        .isZero();
  }

  private List<String> changes(TransferFilter filter) {
    return new CellDifferences(NAMES).between(before.facts(), after.facts(), filter, Measure.TIV_DELIVERED).stream()
        .map(one -> one.change().token() + " " + one.supplier().name() + " " + one.recipient().name() + " " + one.year()
            + " " + one.from().amountInSums() + ">" + one.to().amountInSums() + " " + one.from().state() + ">"
            + one.to().state() + " " + one.difference())
        .toList();
  }
}
