package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.junit.jupiter.api.Test;

/// A slope tells the change between two periods that can be compared.
class SlopePlotTest {
  private static final String DIFFERENT = Messages.text("foot.periods");

  /// Files that cover the years from the first to 2010: twice as much of Arcadia from 2006 on.
  private static InventedTrade from(int first) {
    InventedTrade trade = new InventedTrade().years(first, 2010);
    for (int year = first; year <= 2010; year++) {
      trade.deal(year, "Arcadia", "Syldavia", InventedTrade.delivery(year, 1, year < 2006 ? "10" : "20"));
    }
    return trade.deal(1, "Borduria", "Syldavia", InventedTrade.delivery(2009, 1, "7"));
  }

  private static ChartModel slope(Facts facts, Derivation derivation, int first, int last) {
    ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.SLOPE)
        .withEncoding(new Encoding(Dimension.PERIOD, Dimension.SUPPLIER)).withDerivation(derivation)
        .withFilter(filter -> filter.withYears(new YearRange(first, last))).normalized().spec();
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    return ChartBuilder.build(spec, table, Besides.of(spec, table, facts), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter()));
  }

  private static List<String> texts(ChartModel chart) {
    return PaintedPane.of(chart, 1920, 1080).texts();
  }

  @Test
  void theChangeBetweenFiveYearsAndFiveIsTold() {
    ChartModel chart = slope(from(2000).facts(), Derivation.NONE, 2001, 2010);
    assertThat(texts(chart)).contains("100, +100 %", "7, from none");
    assertThat(chart.beside(1, 0)).containsExactly("2001–05 to 2006–10: +100 %");
    assertThat(chart.texts().notes()).doesNotContain(DIFFERENT);
  }

  @Test
  void noChangeIsToldBetweenThreeYearsAndFive() {
    ChartModel chart = slope(from(2000).facts(), Derivation.NONE, 2003, 2010);
    assertThat(texts(chart)).contains("30", "100", "7");
    assertThat(chart.beside(1, 0)).isEmpty();
    assertThat(chart.texts().notes()).contains(DIFFERENT);
  }

  @Test
  void noChangeIsToldWhereAYearIsNotCovered() {
    assertThat(texts(slope(from(2003).facts(), Derivation.NONE, 2001, 2010))).contains("30", "100", "7");
  }

  @Test
  void sharesDoNotGrowWithTheYears() {
    // 30 of 30, 100 of 107
    assertThat(slope(from(2000).facts(), Derivation.SHARE, 2003, 2010).beside(1, 0))
        .containsExactly("2003–05 to 2006–10: −6.5 points");
  }
}
