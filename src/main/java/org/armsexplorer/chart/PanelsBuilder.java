package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.Periods;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.PanelAxis;

/// Says which panels the small multiples of an answer have.
final class PanelsBuilder {

  private PanelsBuilder() {}

  static Detail.Panels detail(ChartSpec spec, SummaryTable table) {
    boolean shared = spec.encoding().axis() == PanelAxis.SHARED;
    return spec.encoding().hasPeriodsOfYears() ? periods(spec, table, shared) : members(spec, table, shared);
  }

  private static Detail.Panels members(ChartSpec spec, SummaryTable table, boolean shared) {
    Axis panels = table.axes().get(1);
    List<String> names =
        panels.members().stream().map(member -> FigureFormat.member(panels.dimension(), member)).toList();
    return new Detail.Panels(names, table.axes().size() == 2 ? 1 : table.axes().get(2).size(), shared, List.of(),
        difference(spec, names));
  }

  private static Detail.Panels periods(ChartSpec spec, SummaryTable table, boolean shared) {
    List<Integer> years =
        table.axes().getFirst().members().stream().map(member -> Integer.parseInt(member.key())).toList();
    int each = table.axes().size() == 1 ? 1 : table.axes().get(1).size();
    List<String> names = new ArrayList<>();
    List<Detail.Stretch> stretches = new ArrayList<>();
    if (!years.isEmpty()) {
      YearRange whole = new YearRange(years.getFirst(), years.getLast());
      for (YearRange period : Periods.of(whole, spec.filter().periods()).list()) {
        int from = years.indexOf(period.first());
        stretches.add(new Detail.Stretch(from, from + period.length()));
        names.add(FigureFormat.member(Dimension.PERIOD, Member.of(period.first() + "-" + period.last())));
      }
    }
    return new Detail.Panels(names, each, shared, stretches, difference(spec, names));
  }

  /// The first less the second; of times and editions what the later has more.
  private static List<Integer> difference(ChartSpec spec, List<String> names) {
    if (!spec.encoding().difference() || names.size() != 2) {
      return List.of();
    }
    boolean later = spec.encoding().ofFacet().filter(facet -> facet.isTime() || facet == Dimension.EDITION).isPresent();
    return later ? List.of(1, 0) : List.of(0, 1);
  }
}
