package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where the names of series stand beside the figures instead of in a legend, they can be pointed at as its entries.
final class NamesLeadToSeriesTest {

  @ParameterizedTest
  @EnumSource(names = {"LINE", "STACKED_COLUMN", "PERCENT_COLUMN", "AREA", "RANK_PATH", "HEAT_GRID", "GROUPED_COLUMN"})
  void aNameIsTheEntryOfItsSeries(ChartType type) {
    Detail detail = type == ChartType.RANK_PATH ? new Detail.Ranks(10) : new Detail.None();
    ChartModel model = InventedChart.model(type, detail, series("Arcadia", "10"), series("Borduria", "400"));
    List<Mark> names =
        PaintedPane.of(model, 1920, 1080).marks().stream().filter(mark -> mark.column() == Mark.LEGEND).toList();
    assertThat(names).extracting(Mark::series).contains(0, 1);
    assertThat(names).allSatisfy(name -> {
      assertThat(name.width()).isBetween(40.0, 300.0);
      assertThat(name.x() + name.width()).isLessThan(1920);
    });
    boolean stacked = type != ChartType.RANK_PATH && type != ChartType.HEAT_GRID && type != ChartType.GROUPED_COLUMN;
    if (stacked) {
      // upwards by their figures, as the texts are
      assertThat(of(names, 1).y()).isLessThan(of(names, 0).y());
    }
  }

  private static Mark of(List<Mark> names, int series) {
    return names.stream().filter(name -> name.series() == series).findFirst().orElseThrow();
  }

  private static ChartSeries series(String key, String amount) {
    return InventedChart.series(key, InventedChart.value(amount, "0"), InventedChart.value(amount, "0"),
        InventedChart.value(amount, "0"), InventedChart.value(amount, "0"));
  }
}
