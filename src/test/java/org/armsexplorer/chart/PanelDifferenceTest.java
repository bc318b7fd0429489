package org.armsexplorer.chart;

import static org.armsexplorer.chart.InventedChart.series;
import static org.armsexplorer.chart.InventedChart.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.Test;

class PanelDifferenceTest {
  private static final Cell NONE = Cell.NoneIdentified.CELL;
  private static final Cell UNKNOWN = Cell.NotCovered.CELL;

  private static List<OptionalDouble> figures(PanelDifference difference, int series) {
    return IntStream.range(0, difference.length()).mapToObj(at -> difference.at(at, series)).toList();
  }

  @Test
  void ofTwoPartiesThePanelsAreTakenYearByYearAndSeriesBySeries() {
    Detail.Panels panels = new Detail.Panels(List.of("Arcadia", "Borduria"), 2, true, List.of(), List.of(0, 1));
    ChartModel model = InventedChart.model(ChartType.SMALL_MULTIPLES, panels,
        series("x", value("10", "0"), NONE, value("3", "0"), NONE), series("y", NONE, NONE, NONE, value("7", "0")),
        series("x", value("4", "1"), value("2", "0"), UNKNOWN, NONE), series("y", NONE, value("1", "0"), NONE, NONE));
    PanelDifference difference = new PanelDifference(model, panels);
    assertThat(figures(difference, 0)).containsExactly(OptionalDouble.of(6), OptionalDouble.of(-2),
        OptionalDouble.empty(), OptionalDouble.empty());
    assertThat(figures(difference, 1)).containsExactly(OptionalDouble.empty(), OptionalDouble.of(-1),
        OptionalDouble.empty(), OptionalDouble.of(7));
    assertThat(List.of(difference.highest(), difference.lowest())).containsExactly(7.0, -2.0);
    assertThat(List.of(difference.isEstimated(0, 0), difference.isEstimated(1, 0))).containsExactly(true, false);
    assertThat(model.beside(0, 0)).containsExactly("Arcadia minus Borduria: +6");
    assertThat(model.beside(3, 3)).containsExactly("Arcadia minus Borduria: +7");
  }

  @Test
  void ofTwoPeriodsTheLaterIsReducedByTheEarlierPlaceByPlace() {
    Detail.Panels panels = new Detail.Panels(List.of("2001", "2002–04"), 1, true,
        List.of(new Detail.Stretch(0, 1), new Detail.Stretch(1, 4)), List.of(1, 0));
    ChartModel model = InventedChart.model(ChartType.SMALL_MULTIPLES, panels,
        series("TIV", value("10", "0"), value("12.5", "0"), value("3", "0"), NONE));
    PanelDifference difference = new PanelDifference(model, panels);
    assertThat(figures(difference, 0)).containsExactly(OptionalDouble.of(2.5));
    assertThat(difference.columnOf(0)).isEqualTo(1);
    assertThat(model.beside(0, 0)).containsExactly("2002–04 minus 2001: +2.5");
    assertThat(model.beside(1, 0)).containsExactly("2002–04 minus 2001: +2.5");
    assertThat(model.beside(3, 0)).isEmpty();
    assertThat(model.nameOf(0)).isEqualTo("TIV");
  }
}
