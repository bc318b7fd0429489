package org.armsexplorer.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Compares two editions supplier by supplier, recipient by recipient, year by year. A party is the same under all its
/// names.
public final class CellDifferences {
  private static final Comparator<CellChange> ORDER = Comparator
      .comparing((CellChange one) -> one.supplier().name(), String.CASE_INSENSITIVE_ORDER)
      .thenComparing(one -> one.recipient().name(), String.CASE_INSENSITIVE_ORDER).thenComparingInt(CellChange::year);
  private final PartyNames names;

  public CellDifferences(PartyNames names) {
    this.names = names;
  }

  private record Place(String supplier, String recipient, int year) {}

  private record Entry(String supplier, String recipient, Cell cell) {}

  /// What differs, by supplier, recipient and year.
  ///
  /// @param filter parties by the names of any edition; its own edition is not looked at
  public List<CellChange> between(Facts from, Facts to, TransferFilter filter, Measure measure) {
    Map<Place, Entry> before = entries(from, filter, measure);
    Map<Place, Entry> after = entries(to, filter, measure);
    List<CellChange> changes = new ArrayList<>();
    after.forEach((place, entry) -> change(place, before.get(place), entry, from, to).ifPresent(changes::add));
    before.forEach((place, entry) -> {
      if (!after.containsKey(place)) {
        change(place, entry, null, from, to).ifPresent(changes::add);
      }
    });
    changes.sort(ORDER);
    return changes;
  }

  private Map<Place, Entry> entries(Facts facts, TransferFilter filter, Measure measure) {
    SummaryQuery query = new SummaryQuery(List.of(Dimension.SUPPLIER, Dimension.RECIPIENT, Dimension.YEAR), measure,
        filter, Derivation.NONE, 0);
    Map<Place, Entry> entries = new HashMap<>();
    for (SummaryTable.Row row : facts.sum(query).rows()) {
      String supplier = row.members().get(0).key();
      String recipient = row.members().get(1).key();
      entries.put(
          new Place(names.keyOf(supplier), names.keyOf(recipient), Integer.parseInt(row.members().get(2).key())),
          new Entry(supplier, recipient, row.cell()));
    }
    return entries;
  }

  private Optional<CellChange> change(Place place, @Nullable Entry from, @Nullable Entry to, Facts older, Facts newer) {
    Entry named = to == null ? from : to;
    if (named == null) {
      return Optional.empty();
    }
    String supplierBefore = from == null ? named.supplier() : from.supplier();
    String recipientBefore = from == null ? named.recipient() : from.recipient();
    boolean renamed = !supplierBefore.equals(named.supplier()) || !recipientBefore.equals(named.recipient());
    Optional<Change> change = kind(from, to, renamed);
    return change.map(kind -> new CellChange(kind, Party.named(named.supplier(), names),
        Party.named(named.recipient(), names), place.year(), supplierBefore, recipientBefore,
        from == null ? absent(older, place) : from.cell(), to == null ? absent(newer, place) : to.cell()));
  }

  private static Optional<Change> kind(@Nullable Entry from, @Nullable Entry to, boolean renamed) {
    if (from == null) {
      return Optional.of(Change.NEW);
    }
    if (to == null) {
      return Optional.of(Change.GONE);
    }
    boolean same = from.cell().state().equals(to.cell().state())
        && from.cell().amountInSums().compareTo(to.cell().amountInSums()) == 0;
    return same ? renamed ? Optional.of(Change.RENAMED) : Optional.empty() : Optional.of(Change.REVISED);
  }

  private static Cell absent(Facts facts, Place place) {
    boolean covered = facts.sources().stream()
        .anyMatch(file -> file.coverage().includes(place.supplier(), place.recipient(), place.year()));
    return covered ? Cell.NoneIdentified.CELL : Cell.NotCovered.CELL;
  }
}
