package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.PaletteName;
import org.junit.jupiter.api.Test;

final class SeriesLimitTest {
  private static final ChartSpec GREYS =
      ChartSpec.DEFAULT.withPresentation(looks -> looks.withPalette(PaletteName.GREYS));

  private static OptionalInt limit(int suppliers, ChartSpec spec) {
    InventedTrade trade = new InventedTrade();
    for (int i = 0; i < suppliers; i++) {
      trade.deal(i, "Borduria " + i, "Syldavia", InventedTrade.delivery(2001, 1, "5"));
    }
    Facts facts = trade.facts();
    return SeriesLimit.of(spec, facts.answer(SummaryQuery.of(spec)));
  }

  @Test
  void moreSeriesThanCanBeToldApartAreGathered() {
    assertThat(limit(12, ChartSpec.DEFAULT)).isEmpty();
    assertThat(limit(13, ChartSpec.DEFAULT)).hasValue(10);
    assertThat(limit(13, ChartSpec.DEFAULT.withTop(40))).isEmpty();
  }

  @Test
  void rowsAndYearsAreNoSeries() {
    assertThat(limit(13, ChartSpec.DEFAULT.withType(ChartType.HEAT_GRID))).isEmpty();
    assertThat(limit(13, ChartSpec.DEFAULT.withEncoding(new Encoding(Dimension.SUPPLIER, Dimension.YEAR)))).isEmpty();
  }

  /// However many were asked for, there are no more tones.
  @Test
  void moreSeriesThanTonesOfGreyAreGathered() {
    assertThat(limit(5, GREYS)).isEmpty();
    assertThat(limit(6, GREYS)).hasValue(4);
    assertThat(limit(12, GREYS.withTop(8))).hasValue(4);
    assertThat(limit(6, GREYS.withTop(4))).isEmpty();
  }

  @Test
  void fiveBesideWhatIsLeftOfAWholeWouldBeOneTooMany() {
    assertThat(limit(4, GREYS.withType(ChartType.PERCENT_COLUMN))).isEmpty();
    assertThat(limit(5, GREYS.withType(ChartType.PERCENT_COLUMN))).hasValue(3);
    assertThat(limit(6, GREYS.withType(ChartType.PERCENT_COLUMN))).hasValue(4);
  }

  @Test
  void whatMarksOrNamesOrHighlightsTellApartNeedsNoTone() {
    assertThat(limit(12, GREYS.withType(ChartType.LINE))).isEmpty();
    assertThat(limit(13, GREYS.withType(ChartType.LINE))).hasValue(10);
    assertThat(limit(13, GREYS.withType(ChartType.SLOPE))).isEmpty();
    assertThat(limit(12, GREYS.withPresentation(looks -> looks.withHighlights(List.of("Borduria 1"))))).isEmpty();
  }
}
