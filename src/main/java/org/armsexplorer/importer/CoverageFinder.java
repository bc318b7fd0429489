package org.armsexplorer.importer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    return deals.stream().flatMap(deal -> deal.deliveries().stream()).mapToInt(Delivery::year).max()
        .orElseGet(() -> deals.stream().mapToInt(Deal::orderYear).max().orElse(0));
  }

  Coverage of(Preamble preamble, List<Deal> deals, Edition edition) {
    Set<String> suppliers = new TreeSet<>();
    Set<String> recipients = new TreeSet<>();
    for (Deal deal : deals) {
      suppliers.add(names.keyOf(deal.supplier()));
      recipients.add(names.keyOf(deal.recipient()));
    }
    boolean world = suppliers.size() >= SUPPLIERS_OF_THE_WORLD && recipients.size() >= RECIPIENTS_OF_THE_WORLD;
    boolean fromAll = world || recipients.size() == 1;
    boolean toAll = world || (suppliers.size() == 1 && !fromAll);
    return new Coverage(preamble.suppliers().orElse(fromAll ? Set.of() : suppliers),
        preamble.recipients().orElse(toAll ? Set.of() : recipients), years(preamble, deals, edition));
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
    int first =
        deals.stream().flatMap(deal -> deal.deliveries().stream()).mapToInt(Delivery::year).min().orElse(newest);
    boolean asked = preamble.suppliers().isPresent();
    int last = asked ? Math.max(newest, edition.year() - 1) : newest;
    return preamble.years().orElse(new YearRange(first, last));
  }
}
