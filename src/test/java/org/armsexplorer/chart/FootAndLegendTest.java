package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is written around a chart is true of what is drawn.
final class FootAndLegendTest {
  private static final Facts FACTS = new InventedTrade()
      .deal(1, "Arcadia", "Syldavia", InventedTrade.uncertain(2003, 1, "10"), InventedTrade.delivery(2008, 1, "30"))
      .deal(2, "Borduria", "Syldavia", InventedTrade.delivery(2003, 1, "20"))
      .deal(3, "Zubrowka", "Syldavia", InventedTrade.delivery(2004, 1, "7")).facts();

  private static ChartModel chart(UnaryOperator<ChartSpec> asked) {
    ChartSpec spec = asked.apply(ChartSpec.DEFAULT).normalized().spec();
    SummaryTable table = FACTS.answer(SummaryQuery.of(spec));
    return ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(FACTS, table),
        ChartContext.of(FACTS, spec.filter()));
  }

  private static ChartSpec by(ChartSpec spec, ChartType type, Dimension x) {
    return spec.withType(type).withEncoding(new Encoding(x, null));
  }

  @ParameterizedTest
  @EnumSource(names = {"HHI", "EFFECTIVE_SUPPLIERS", "PEAK_YEAR_SHARE", "YEARS_WITH_DELIVERIES"})
  void noHatchingIsToldOfWhereNoneIsDrawn(Derivation derivation) {
    ChartModel chart = chart(spec -> by(spec, ChartType.RANKED_BAR, Dimension.RECIPIENT).withDerivation(derivation));
    assertThat(String.join(" ", chart.texts().marks())).contains("Includes estimates").doesNotContain("Hatched");
  }

  @Test
  void hatchingIsToldOfWhereItIsDrawn() {
    assertThat(chart(spec -> by(spec, ChartType.RANKED_BAR, Dimension.SUPPLIER)).texts().marks())
        .contains("Hatched: estimate.");
  }

  @Test
  void aChartWithoutYearsAlongItSaysOfWhichItTells() {
    assertThat(chart(spec -> by(spec, ChartType.RANKED_BAR, Dimension.SUPPLIER)).texts().subtitle())
        .isEqualTo("Million TIV, 2000–2010");
  }

  @Test
  void whereOneStandsOutTheOthersAreOneEntry() {
    List<String> texts = legend(List.of("Borduria"));
    assertThat(texts).contains("Borduria", "All others").doesNotContain("Arcadia", "Zubrowka");
    assertThat(legend(List.of())).contains("Borduria", "Arcadia", "Zubrowka").doesNotContain("All others");
  }

  private static List<String> legend(List<String> highlights) {
    ChartModel chart = chart(
        spec -> spec.withType(ChartType.GROUPED_COLUMN).withEncoding(new Encoding(Dimension.YEAR, Dimension.SUPPLIER))
            .withPresentation(looks -> looks.withHighlights(highlights)));
    return PaintedPane.allTexts(chart, 1920, 1080);
  }
}
