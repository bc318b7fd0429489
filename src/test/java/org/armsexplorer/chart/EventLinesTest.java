package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.spec.Annotations;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventLinesTest {
  private static final Facts FACTS = new InventedTrade()
      .deal(1, "Arcadia", "Syldavia", InventedTrade.delivery(2003, 1, "10"), InventedTrade.delivery(2008, 1, "30"))
      .deal(2, "Borduria", "Syldavia", InventedTrade.delivery(2003, 1, "20")).facts();
  private static final Annotations ADDED = Annotations.NONE.withNotes("Without transit.")
      .withEvents("2003 First\n2004 The second one\n2010 Last of all\n1950 Long ago");

  private static ChartModel chart(ChartType type, Annotations added) {
    ChartSpec spec =
        ChartSpec.DEFAULT.withType(type).withPresentation(looks -> looks.withAnnotations(added)).normalized().spec();
    SummaryTable table = FACTS.answer(SummaryQuery.of(spec));
    return ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(FACTS, table),
        ChartContext.of(FACTS, spec.filter()));
  }

  @ParameterizedTest
  @EnumSource(names = {"GROUPED_COLUMN", "STACKED_COLUMN", "PERCENT_COLUMN", "LINE", "AREA", "COLUMN_AVERAGE"})
  void theWordsOfTheYearsThatAreShownStandAboveTheFigures(ChartType type) {
    for (double width : new double[] {1920, 241}) {
      List<String> written = PaintedPane.of(chart(type, ADDED), width, width * 0.5625).texts();
      assertThat(written).contains("First", "The second one", "Last of all").doesNotContain("Long ago");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RANKED_BAR", "TABLE", "HEAT_GRID", "SMALL_MULTIPLES"})
  void elsewhereNoneAreWritten(ChartType type) {
    assertThat(PaintedPane.of(chart(type, ADDED), 1920, 1080).texts()).doesNotContain("First");
  }

  @Test
  void theFiguresMakeRoom() {
    double without = PaintedPane.of(chart(ChartType.STACKED_COLUMN, Annotations.NONE), 1920, 1080).marks().stream()
        .filter(mark -> mark.column() >= 0).mapToDouble(Mark::y).min().orElseThrow();
    double with = PaintedPane.of(chart(ChartType.STACKED_COLUMN, ADDED), 1920, 1080).marks().stream()
        .filter(mark -> mark.column() >= 0).mapToDouble(Mark::y).min().orElseThrow();
    assertThat(with).isGreaterThan(without + 40);
  }

  @Test
  void notesStandUnderTheChartAndEventsAreSaid() {
    ChartTexts texts = chart(ChartType.LINE, ADDED).texts();
    assertThat(texts.foot()).contains("Without transit.");
    assertThat(texts.notes()).contains("Without transit.");
    assertThat(texts.spoken()).endsWith("Events: 2003 First; 2004 The second one; 2010 Last of all.");
    assertThat(chart(ChartType.LINE, Annotations.NONE).texts().spoken()).doesNotContain("Events");
  }
}
