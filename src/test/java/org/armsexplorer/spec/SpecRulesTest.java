package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SpecRulesTest {

  private static NormalizedSpec of(ChartType type, Dimension x, @Nullable Dimension series, @Nullable Dimension facet) {
    return ChartSpec.DEFAULT.withType(type).withEncoding(new Encoding(x, series, facet, PanelAxis.SHARED)).normalized();
  }

  @Test
  void seriesOfSmallMultiplesStandInPanels() {
    NormalizedSpec drawn = of(ChartType.SMALL_MULTIPLES, Dimension.YEAR, Dimension.SUPPLIER, null);
    assertThat(drawn.spec().encoding())
        .isEqualTo(new Encoding(Dimension.YEAR, null, Dimension.SUPPLIER, PanelAxis.SHARED));
    assertThat(drawn.notices()).isEmpty();
  }

  @Test
  void smallMultiplesOfNothingAreColumns() {
    NormalizedSpec drawn = of(ChartType.SMALL_MULTIPLES, Dimension.YEAR, null, null);
    assertThat(drawn.spec().type()).isEqualTo(ChartType.GROUPED_COLUMN);
    assertThat(drawn.notices()).containsExactly(SpecNotice.PANELS_NEED_MEMBERS);
  }

  @Test
  void panelsAreAddedUpWhereTheTypeHasNone() {
    NormalizedSpec drawn = of(ChartType.LINE, Dimension.YEAR, Dimension.SUPPLIER, Dimension.RECIPIENT);
    assertThat(drawn.spec().encoding()).isEqualTo(new Encoding(Dimension.YEAR, Dimension.SUPPLIER));
    assertThat(drawn.notices()).containsExactly(SpecNotice.FACET_SUMMED);
  }

  @Test
  void aHeatGridHasTheYearsAlongX() {
    NormalizedSpec drawn = of(ChartType.HEAT_GRID, Dimension.SUPPLIER, Dimension.YEAR, null);
    assertThat(drawn.spec().encoding()).isEqualTo(new Encoding(Dimension.YEAR, Dimension.SUPPLIER));
    assertThat(of(ChartType.HEAT_GRID, Dimension.YEAR, null, null).notices())
        .isEqualTo(List.of(SpecNotice.GRID_NEEDS_ROWS));
  }
}
