package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.Presence;
import org.junit.jupiter.api.Test;

final class BarsPlotTest {

  private static PaintedPane pane(Facts facts, ChartSpec asked) {
    ChartSpec spec = asked.withType(ChartType.RANKED_BAR).withEncoding(new Encoding(Dimension.SUPPLIER, null));
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    return PaintedPane.of(ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter())), 1920, 1080);
  }

  @Test
  void barsStandByTheFigureThatIsShown() {
    Facts facts = new InventedTrade()
        .deal(1, "Arcadia", "Syldavia", InventedTrade.delivery(2001, 1, "50"), InventedTrade.delivery(2002, 1, "50"))
        .deal(2, "Borduria", "Syldavia", InventedTrade.delivery(2001, 1, "60")).facts();
    PaintedPane peaks = pane(facts, ChartSpec.DEFAULT.withDerivation(Derivation.PEAK_YEAR_SHARE));
    assertThat(peaks.texts()).containsExactly("Borduria", "100.0 %", "Arcadia", "50.0 %");
    // the figure that is pointed at stays that of its member
    assertThat(peaks.marks().stream().map(Mark::column)).containsExactly(1, 0);
  }

  @Test
  void theGatheredRestLeavesTheWidthToTheOthers() {
    InventedTrade trade = new InventedTrade();
    for (int i = 0; i < 40; i++) {
      trade.deal(i, "Borduria " + i, "Syldavia", InventedTrade.delivery(2001, 1, Integer.toString(100 - i)));
    }
    List<Mark> marks = pane(trade.facts(), ChartSpec.DEFAULT.withTop(3)).marks();
    assertThat(marks.getLast().width()).isBetween(marks.getFirst().width(), marks.getFirst().width() * 1.3);
  }

  /// Bars of two periods below each other for so many suppliers.
  private static PaintedPane periods(int suppliers) {
    InventedTrade trade = new InventedTrade();
    for (int i = 0; i < suppliers; i++) {
      trade.deal(i, "The Most Serene Principality of Borduria " + i, "Syldavia",
          InventedTrade.delivery(2003, 1, Integer.toString(100 - i)),
          InventedTrade.delivery(2008, 1, Integer.toString(200 - i)));
    }
    Facts facts = trade.facts();
    ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.GROUPED_COLUMN)
        .withEncoding(new Encoding(Dimension.SUPPLIER, Dimension.PERIOD)).normalized().spec();
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    return PaintedPane.of(ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter())), 1920, 1080);
  }

  @Test
  void eachOfTwoBarsHasItsFigure() {
    assertThat(periods(3).texts()).contains("100", "200", "99", "199", "98", "198");
  }

  @Test
  void thinBarsStandOnAScale() {
    assertThat(periods(16).texts()).contains("0", "50", "100", "150", "200").doesNotContain("199", "99");
  }

  /// A table of whole millions that prints `0` for Arcadia.
  private static Facts littleOfArcadia() {
    InventedTrade table =
        new InventedTrade().form(SourceForm.TIV_TABLE).figure("Arcadia", "Syldavia", 2003, "0", Estimate.NONE)
            .figure("Arcadia", "Syldavia", 2008, "0", Estimate.NONE);
    for (int i = 0; i < 3; i++) {
      String name = "The Most Serene Principality of Borduria " + i;
      table.figure(name, "Syldavia", 2003, "3", Estimate.NONE).figure(name, "Syldavia", 2008, "7", Estimate.NONE);
    }
    return table.facts();
  }

  @Test
  void underHalfAMillionIsNoZero() {
    assertThat(pane(littleOfArcadia(), ChartSpec.DEFAULT).texts()).contains("<0.5", "10").doesNotContain("0");
  }

  @Test
  void underHalfAMillionIsNoZeroAtOneOfTwoBars() {
    Facts facts = littleOfArcadia();
    ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.GROUPED_COLUMN)
        .withEncoding(new Encoding(Dimension.SUPPLIER, Dimension.PERIOD)).normalized().spec();
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    assertThat(PaintedPane.of(ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter())), 1920, 1080).texts()).contains("<0.5", "3", "7").doesNotContain("0");
  }

  @Test
  void openOrdersAreNotCalledDeliveries() {
    Facts facts = new InventedTrade().deal(1, "Arcadia", "Syldavia").facts();
    ChartSpec spec = ChartSpec.DEFAULT.withEncoding(new Encoding(Dimension.SUPPLIER, null))
        .withFilter(filter -> filter.withTerms(terms -> terms.withOpenOrders(Presence.ONLY))).normalized().spec();
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    ChartModel chart = ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter()));
    assertThat(chart.title()).isEqualTo("Arms on order worldwide by supplier");
    assertThat(chart.texts().subtitle()).isEqualTo("Number of orders, open orders only");
  }
}
