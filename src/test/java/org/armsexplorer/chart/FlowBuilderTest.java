package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

final class FlowBuilderTest {
  private static final Hue REST = new Hue("#888888", "#777777");
  private static final Hue OWN = new Hue("#c0392b", "#ee6352");

  private static SummaryTable table(InventedTrade trade, Dimension... by) {
    return trade.facts()
        .answer(new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, TransferFilter.ALL, Derivation.NONE, 0));
  }

  private static InventedTrade crossing() {
    return new InventedTrade().deal(1, "Arcadia", "Syldavia", InventedTrade.delivery(2001, 1, "50"))
        .deal(2, "Borduria", "Ruritania", InventedTrade.delivery(2001, 1, "49"))
        .deal(3, "Graustark", "Zubrowka", InventedTrade.delivery(2001, 1, "48"))
        .deal(4, "Borduria", "Freedonia", InventedTrade.delivery(2001, 1, "60"))
        .deal(5, "Graustark", "Freedonia", InventedTrade.delivery(2001, 1, "30"));
  }

  private static List<String> names(Detail.Stage stage) {
    return stage.nodes().stream().map(Detail.Node::name).toList();
  }

  @Test
  void nodesStandBesideWhatTheyFlowInto() {
    Detail.Flow flow =
        new FlowBuilder(table(crossing(), Dimension.SUPPLIER, Dimension.RECIPIENT), 10, REST, member -> OWN).detail();
    List<String> left = names(flow.stages().get(0));
    List<String> right = names(flow.stages().get(1));
    assertThat(Math.abs(left.indexOf("Graustark") - left.indexOf("Borduria"))).isEqualTo(1);
    assertThat(Math.abs(right.indexOf("Ruritania") - right.indexOf("Freedonia"))).isEqualTo(1);
    assertThat(left.indexOf("Arcadia") == 0).isEqualTo(right.indexOf("Syldavia") == 0);
  }

  @Test
  void smallNodesAreGatheredAndNothingIsLost() {
    FlowBuilder builder =
        new FlowBuilder(table(crossing(), Dimension.SUPPLIER, Dimension.RECIPIENT), 1, REST, member -> OWN);
    assertThat(names(builder.detail().stages().get(0))).containsExactly("Borduria", "Others");
    BigDecimal sum = builder.series().stream().flatMap(series -> series.points().stream())
        .map(point -> point.cell().amountInSums()).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo("237");
  }

  @Test
  void whatFlowsIntoACategoryFlowsOutOfIt() {
    FlowBuilder builder = new FlowBuilder(
        table(crossing(), Dimension.SUPPLIER, Dimension.CATEGORY, Dimension.RECIPIENT), 10, REST, member -> OWN);
    Detail.Flow flow = builder.detail();
    List<ChartSeries> series = builder.series();
    int suppliers = flow.stages().get(0).nodes().size();
    BigDecimal in = series.subList(0, suppliers).stream().map(one -> one.points().getFirst().cell().amountInSums())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    ChartSeries aircraft = series.get(suppliers);
    BigDecimal out = IntStream.range(1, aircraft.points().size())
        .mapToObj(i -> aircraft.points().get(i).cell().amountInSums()).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(in).isEqualByComparingTo(out).isEqualByComparingTo("237");
  }
}
