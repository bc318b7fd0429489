package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

/// The borders are those of the real world, so the parties here are states; the deliveries between them are invented.
final class WorldBuilderTest {
  private static final Merging GROUPS = new Merging(List.of(new PartyGroup("pair", "Two states", "",
      List.of(PartyGroup.Member.always("France"), new PartyGroup.Member("Germany", 1990, 1994)))), false);

  private static ChartModel chart(TransferFilter filter) {
    Facts facts = new InventedTrade().deal(1, "Soviet Union", "India", InventedTrade.delivery(2001, 1, "10"))
        .deal(2, "Russia", "India", InventedTrade.delivery(2002, 1, "10"))
        .deal(3, "France", "India", InventedTrade.delivery(2002, 1, "10"))
        .deal(4, "FRELIMO (Portugal)*", "India", InventedTrade.delivery(2002, 1, "10")).facts();
    ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.FLOW_MAP).withFilter(filter)
        .withEncoding(new Encoding(Dimension.RECIPIENT, null)).normalized().spec();
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    return ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter()));
  }

  private static Optional<Detail.Origin> origin(ChartModel chart) {
    return chart.detail() instanceof Detail.World world ? world.origin() : Optional.empty();
  }

  @Test
  void arcsOfAMergedPartyStartFromTheLastOfThem() {
    ChartModel chart =
        chart(TransferFilter.ALL.withSuppliers(List.of("Soviet Union")).withMerging(Merging.NONE.withSuccessors(true)));
    assertThat(origin(chart).orElseThrow().codes()).containsExactly("RU");
    assertThat(origin(chart).orElseThrow().name()).isEqualTo("Soviet Union / Russia");
  }

  @Test
  void arcsOfAGroupStartFromItsMembersInTheYearsShown() {
    TransferFilter pair = TransferFilter.ALL.withSuppliers(List.of("@pair")).withMerging(GROUPS);
    assertThat(origin(chart(pair)).orElseThrow().codes()).containsExactly("FR", "DE");
    assertThat(origin(chart(pair.withYears(new YearRange(2000, 2005)))).orElseThrow().codes()).containsExactly("FR");
  }

  @Test
  void aPartyWithoutAPlaceSaysWhyItHasNoArcs() {
    ChartModel chart = chart(TransferFilter.ALL.withSuppliers(List.of("FRELIMO (Portugal)*")));
    assertThat(origin(chart)).isEmpty();
    assertThat(chart.texts().marks()).contains("No arcs: FRELIMO (Portugal)* has no place on the map.");
  }

  @Test
  void aMergedPartyAlongXLiesWhereTheLastOfThemLies() {
    ChartModel chart =
        chart(TransferFilter.ALL.withRecipients(List.of("India")).withMerging(Merging.NONE.withSuccessors(true)));
    assertThat(((Detail.World) chart.detail()).codes()).contains("RU");
  }
}
