package org.armsexplorer.exporter;

import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.compare.ReconciledCell;
import org.armsexplorer.model.Party;
import org.jspecify.annotations.Nullable;

/// Deals beside the publisher's own tables, a row for each cell.
public final class ReconciliationListing {

  private ReconciliationListing() {}

  /// The list, in the order of what it is given.
  ///
  /// @param below sentences that the reader needs
  public static Listing of(String title, List<String> above, List<ReconciledCell> cells, List<String> below,
      List<Listing.About> about) {
    List<Listing.Column> columns = List.of(Listing.Column.text("agreement"), Listing.Column.text("supplier"),
        Listing.Column.text("recipient"), Listing.Column.text("category").inFiles(), Listing.Column.number("year"),
        Listing.Column.number("table_value"), Listing.Column.text("table_state"), Listing.Column.number("deals_value"),
        Listing.Column.text("deals_state"), Listing.Column.number("difference"), Listing.Column.number("tolerance"),
        Listing.Column.text("reason"), Listing.Column.text("file").inFiles(), Listing.Column.number("line"),
        Listing.Column.text("checksum").inFiles());
    return new Listing(title, above, columns, cells.stream().map(ReconciliationListing::row).toList(), below, about);
  }

  private static List<String> row(ReconciledCell cell) {
    return List.of(cell.agreement().token(), name(cell.supplier()), name(cell.recipient()),
        cell.category() == null ? "" : cell.category().label(), Integer.toString(cell.year()), amount(cell.printed()),
        cell.printed().state(), amount(cell.deals()), cell.deals().state(), cell.difference().toPlainString(),
        cell.tolerance().toPlainString(), cell.deals().certainty().reasonWords(), cell.table().name(),
        cell.line() == 0 ? "" : Integer.toString(cell.line()), cell.table().checksum());
  }

  private static String name(@Nullable Party party) {
    return party == null ? Messages.english("reconciliation.all") : party.name();
  }

  private static String amount(Cell cell) {
    return cell instanceof Cell.Value value ? value.amount().toPlainString() : "";
  }
}
