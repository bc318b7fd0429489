package org.armsexplorer.exporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.chart.ChartBuilder;
import org.armsexplorer.chart.ChartContext;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.spec.TransferFilter;

/// Answers about the invented trade.
final class Answers {
  static final Facts FACTS = InventedTrade.small().deal(5, "Borduria", "Syldavia",
      InventedTrade.delivery(2003, 1, "1000.25"), InventedTrade.uncertain(2003, 1, "4")).facts();
  static final Credits CREDITS = new Credits("Arms to Syldavia", "Source: invented trade, March 2024 edition.",
      InventedTrade.EDITION, List.of(LocalDate.of(2024, 4, 13)), List.of("Gaps: no deliveries identified"),
      "A chart of arms to Syldavia.", "{\n  \"version\" : 1\n}\n");

  private Answers() {}

  static SummaryQuery toSyldavia(Dimension... by) {
    TransferFilter filter = TransferFilter.ALL.withRecipients(List.of("Syldavia")).withYears(new YearRange(2001, 2003));
    return new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, filter, Derivation.NONE, 0);
  }

  static SummaryTable table(Dimension... by) {
    return FACTS.answer(toSyldavia(by));
  }

  static Exhibit exhibit(Dimension... by) {
    return Exhibit.of(FACTS, table(by));
  }

  /// Figures of a TIV table, one of them under half a million, of 2001 to 2002 only.
  static SummaryTable figures() {
    Facts facts = new InventedTrade().form(SourceForm.TIV_TABLE).years(2001, 2002)
        .figure("Arcadia", "Syldavia", 2001, "0", Estimate.NONE)
        .figure("Arcadia", "Syldavia", 2002, "7", Estimate.all(true, true)).facts();
    return facts.answer(toSyldavia(Dimension.YEAR, Dimension.SUPPLIER));
  }

  /// Chart and table of all years by supplier, as an app would give them.
  static Content content(Theme theme) {
    ChartSpec spec = ChartSpec.DEFAULT.withFilter(toSyldavia(Dimension.YEAR).filter());
    SummaryTable table = table(Dimension.YEAR, Dimension.SUPPLIER);
    Exhibit exhibit = Exhibit.of(FACTS, table);
    ChartModel chart = ChartBuilder.build(spec, table, Optional.empty(), exhibit, ChartContext.of(FACTS, spec.filter()))
        .withTheme(theme);
    return new Content(chart, table, exhibit, CREDITS);
  }

  static ExportRequest request(ExportFormat format, ChartSize size) {
    return new ExportRequest(format, size, 1, false, false);
  }
}
