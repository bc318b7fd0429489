package org.armsexplorer.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
  private static final SourceFile REGISTER =
      Deals.file(SourceForm.REGISTER, 2024, Coverage.world(new YearRange(2000, 2010)));
  private static final SourceFile TABLE =
      Deals.file(SourceForm.TIV_TABLE, 2024, new Coverage(Set.of("Arcadia"), Set.of(), new YearRange(1995, 2005)));
  private final List<FigureRecord> printed = new ArrayList<>();

  @Test
  void aCellAgreesWhereTheSumRoundsToIt() {
    print("Syldavia", 2001, "10");
    print("Syldavia", 2002, "0");
    print("Syldavia", 2003, "12");
    assertThat(reconciled(new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 10.50",
        "2002 1 0.49", "2003 1 11.49"))).containsExactly("agrees Syldavia 2001 10.00 10.50",
            "agrees Syldavia 2002 0 0.49", "differs Syldavia 2003 12.00 11.49");
  }

  @Test
  void whatOnlyOneOfTheTwoHasIsListed() {
    print("Syldavia", 2001, "10");
    assertThat(reconciled(new Deals(2024, 2000, 2010).deal(0, "Borduria", 2000, "X-1", "fighter", "2001 4 10.00")))
        .containsExactly("not-in-table Borduria 2001 0 10.00", "no-deals Syldavia 2001 10.00 0");
  }

  @Test
  void yearsAndSuppliersThatOnlyOneCoversAreNotCompared() {
    print("Syldavia", 1996, "10");
    Deals deals = new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2008 4 10.00").with(0,
        "Ruritania", "Syldavia", 2000, new org.armsexplorer.model.Weapon("X", "y"), 1, "2001 4 10.00");
    assertThat(reconciled(deals)).isEmpty();
  }

  @Test
  void aTotalIsHeldAgainstTheExactSumNotAgainstTheRoundedCells() {
    print("Syldavia", 2001, "1");
    print("Borduria", 2001, "1");
    print(null, 2001, "3");
    assertThat(reconciled(new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 1.40").deal(0,
        "Borduria", 2000, "X-1", "fighter", "2001 4 1.40"))).containsExactly("agrees all 2001 3.00 2.80",
            "agrees Borduria 2001 1.00 1.40", "agrees Syldavia 2001 1.00 1.40");
  }

  @Test
  void aYearAgreesWithinHalfAMillionForEachPrintedCell() {
    print("Syldavia", 2001, "1");
    print("Borduria", 2001, "1");
    print("Syldavia", 2002, "1");
    Deals deals = new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 1.40", "2002 1 2.00")
        .deal(0, "Borduria", 2000, "X-1", "fighter", "2001 4 1.40");
    List<ReconciledCell> years = Reconciliation.byYear(cells(deals));
    assertThat(years)
        .extracting(one -> one.agreement().token() + " " + one.year() + " " + one.difference() + " " + one.tolerance())
        .containsExactly("agrees 2001 0.80 1.00", "differs 2002 1.00 0.50");
  }

  /// A table made by rounding the sums always agrees with them.
  @Property(tries = 300)
  void aTableRoundedFromTheDealsAgrees(@ForAll @IntRange(min = 1, max = 100_000) int one,
      @ForAll @IntRange(min = 1, max = 100_000) int two) {
    printed.clear();
    BigDecimal sum = BigDecimal.valueOf(one + two, 2);
    print("Syldavia", 2001, sum.setScale(0, RoundingMode.HALF_UP).toPlainString());
    assertThat(cells(new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter",
        "2001 1 " + BigDecimal.valueOf(one, 2), "2001 1 " + BigDecimal.valueOf(two, 2)))).singleElement()
        .satisfies(cell -> assertThat(cell.agreement()).isEqualTo(Agreement.AGREES));
  }

  private void print(@Nullable String recipient, int year, String tiv) {
    Tiv amount = Tiv.parse(tiv);
    printed.add(FigureRecord.of(new Figure("Arcadia", recipient, null, null, year, amount, amount.hundredths() == 0,
        Estimate.NONE, printed.size() + 2), TABLE, PartyNames.bundled()));
  }

  private List<ReconciledCell> cells(Deals deals) {
    return new Reconciliation(deals.records(), List.of(REGISTER, TABLE)).cells(printed);
  }

  private List<String> reconciled(Deals deals) {
    return cells(deals).stream()
        .map(one -> one.agreement().token() + " " + (one.recipient() == null ? "all" : one.recipient().name()) + " "
            + one.year() + " " + one.printed().amountInSums() + " " + one.deals().amountInSums())
        .toList();
  }
}
