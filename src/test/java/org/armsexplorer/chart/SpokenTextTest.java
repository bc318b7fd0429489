package org.armsexplorer.chart;

import static org.armsexplorer.chart.InventedChart.series;
import static org.armsexplorer.chart.InventedChart.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.junit.jupiter.api.Test;

class SpokenTextTest {
  private static final Cell NONE = Cell.NoneIdentified.CELL;

  private static String said(Dimension x, ChartSeries... series) {
    return new SpokenText(x, List.of(series), List.of("2001", "2002", "2003", "2004"), Derivation.NONE).sentences();
  }

  @Test
  void whoLeadsAndTheHighestFigureAreSaid() {
    ChartSeries arcadia = series("Arcadia", value("10", "0"), value("7", "0"), NONE, value("5", "0"));
    ChartSeries borduria = series("Borduria", value("8", "0"), value("2", "0"), value("382", "0"), value("5", "0"));
    assertThat(said(Dimension.YEAR, arcadia, borduria))
        .isEqualTo("Arcadia leads in 2 of 4 years. Highest: 2003, Borduria, 382.");
    assertThat(said(Dimension.PERIOD, arcadia, borduria)).startsWith("Arcadia leads in 2 of 4 periods.");
    assertThat(said(Dimension.CATEGORY, arcadia, borduria)).isEqualTo("Highest: 2003, Borduria, 382.");
    assertThat(said(Dimension.YEAR, arcadia)).isEqualTo("Highest: 2001, Arcadia, 10.");
  }

  @Test
  void whoLeadsAsOftenAsAnotherDoesNotLead() {
    ChartSeries arcadia = series("Arcadia", value("10", "0"), NONE, NONE, NONE);
    ChartSeries borduria = series("Borduria", NONE, value("2", "0"), NONE, NONE);
    assertThat(said(Dimension.YEAR, arcadia, borduria)).isEqualTo("Highest: 2001, Arcadia, 10.");
    assertThat(said(Dimension.YEAR, series("Arcadia", NONE, NONE, NONE, NONE))).doesNotContain("leads");
  }
}
