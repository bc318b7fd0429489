package org.armsexplorer.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Provenance;
import org.jspecify.annotations.Nullable;

/// Deals as a list, a row for each.
public final class RegisterListing {
  private static final List<Listing.Column> COLUMNS =
      List.of(Listing.Column.text("supplier"), Listing.Column.text("recipient"), Listing.Column.text("designation"),
          Listing.Column.text("description"), Listing.Column.text("category").inFiles(),
          Listing.Column.number("order_year"), Listing.Column.number("units_ordered"),
          Listing.Column.number("units_delivered"), Listing.Column.text("delivery_years"), Listing.Column.number("tiv"),
          Listing.Column.text("status"), Listing.Column.text("local_production").inFiles(),
          Listing.Column.text("uncertain"), Listing.Column.number("sipri_id").inFiles(),
          Listing.Column.text("comments").cutAt(30), Listing.Column.text("file"), Listing.Column.number("line"),
          Listing.Column.text("checksum").inFiles(), Listing.Column.text("edition").inFiles());

  private RegisterListing() {}

  /// The list, in the order of what it is given.
  ///
  /// @param above sentences before the rows
  /// @param below sentences after them
  public static Listing of(String title, List<String> above, List<DealRecord> deals, List<String> below,
      List<Listing.About> about) {
    return new Listing(title, above, COLUMNS, deals.stream().map(RegisterListing::row).toList(), below, about);
  }

  private static List<String> row(DealRecord record) {
    Deal deal = record.deal();
    List<String> row =
        new ArrayList<>(List.of(record.supplier().name(), record.recipient().name(), deal.weapon().designation(),
            deal.weapon().description(), deal.category() == null ? "" : deal.category().label(),
            Integer.toString(deal.orderYear()), Objects.toString(deal.unitsOrdered(), ""),
            Long.toString(record.askedUnits()), DealText.years(record), DealText.tiv(record)));
    Provenance from = record.told().getFirst();
    row.addAll(List.of(deal.status() == null ? "" : deal.status().label(), word(deal.localProduction()),
        DealText.marksInFiles(record), deal.sipriId() == 0 ? "" : Integer.toString(deal.sipriId()), deal.comments(),
        from.file().name(), Integer.toString(from.line()), from.file().checksum(), record.edition().name()));
    return row;
  }

  private static String word(@Nullable Boolean local) {
    return local == null ? "" : local ? "yes" : "no";
  }
}
