package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.junit.jupiter.api.Test;

final class SeriesLimitTest {

  private static boolean isCrowded(int suppliers, ChartSpec spec) {
    InventedTrade trade = new InventedTrade();
    for (int i = 0; i < suppliers; i++) {
      trade.deal(i, "Borduria " + i, "Syldavia", InventedTrade.delivery(2001, 1, "5"));
    }
    Facts facts = trade.facts();
    return SeriesLimit.isCrowded(spec, facts.answer(SummaryQuery.of(spec)));
  }

  @Test
  void moreSeriesThanCanBeToldApartAreGathered() {
    assertThat(isCrowded(12, ChartSpec.DEFAULT)).isFalse();
    assertThat(isCrowded(13, ChartSpec.DEFAULT)).isTrue();
    assertThat(isCrowded(13, ChartSpec.DEFAULT.withTop(40))).isFalse();
  }

  @Test
  void rowsAndYearsAreNoSeries() {
    assertThat(isCrowded(13, ChartSpec.DEFAULT.withType(ChartType.HEAT_GRID))).isFalse();
    assertThat(isCrowded(13, ChartSpec.DEFAULT.withEncoding(new Encoding(Dimension.SUPPLIER, Dimension.YEAR))))
        .isFalse();
  }
}
