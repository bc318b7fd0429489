package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.SharedDimension;
import org.armsexplorer.spec.TransferFilter;

/// A question: which measure, by what, of which deliveries.
///
/// @param by dimensions of the answer, none for one total
/// @param top how many members of the limited dimension stand on their own, 0 for all
public record SummaryQuery(List<Dimension> by, Measure measure, TransferFilter filter, Derivation derivation, int top) {

  public SummaryQuery {
    by = List.copyOf(by);
  }

  /// The question that a spec asks, derived without looking at the data.
  public static SummaryQuery of(ChartSpec spec) {
    List<Dimension> by = new ArrayList<>(List.of(spec.encoding().x()));
    Optional.ofNullable(spec.encoding().series()).ifPresent(by::add);
    // panels before series: the last dimension is the one that is shared and limited; stages of a flow as they are
    // a year lies in one period: panels of periods ask for the years alone
    spec.encoding().ofFacet().filter(facet -> !spec.encoding().hasPeriodsOfYears())
        .ifPresent(facet -> by.add(spec.type() == ChartType.FLOW ? by.size() : 1, facet));
    // ranks are among all, a flow gathers its own small nodes, and others have no place on a map
    boolean all = switch (spec.type()) {
      case RANK_PATH, FLOW, MAP, FLOW_MAP, FACT_SHEET -> true;
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, LINE, AREA, DIFFERENCE, COLUMN_AVERAGE, RANKED_BAR, SLOPE,
          SMALL_MULTIPLES, HEAT_GRID, TABLE ->
        false;
    };
    Derivation derivation = spec.type() == ChartType.PERCENT_COLUMN ? Derivation.SHARE : spec.derivation();
    return new SummaryQuery(by, spec.measure(), spec.filter(), derivation, all ? 0 : spec.top());
  }

  public SummaryQuery withBy(List<Dimension> wanted) {
    return new SummaryQuery(wanted, measure, filter, derivation, top);
  }

  public SummaryQuery withFilter(TransferFilter wanted) {
    return new SummaryQuery(by, measure, wanted, derivation, top);
  }

  public SummaryQuery withDerivation(Derivation wanted) {
    return new SummaryQuery(by, measure, filter, wanted, top);
  }

  public SummaryQuery withTop(int wanted) {
    return new SummaryQuery(by, measure, filter, derivation, wanted);
  }

  /// The dimension whose smaller members are gathered as "Others": the last that is no time.
  public Optional<Dimension> limitedDimension() {
    return top > 0 ? SharedDimension.lastOfNoTime(by) : Optional.empty();
  }

  /// The question of what its shares are shares of: not by the shared dimension and without the filter on it, all else as
  /// it is.
  public SummaryQuery whole() {
    Optional<Dimension> shared = sharedDimension();
    List<Dimension> kept = new ArrayList<>(by);
    shared.ifPresent(kept::remove);
    SummaryQuery sums = withBy(kept).withTop(0).withDerivation(Derivation.NONE);
    return shared.map(dimension -> sums.withFilter(filter.without(dimension))).orElse(sums);
  }

  /// The dimension over which shares add up to 1.
  public Optional<Dimension> sharedDimension() {
    return SharedDimension.of(by, filter);
  }
}
