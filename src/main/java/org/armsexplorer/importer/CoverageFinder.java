package org.armsexplorer.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.YearRange;

/// Finds out what a file of deals speaks about: from its preamble, else from its rows.
final class CoverageFinder {
  private static final int SUPPLIERS_OF_THE_WORLD = 30;
  private static final int RECIPIENTS_OF_THE_WORLD = 80;
  private final PartyNames names;

  CoverageFinder(PartyNames names) {
    this.names = names;
  }

  /// The newest delivery year, or order year where nothing was delivered.
  static int newestYear(List<Deal> deals) {
    int newest = 0;
    for (Deal deal : deals) {
      for (Delivery delivery : deal.deliveries()) {
        newest = Math.max(newest, delivery.year());
      }
    }
    return newest > 0 ? newest : deals.stream().mapToInt(Deal::orderYear).max().orElse(0);
  }

  private static int oldestYear(List<Deal> deals, int newest) {
    int oldest = newest;
    for (Deal deal : deals) {
      for (Delivery delivery : deal.deliveries()) {
        oldest = Math.min(oldest, delivery.year());
      }
    }
    return oldest;
  }

  Coverage of(Preamble preamble, List<Deal> deals, Edition edition) {
    Set<String> suppliers = keys(deals, Deal::supplier);
    Set<String> recipients = keys(deals, Deal::recipient);
    boolean world = suppliers.size() >= SUPPLIERS_OF_THE_WORLD && recipients.size() >= RECIPIENTS_OF_THE_WORLD;
    YearRange years = years(preamble, deals, edition);
    Coverage found = world ? Coverage.world(years) : ofParties(suppliers, recipients, years);
    return new Coverage(preamble.suppliers().orElse(found.suppliers()),
        preamble.recipients().orElse(found.recipients()), years);
  }

  /// What a table speaks about that says so by its parties alone: one party among several partners is what was asked for,
  /// so all of its partners are there. One supplier and one recipient tell of nobody else: whether others supplied the
  /// one, or received from the other, was perhaps never asked.
  static Coverage ofParties(Set<String> suppliers, Set<String> recipients, YearRange years) {
    boolean fromAll = recipients.size() == 1 && suppliers.size() > 1;
    boolean toAll = suppliers.size() == 1 && recipients.size() > 1;
    return new Coverage(fromAll ? Set.of() : suppliers, toAll ? Set.of() : recipients, years);
  }

  /// The parties of a role; each name is looked up once, however many deals have it.
  private Set<String> keys(List<Deal> deals, Function<Deal, String> role) {
    Set<String> spelt = new HashSet<>();
    deals.forEach(deal -> spelt.add(role.apply(deal)));
    Set<String> keys = new TreeSet<>();
    spelt.forEach(name -> keys.add(names.keyOf(name)));
    return keys;
  }

  /// What figures of another source than SIPRI speak about: the parties and years that they name.
  static Coverage ofNamed(List<Reported> figures) {
    Set<String> suppliers = new TreeSet<>();
    Set<String> recipients = new TreeSet<>();
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Reported figure : figures) {
      suppliers.add(figure.supplier());
      recipients.add(figure.recipient());
      first = Math.min(first, figure.year());
      last = Math.max(last, figure.year());
    }
    return new Coverage(suppliers, recipients, new YearRange(Math.min(first, last), last));
  }

  private static YearRange years(Preamble preamble, List<Deal> deals, Edition edition) {
    int newest = newestYear(deals);
    int first = oldestYear(deals, newest);
    boolean asked = preamble.suppliers().isPresent();
    int last = asked ? Math.max(newest, edition.year() - 1) : newest;
    return preamble.years().orElse(new YearRange(first, last));
  }
}
