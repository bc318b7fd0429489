package org.armsexplorer.exporter;

import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.compare.CellChange;

/// What changed between two editions, a row for each supplier, recipient and year.
public final class CellChangeListing {

  private CellChangeListing() {}

  /// The list, in the order of what it is given.
  ///
  /// @param below sentences that the reader needs
  public static Listing of(String title, List<String> above, List<CellChange> changes, List<String> below,
      List<Listing.About> about) {
    List<Listing.Column> columns = List.of(Listing.Column.text("change"), Listing.Column.text("supplier"),
        Listing.Column.text("recipient"), Listing.Column.number("year"), Listing.Column.number("from"),
        Listing.Column.text("from_state"), Listing.Column.number("to"), Listing.Column.text("to_state"),
        Listing.Column.number("difference"), Listing.Column.text("reason"),
        Listing.Column.text("supplier_before").inFiles(), Listing.Column.text("recipient_before").inFiles(),
        Listing.Column.text("from_estimate").inFiles(), Listing.Column.text("to_estimate").inFiles());
    return new Listing(title, above, columns, changes.stream().map(CellChangeListing::row).toList(), below, about);
  }

  private static List<String> row(CellChange change) {
    return List.of(change.change().token(), change.supplier().name(), change.recipient().name(),
        Integer.toString(change.year()), amount(change.from()), change.from().state(), amount(change.to()),
        change.to().state(), change.difference().toPlainString(), change.isBySplit() ? "even-split" : "",
        change.supplierBefore(), change.recipientBefore(), change.from().certainty().reasonWords(),
        change.to().certainty().reasonWords());
  }

  private static String amount(Cell cell) {
    return cell instanceof Cell.Value value ? value.amount().toPlainString() : "";
  }
}
