package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.model.YearRange;
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

  @Test
  void aSlopeComparesPeriodsWhereTheYearsHoldTwo() {
    assertThat(of(ChartType.SLOPE, Dimension.YEAR, Dimension.SUPPLIER, null).spec().encoding().x())
        .isEqualTo(Dimension.PERIOD);
    ChartSpec few =
        ChartSpec.DEFAULT.withType(ChartType.SLOPE).withFilter(filter -> filter.withYears(new YearRange(2001, 2003)));
    assertThat(few.normalized()).isEqualTo(new NormalizedSpec(few, List.of()));
  }

  @Test
  void aFlowLeadsFromSuppliersToRecipients() {
    NormalizedSpec drawn = of(ChartType.FLOW, Dimension.RECIPIENT, Dimension.CATEGORY, Dimension.SUPPLIER);
    assertThat(drawn.spec().encoding())
        .isEqualTo(new Encoding(Dimension.SUPPLIER, Dimension.CATEGORY, Dimension.RECIPIENT, PanelAxis.SHARED));
    assertThat(drawn.notices()).isEmpty();
    assertThat(of(ChartType.FLOW, Dimension.YEAR, Dimension.SUPPLIER, null)).satisfies(flow -> {
      assertThat(flow.spec().encoding()).isEqualTo(new Encoding(Dimension.SUPPLIER, Dimension.RECIPIENT));
      assertThat(flow.notices()).containsExactly(SpecNotice.STAGES_PUT);
    });
  }

  @Test
  void aMapShowsTheRoleThatTheFilterDoesNotTell() {
    ChartSpec fromArcadia =
        ChartSpec.DEFAULT.withType(ChartType.FLOW_MAP).withFilter(filter -> filter.withSuppliers(List.of("Arcadia")));
    assertThat(fromArcadia.normalized().spec().encoding()).isEqualTo(new Encoding(Dimension.RECIPIENT, null));
    assertThat(fromArcadia.normalized().spec().type()).isEqualTo(ChartType.FLOW_MAP);
    assertThat(of(ChartType.FLOW_MAP, Dimension.SUPPLIER, null, null)).satisfies(map -> {
      assertThat(map.spec().type()).isEqualTo(ChartType.MAP);
      assertThat(map.notices()).containsExactly(SpecNotice.ARCS_NEED_ONE_PARTY);
    });
  }

  @Test
  void aFactSheetIsByPartyAndPeriod() {
    NormalizedSpec drawn = of(ChartType.FACT_SHEET, Dimension.SUPPLIER, null, null);
    assertThat(drawn.spec().encoding()).isEqualTo(new Encoding(Dimension.SUPPLIER, Dimension.PERIOD));
    assertThat(drawn.notices()).isEmpty();
  }

  @Test
  void aShareOfNothingIsReplacedByTheSums() {
    ChartSpec share =
        ChartSpec.DEFAULT.withDerivation(Derivation.SHARE).withEncoding(new Encoding(Dimension.YEAR, null));
    assertThat(share.normalized())
        .isEqualTo(new NormalizedSpec(share.withDerivation(Derivation.NONE), List.of(SpecNotice.SHARE_OF_NOTHING)));
    ChartSpec ofChina = share.withFilter(TransferFilter.ALL.withSuppliers(List.of("China")));
    assertThat(ofChina.normalized()).isEqualTo(new NormalizedSpec(ofChina, List.of()));
  }

  @Test
  void openOrdersAloneAreCounted() {
    ChartSpec open =
        ChartSpec.DEFAULT.withFilter(TransferFilter.ALL.withTerms(terms -> terms.withOpenOrders(Presence.ONLY)));
    assertThat(open.normalized())
        .isEqualTo(new NormalizedSpec(open.withMeasure(Measure.DEALS), List.of(SpecNotice.OPEN_ORDERS_COUNTED)));
  }

  @Test
  void concentrationIsOfOneRole() {
    ChartSpec both = ChartSpec.DEFAULT.withDerivation(Derivation.HHI)
        .withEncoding(new Encoding(Dimension.SUPPLIER, Dimension.RECIPIENT));
    assertThat(both.normalized().spec().derivation()).isEqualTo(Derivation.NONE);
  }
}
