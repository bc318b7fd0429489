package org.armsexplorer.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Theme;

/// Charts of four years, made by hand.
final class InventedChart {

  private InventedChart() {}

  static Cell value(String amount, String estimated) {
    return new Cell.Value(new BigDecimal(amount), new BigDecimal(estimated), Estimate.NONE);
  }

  static ChartSeries series(String key, Cell... cells) {
    return new ChartSeries(key, key, new Hue("#000000", "#ffffff"), false, 0,
        Arrays.stream(cells).map(ChartPoint::of).toList());
  }

  static ChartModel model(ChartType type, Detail detail, ChartSeries... series) {
    List<Member> members = List.of(Member.of("2001"), Member.of("2002"), Member.of("2003"), Member.of("2004"));
    SummaryQuery query = SummaryQuery.of(ChartSpec.DEFAULT);
    Exhibit exhibit =
        new Exhibit(query, Dimension.YEAR, Optional.of(Dimension.SUPPLIER), List.of(), false, List.of(), List.of());
    return new ChartModel(type, Dimension.YEAR, members, List.of("2001", "2002", "2003", "2004"), List.of(),
        List.of(series), Optional.empty(), false, detail,
        new ChartTexts("", "", "", List.of(), List.of(), List.of(), ""), Theme.LIGHT, PaletteName.COLOURS, exhibit);
  }
}
