package org.armsexplorer.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.compare.CellChange;
import org.armsexplorer.analysis.compare.Change;
import org.armsexplorer.analysis.compare.DealChange;
import org.armsexplorer.chart.DependencePage;
import org.armsexplorer.exporter.DependenceFigure;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.EstimateReason;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;

/// What an edition changed in the deals of a party since the edition before it, in sentences, the largest change
/// first: in the years that both cover, so that a year which is new is no revision.
///
/// @param noted takes each as figures for files
record DependenceChanges(Explorer explorer, DiffService differences, Dimension role, TransferFilter filter,
    List<DependenceFigure> noted) {

  DependencePage.Block block() throws UserProblem {
    EditionKey key = java.util.Objects.requireNonNull(filter.edition());
    EditionPair pair;
    try {
      pair = differences.pair(null, key);
    } catch (UserProblem none) {
      // no edition before this one in the store
      return new DependencePage.Block(Messages.text("dependence.changes"),
          List.of(Messages.text("dependence.one-edition")));
    }
    YearRange asked = java.util.Objects.requireNonNull(filter.years());
    YearRange covered = explorer.facts(filter.withEdition(pair.from().edition().key())).catalogue().years();
    if (!asked.overlaps(covered)) {
      return new DependencePage.Block(heading(pair), List.of(Messages.text("dependence.new-years")));
    }
    YearRange both = new YearRange(Math.max(asked.first(), covered.first()), Math.min(asked.last(), covered.last()));
    List<DealChange> deals = differences.deals(pair, filter.withYears(both));
    List<CellChange> cells = differences.cells(pair, filter.withYears(both), Measure.TIV_DELIVERED);
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    deals.forEach(change -> counts.merge(change.change(), 1, Integer::sum));
    for (Change change : List.of(Change.NEW, Change.GONE, Change.REVISED)) {
      noted.add(DependenceFigure.of("changes", "deals-" + change.token(), both.toString(),
          counts.getOrDefault(change, 0), Estimate.NONE));
    }
    List<String> lines = new ArrayList<>();
    lines.add(Messages.text("dependence.deal-counts", FigureFormat.years(both), count(counts, Change.NEW),
        count(counts, Change.GONE), count(counts, Change.REVISED),
        signed(cells.stream().map(CellChange::difference).reduce(BigDecimal.ZERO, BigDecimal::add))));
    cells.stream().filter(change -> change.difference().signum() != 0)
        .sorted(Comparator.comparing((CellChange change) -> change.difference().abs()).reversed())
        .forEach(change -> lines.add(line(change)));
    return new DependencePage.Block(heading(pair), lines);
  }

  private static String heading(EditionPair pair) {
    return Messages.text("dependence.changes-since", pair.from().edition().title());
  }

  private String line(CellChange change) {
    String partner = role == Dimension.RECIPIENT ? change.supplier().name() : change.recipient().name();
    noted.add(new DependenceFigure("changes", "difference", partner, "", "", Integer.toString(change.year()),
        change.difference().toPlainString(), "value", estimate(change)));
    return Messages.text("dependence.change", ShownNames.party(partner), Integer.toString(change.year()),
        signed(change.difference()));
  }

  /// What is estimated in one of the two figures is estimated in their difference.
  private static Estimate estimate(CellChange change) {
    Estimate from = change.from().certainty();
    Estimate to = change.to().certainty();
    Set<EstimateReason> reasons = new HashSet<>(from.reasons());
    reasons.addAll(to.reasons());
    boolean all = from.extent() == Estimate.Extent.ALL && to.extent() == Estimate.Extent.ALL;
    return reasons.isEmpty() ? Estimate.NONE : new Estimate(all ? Estimate.Extent.ALL : Estimate.Extent.PART, reasons);
  }

  private static String count(Map<Change, Integer> counts, Change change) {
    return Messages.number(counts.getOrDefault(change, 0));
  }

  private static String signed(BigDecimal difference) {
    String size = FigureFormat.amount(difference.abs(), Derivation.NONE);
    return difference.signum() < 0 ? "−" + size : "+" + size;
  }
}
