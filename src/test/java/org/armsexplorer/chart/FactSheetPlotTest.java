package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.Test;

final class FactSheetPlotTest {

  private static ChartModel chart(Facts facts) {
    ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.FACT_SHEET).normalized().spec();
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    return ChartBuilder.build(spec, table, Besides.of(spec, table, facts), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter()));
  }

  @Test
  void whatWasNotDeliveredIsADashAndLittleIsNotNothing() {
    Facts facts = new InventedTrade().deal(1, "Arcadia", "Syldavia", InventedTrade.delivery(2001, 1, "99990"))
        .deal(2, "Borduria", "Syldavia", InventedTrade.delivery(2001, 1, "10"), InventedTrade.delivery(2008, 1, "60"))
        .deal(3, "Graustark", "Syldavia", InventedTrade.delivery(2008, 1, "40")).facts();
    List<String> texts = PaintedPane.of(chart(facts), 1920, 1080).texts();
    assertThat(texts).contains("60.0 %", "40.0 %", "<0.1 %", "–", "+500 %", "from none").doesNotContain("0.0 %");
  }

  @Test
  void titleAndSubtitleSayWhatIsListed() {
    ChartModel chart = chart(InventedTrade.small().facts());
    assertThat(chart.title()).isEqualTo("Arms deliveries worldwide by supplier");
    assertThat(chart.texts().subtitle()).isEqualTo("Share of TIV, 2001–2010");
  }
}
