package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.compare.Agreement;
import org.armsexplorer.analysis.compare.ReconciledCell;
import org.armsexplorer.analysis.compare.Reconciliation;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.exporter.QuestionText;
import org.armsexplorer.exporter.ReconciliationListing;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.spec.TransferFilter;

/// Holds the deals of an edition against the publisher's own TIV tables of the same edition.
public final class ReconcileService {
  private final Explorer explorer;

  ReconcileService(Explorer explorer) {
    this.explorer = explorer;
  }

  /// All cells that both tell of.
  ///
  /// @throws UserProblem where the edition has no table or no deals
  public List<ReconciledCell> cells(TransferFilter filter) throws UserProblem {
    Facts facts = explorer.facts(filter);
    boolean tables = facts.sources().stream().anyMatch(file -> file.form() == SourceForm.TIV_TABLE);
    boolean deals = facts.sources().stream().anyMatch(file -> file.form().compareTo(SourceForm.TIV_TABLE) < 0);
    if (!tables || !deals) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, tables ? "reconcile.no-deals" : "reconcile.no-table",
          facts.edition().title());
    }
    return new Reconciliation(explorer.deals(filter), facts.sources()).cells(explorer.figures(filter));
  }

  /// The cells as a list to print or to write.
  ///
  /// @param all whether those that agree are listed too
  public Listing listing(TransferFilter filter, List<ReconciledCell> cells, boolean all) throws UserProblem {
    Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
    cells.forEach(cell -> counts.merge(cell.agreement(), 1, Integer::sum));
    List<String> above = new ArrayList<>(QuestionText.filters(filter));
    above.add(Messages.text("reconcile.counts", Messages.number(cells.size()), count(counts, Agreement.AGREES),
        count(counts, Agreement.DIFFERS), count(counts, Agreement.NO_DEALS), count(counts, Agreement.NOT_IN_TABLE)));
    List<String> below = new ArrayList<>(List.of(Messages.text("reconcile.tolerance")));
    if (cells.stream().anyMatch(cell -> cell.deals().certainty().isEvenSplit())) {
      below.add(Messages.text("reconcile.split"));
    }
    String edition = explorer.facts(filter).edition().title();
    List<Listing.About> about = List.of(new Listing.About("edition", edition, false),
        new Listing.About("cells", Integer.toString(cells.size()), true),
        new Listing.About("agree", Integer.toString(counts.getOrDefault(Agreement.AGREES, 0)), true));
    List<ReconciledCell> listed =
        all ? cells : cells.stream().filter(cell -> cell.agreement() != Agreement.AGREES).toList();
    return ReconciliationListing.of(Messages.text("reconcile.title", edition), above, listed, below, about);
  }

  private static String count(Map<Agreement, Integer> counts, Agreement agreement) {
    return Messages.number(counts.getOrDefault(agreement, 0));
  }
}
