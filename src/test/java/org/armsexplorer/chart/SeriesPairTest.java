package org.armsexplorer.chart;

import static org.armsexplorer.chart.InventedChart.series;
import static org.armsexplorer.chart.InventedChart.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.Test;

class SeriesPairTest {
  private static final Cell NONE = Cell.NoneIdentified.CELL;
  private static final Cell UNKNOWN = Cell.NotCovered.CELL;

  private static ChartModel model(ChartSeries... series) {
    return InventedChart.model(ChartType.DIFFERENCE, new Detail.None(), series);
  }

  @Test
  void ofTwoTheFirstIsReduced() {
    ChartModel model = model(series("Arcadia", value("10", "0"), NONE, NONE, value("1", "0")),
        series("Borduria", value("25.5", "0"), value("4", "0"), NONE, UNKNOWN));
    SeriesPair pair = SeriesPair.of(model.series()).orElseThrow();
    assertThat(pair).isEqualTo(new SeriesPair(0, 1));
    assertThat(List.of(pair.at(model, 0), pair.at(model, 1), pair.at(model, 2), pair.at(model, 3))).containsExactly(
        OptionalDouble.of(-15.5), OptionalDouble.of(-4), OptionalDouble.empty(), OptionalDouble.empty());
    assertThat(pair.said(model, 0)).containsExactly("Arcadia minus Borduria: −16");
    assertThat(pair.said(model, 2)).isEmpty();
  }

  @Test
  void ofSeveralTheTwoLargestAreTakenInTheirOrder() {
    assertThat(SeriesPair
        .of(List.of(series("a", value("1", "0")), series("b", value("5", "0")), series("c", value("9", "0")))))
        .contains(new SeriesPair(1, 2));
    assertThat(SeriesPair.of(List.of(series("a", value("1", "0"))))).isEmpty();
  }

  @Test
  void anEstimateInOneOfThemMarksTheDifference() {
    ChartModel model = model(series("a", value("1", "0"), value("1", "0.5"), NONE, NONE),
        series("b", value("2", "0"), value("2", "0"), value("2", "2"), NONE));
    SeriesPair pair = new SeriesPair(0, 1);
    assertThat(pair.isEstimated(model, 0)).isFalse();
    assertThat(pair.isEstimated(model, 1)).isTrue();
    assertThat(pair.isEstimated(model, 2)).isTrue();
  }

  @Test
  void theSignIsSaid() {
    ChartModel model = model(series("a", NONE, NONE, NONE, NONE));
    assertThat(SeriesPair.signed(model, 12.4)).isEqualTo("+12");
    assertThat(SeriesPair.signed(model, -3.25)).isEqualTo("−3.3");
    assertThat(SeriesPair.signed(model, 0)).isEqualTo("0");
  }
}
