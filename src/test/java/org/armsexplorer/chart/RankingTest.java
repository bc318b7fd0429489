package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.PaletteName;
import org.junit.jupiter.api.Test;

final class RankingTest {

  private static ChartSeries series(String name, boolean rest, Cell cell) {
    return new ChartSeries(name, name, Palette.rest(PaletteName.COLOURS), rest, 0, List.of(ChartPoint.of(cell)));
  }

  private static Cell value(int amount) {
    return new Cell.Value(BigDecimal.valueOf(amount), BigDecimal.ZERO, Estimate.NONE);
  }

  @Test
  void equalFiguresShareARankAndTheNextOneIsSkipped() {
    Ranking ranking = Ranking.of(Stream.of(5, 9, 5, 2).map(amount -> series("A", false, value(amount))).toList(), 0);
    assertThat(List.of(ranking.text(0), ranking.text(1), ranking.text(2), ranking.text(3))).containsExactly("=2", "1",
        "=2", "4");
    assertThat(ranking.places()).containsExactly(1, 0, 2, 3);
  }

  @Test
  void theGatheredRestAndWhoHasNoFigureHaveNoRank() {
    Ranking ranking = Ranking.of(List.of(series("Others", true, value(90)), series("Arcadia", false, value(3)),
        series("Borduria", false, Cell.NoneIdentified.CELL),
        series("Syldavia", false, new Cell.UnderHalf(Estimate.NONE))), 0);
    assertThat(ranking.ranks()).containsExactly(0, 1, 0, 2);
    assertThat(ranking.places()).containsExactly(-1, 0, -1, 1);
  }

  @Test
  void aChangeIsInPercentTimesOrPoints() {
    assertThat(Change.of(new BigDecimal("20"), new BigDecimal("27"), false)).isEqualTo("+35 %");
    assertThat(Change.of(new BigDecimal("20"), new BigDecimal("17"), false)).isEqualTo("−15 %");
    assertThat(Change.of(new BigDecimal("2"), new BigDecimal("28"), false)).isEqualTo("×14");
    assertThat(Change.of(new BigDecimal("0.100000"), new BigDecimal("0.132000"), true)).isEqualTo("+3.2 points");
  }
}
