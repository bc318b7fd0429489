package org.armsexplorer.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.compare.DealChange;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Provenance;
import org.jspecify.annotations.Nullable;

/// What changed between two editions, a row for each deal.
public final class DealChangeListing {

  private DealChangeListing() {}

  /// The list, in the order of what it is given.
  ///
  /// @param below sentences that the reader needs
  public static Listing of(String title, List<String> above, List<DealChange> changes, List<String> below,
      List<Listing.About> about) {
    List<Listing.Column> columns = List.of(Listing.Column.text("change"), Listing.Column.text("supplier"),
        Listing.Column.text("recipient"), Listing.Column.number("order_year"), Listing.Column.text("designation"),
        Listing.Column.text("description").inFiles(), Listing.Column.text("category").inFiles(),
        Listing.Column.text("status").inFiles(), Listing.Column.number("from_units"), Listing.Column.number("to_units"),
        Listing.Column.number("from_tiv"), Listing.Column.number("to_tiv"), Listing.Column.text("fields"),
        Listing.Column.text("match"), Listing.Column.number("sipri_id").inFiles(),
        Listing.Column.text("from_file").inFiles(), Listing.Column.number("from_line"),
        Listing.Column.text("to_file").inFiles(), Listing.Column.number("to_line"));
    return new Listing(title, above, columns, changes.stream().map(DealChangeListing::row).toList(), below, about);
  }

  private static List<String> row(DealChange change) {
    Deal deal = change.deal().deal();
    List<String> row = new ArrayList<>(List.of(change.change().token(), deal.supplier(), deal.recipient(),
        Integer.toString(deal.orderYear()), deal.weapon().designation(), deal.weapon().description(),
        deal.category() == null ? "" : deal.category().label(), deal.status() == null ? "" : deal.status().label()));
    row.addAll(List.of(units(change.from()), units(change.to()), tiv(change.from()), tiv(change.to()), fields(change),
        change.match().token(), deal.sipriId() == 0 ? "" : Integer.toString(deal.sipriId())));
    row.addAll(place(change.from()));
    row.addAll(place(change.to()));
    return row;
  }

  /// `units-delivered: 4 -> 6; order-year: 2000 -> 2001`.
  public static String fields(DealChange change) {
    return change.fields().stream()
        .map(field -> field.field().token() + ": " + said(field.from()) + " -> " + said(field.to()))
        .collect(Collectors.joining(" | "));
  }

  private static String said(String text) {
    return text.isEmpty() ? Messages.english("difference.not-stated") : text;
  }

  private static String units(@Nullable DealRecord deal) {
    return deal == null ? "" : Long.toString(deal.deliveries().stream().mapToLong(one -> one.delivery().units()).sum());
  }

  /// Empty too where no delivery tells its TIV.
  private static String tiv(@Nullable DealRecord deal) {
    boolean told = deal != null
        && (deal.deliveries().isEmpty() || deal.deliveries().stream().anyMatch(one -> one.delivery().tiv() != null));
    return deal == null || !told ? "" : java.math.BigDecimal
        .valueOf(deal.deliveries().stream().mapToLong(one -> one.delivery().tivHundredths()).sum(), 2).toPlainString();
  }

  private static List<String> place(@Nullable DealRecord deal) {
    if (deal == null) {
      return List.of("", "");
    }
    Provenance first = Objects.requireNonNull(deal.told().getFirst());
    return List.of(first.file().name(), Integer.toString(first.line()));
  }
}
