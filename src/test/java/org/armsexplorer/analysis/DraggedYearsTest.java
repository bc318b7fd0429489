package org.armsexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dating;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is answered while the years are dragged, out of counts and sums by year, is what a table answers that was asked
/// nothing before.
class DraggedYearsTest {
  /// As many as are worth it.
  private static final int DELIVERIES = 40_000;
  private static final FactTable DRAGGED = CubeTest.facts(DELIVERIES);
  /// In turn, as a slider makes them; some reach beyond the years that there are, or lie beyond them.
  private static final List<YearRange> RANGES = List.of(new YearRange(1985, 2004), new YearRange(1986, 2004),
      new YearRange(1987, 2004), new YearRange(1960, 1990), new YearRange(2001, 2030), new YearRange(1950, 2050),
      new YearRange(1990, 1990), new YearRange(1900, 1910), new YearRange(2040, 2050));

  static List<TransferFilter> filters() {
    TransferFilter all = TransferFilter.ALL;
    return List.of(all, all.withTerms(terms -> terms.withDating(Dating.ORDER)),
        all.withSuppliers(List.of("Russia", "Arcadia", "Borduria"))
            .withRecipients(List.of("Syldavia", "Soviet Union", "Russia", "Borduria")),
        all.withCategories(List.of(ArmamentCategory.AIRCRAFT, ArmamentCategory.SHIPS, ArmamentCategory.MISSILES)),
        all.withMerging(all.merging().withSuccessors(true)).withTerms(terms -> terms.withUncertain(Presence.WITHOUT)));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void listsAreCountedTheSame(TransferFilter filter) {
    for (YearRange years : RANGES) {
      TransferFilter asked = filter.withYears(years);
      assertThat(DRAGGED.facets(asked)).as("%s", years).isEqualTo(CubeTest.facts(DELIVERIES).facets(asked));
    }
    assertThat(DRAGGED.facets(filter)).isEqualTo(CubeTest.facts(DELIVERIES).facets(filter));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void sumsAreTheSame(TransferFilter filter) {
    for (List<Dimension> by : List.of(List.of(Dimension.YEAR, Dimension.SUPPLIER), List.of(Dimension.SUPPLIER),
        List.of(Dimension.CATEGORY, Dimension.PERIOD), List.<Dimension>of())) {
      for (YearRange years : RANGES) {
        SummaryQuery query = new SummaryQuery(by, Measure.TIV_DELIVERED, filter.withYears(years), Derivation.NONE, 2);
        SummaryTable rows = new Summation(DRAGGED, query).ofRows();
        SummaryTable answer = DRAGGED.sum(query);
        assertThat(answer.axes()).as("%s", query).isEqualTo(rows.axes());
        assertThat(answer.rows()).as("%s", query).isEqualTo(rows.rows());
      }
    }
  }

  @Test
  void periodsOfTheUsersAreCountedThemselves() {
    for (YearRange years : RANGES.subList(0, 3)) {
      TransferFilter asked = TransferFilter.ALL.withYears(years)
          .withPeriods(List.of(new YearRange(1990, 1992), new YearRange(1999, 2000)));
      assertThat(DRAGGED.facets(asked)).isEqualTo(CubeTest.facts(DELIVERIES).facets(asked));
    }
  }
}
