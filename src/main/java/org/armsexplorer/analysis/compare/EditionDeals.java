package org.armsexplorer.analysis.compare;

import java.util.List;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.SourceFile;

/// The deals of an edition, and what its files speak about.
///
/// @param deals in the order of the files
public record EditionDeals(List<DealRecord> deals, List<SourceFile> sources) {

  public EditionDeals {
    deals = List.copyOf(deals);
    sources = List.copyOf(sources);
  }

  /// Whether some file speaks about the deal's parties in a year.
  boolean covers(DealRecord deal, int year) {
    return sources.stream()
        .anyMatch(file -> file.coverage().includes(deal.supplier().key(), deal.recipient().key(), year));
  }

  /// The newest year that the files speak about.
  int lastYear() {
    return sources.stream().mapToInt(file -> file.coverage().years().last()).max().orElse(0);
  }

  /// Whether orders of which nothing has arrived are told at all: some exports leave them out.
  public boolean tellsOrders() {
    return deals.stream().anyMatch(deal -> deal.deliveries().isEmpty());
  }
}
