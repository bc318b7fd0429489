package org.armsexplorer.chart;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.armsexplorer.analysis.InventedTrade.split;
import static org.armsexplorer.analysis.InventedTrade.uncertain;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.junit.jupiter.api.Test;

/// Percent columns of some suppliers end in all others.
class RestOfWholeTest {

  private static ChartModel chart(Facts facts, Dimension x, YearRange years, String... suppliers) {
    ChartSpec spec =
        ChartSpec.DEFAULT.withType(ChartType.PERCENT_COLUMN).withEncoding(new Encoding(x, Dimension.SUPPLIER))
            .withFilter(filter -> filter.withSuppliers(List.of(suppliers)).withYears(years)).normalized().spec();
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    return ChartBuilder.build(spec, table, Besides.of(spec, table, facts), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter()));
  }

  /// All others in each year.
  private static List<Cell> rest(Facts facts, YearRange years, String... suppliers) {
    ChartSeries rest = chart(facts, Dimension.YEAR, years, suppliers).series().getLast();
    assertThat(rest.key()).isEqualTo("rest");
    return rest.points().stream().map(ChartPoint::cell).toList();
  }

  private static Cell value(String amount, String estimated, Estimate estimate) {
    return new Cell.Value(new BigDecimal(amount), new BigDecimal(estimated), estimate);
  }

  @Test
  void aYearInWhichOnlyOthersDeliveredIsTheirs() {
    Facts facts = new InventedTrade().deal(1, "Arcadia", "Syldavia", delivery(2008, 1, "10"))
        .deal(2, "Borduria", "Syldavia", delivery(2009, 1, "5")).facts();
    assertThat(rest(facts, new YearRange(2008, 2011), "Arcadia")).containsExactly(Cell.NoneIdentified.CELL,
        value("1.000000", "0.000000", Estimate.NONE), Cell.NoneIdentified.CELL, Cell.NotCovered.CELL);
  }

  @Test
  void othersOfAnEvenSplitAreEstimatedToo() {
    Facts facts = new InventedTrade().form(SourceForm.REGISTER).deal(1, "Arcadia", "Syldavia", split(2001, 1, "6"))
        .deal(2, "Borduria", "Syldavia", split(2001, 1, "4")).facts();
    assertThat(rest(facts, YearRange.of(2001), "Arcadia"))
        .containsExactly(value("0.400000", "0.400000", Estimate.all(false, true)));
  }

  @Test
  void onlyWhatIsEstimatedOfTheOthersIsHatched() {
    Facts facts = new InventedTrade().deal(1, "Arcadia", "Syldavia", uncertain(2001, 1, "1"), delivery(2001, 1, "4"))
        .deal(2, "Borduria", "Syldavia", uncertain(2001, 1, "2"))
        .deal(3, "Graustark", "Syldavia", delivery(2001, 1, "3")).facts();
    assertThat(rest(facts, YearRange.of(2001), "Arcadia")).containsExactly(
        value("0.500000", "0.200000", new Estimate(Estimate.Extent.PART, Estimate.all(true, false).reasons())));
  }

  @Test
  void theWholeIsThatOfTheSameRecipient() {
    Facts facts = new InventedTrade().deal(1, "Arcadia", "Syldavia", delivery(2001, 1, "5"))
        .deal(2, "Arcadia", "Ruritania", delivery(2001, 1, "1"))
        .deal(3, "Borduria", "Ruritania", delivery(2001, 1, "99"))
        .deal(4, "Borduria", "Syldavia", delivery(2001, 1, "5")).facts();
    ChartModel chart = chart(facts, Dimension.RECIPIENT, YearRange.of(2001), "Arcadia");
    assertThat(chart.labels()).containsExactly("Syldavia", "Ruritania");
    assertThat(chart.series().getLast().points()).extracting(ChartPoint::value).containsExactly(0.5, 0.99);
  }

  @Test
  void littleOfOthersAloneIsUnderHalf() {
    Cell little = new Cell.UnderHalf(Estimate.NONE);
    assertThat(RestOfWhole.cell(little, List.of(Cell.NoneIdentified.CELL))).isEqualTo(little);
    assertThat(RestOfWhole.cell(little, List.of(little))).isEqualTo(Cell.NoneIdentified.CELL);
    assertThat(RestOfWhole.cell(little, List.of(Cell.NotCovered.CELL))).isEqualTo(Cell.NotCovered.CELL);
  }
}
