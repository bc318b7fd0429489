package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.YearRange;
import org.junit.jupiter.api.Test;

class NarrowingTest {
  private static final TransferFilter TWO = TransferFilter.ALL.withSuppliers(List.of("Arcadia", "Borduria"));

  @Test
  void oneMemberOnlyTakesThePlaceOfTheList() {
    assertThat(Narrowing.to(TWO, Dimension.SUPPLIER, "Borduria").suppliers()).containsExactly("Borduria");
    assertThat(Narrowing.to(TWO, Dimension.YEAR, "2011").years()).isEqualTo(YearRange.of(2011));
    assertThat(Narrowing.to(TWO, Dimension.PERIOD, "2010-2014").years()).isEqualTo(new YearRange(2010, 2014));
    assertThat(Narrowing.to(TWO, Dimension.CATEGORY, "Ships").categories()).containsExactly(ArmamentCategory.SHIPS);
    assertThat(Narrowing.to(TWO, Dimension.DESCRIPTION, "frigate").terms().descriptions()).containsExactly("frigate");
  }

  @Test
  void oneOfSeveralIsTakenFromTheList() {
    TransferFilter left = Narrowing.without(TWO, Dimension.SUPPLIER, "Borduria");
    assertThat(left).isEqualTo(TransferFilter.ALL.withSuppliers(List.of("Arcadia")));
  }

  @Test
  void theLastOneOrOneOfAllIsLeftOutOfAll() {
    TransferFilter one = TransferFilter.ALL.withSuppliers(List.of("Arcadia"));
    for (TransferFilter from : List.of(one, TransferFilter.ALL)) {
      TransferFilter left = Narrowing.without(from, Dimension.SUPPLIER, "Arcadia");
      assertThat(left.suppliers()).isEmpty();
      assertThat(left.but().suppliers()).containsExactly("Arcadia");
    }
  }

  @Test
  void leavingOutTwiceIsTheSameAsOnce() {
    TransferFilter once = Narrowing.without(TransferFilter.ALL, Dimension.DESIGNATION, "X-1");
    assertThat(Narrowing.without(once, Dimension.DESIGNATION, "X-1")).isEqualTo(once);
    assertThat(Narrowing.without(once, Dimension.DESIGNATION, "X-2").but().designations()).containsExactly("X-1",
        "X-2");
  }

  @Test
  void timesCannotBeLeftOut() {
    assertThat(Narrowing.canLeaveOut(Dimension.YEAR)).isFalse();
    assertThat(Narrowing.without(TWO, Dimension.YEAR, "2011")).isEqualTo(TWO);
  }

  @Test
  void aBreakdownIsRankedBarsOrColumnsOfYears() {
    ChartSpec spec = ChartSpec.DEFAULT.withFilter(TWO).withPresentation(looks -> looks.withTitle("Mine"));
    ChartSpec bars = Narrowing.brokenDown(spec, Dimension.CATEGORY);
    assertThat(bars.type()).isEqualTo(ChartType.RANKED_BAR);
    assertThat(bars.encoding()).isEqualTo(new Encoding(Dimension.CATEGORY, null));
    assertThat(bars.filter()).isEqualTo(TWO);
    assertThat(bars.presentation().title()).isEmpty();
    assertThat(Narrowing.brokenDown(spec, Dimension.YEAR).type()).isEqualTo(ChartType.GROUPED_COLUMN);
    assertThat(bars.normalized().notices()).isEmpty();
  }
}
