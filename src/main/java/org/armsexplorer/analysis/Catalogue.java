package org.armsexplorer.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;

/// What the facts of an edition hold.
///
/// @param suppliers parties that supply, by name
/// @param recipients parties that receive, by name
/// @param years the years that the sources cover
/// @param measures what can be asked for; a table of quoted figures has no units, deals or deliveries
/// @param dimensions by what it can be asked
/// @param tellsOrders whether orders of which nothing has arrived are told at all: most exports leave them out, and then
/// it is not known whether there are any
public record Catalogue(List<Party> suppliers, List<Party> recipients, YearRange years, Set<Measure> measures,
    Set<Dimension> dimensions, boolean tellsOrders) {

  public Catalogue {
    suppliers = List.copyOf(suppliers);
    recipients = List.copyOf(recipients);
    measures = Set.copyOf(measures);
    dimensions = Set.copyOf(dimensions);
  }

  /// The measure that a question is about which names none.
  public Measure mainMeasure() {
    return measures.stream().min(Comparator.naturalOrder()).orElse(Measure.TIV_DELIVERED);
  }

  /// The supplier with this lasting key.
  public Optional<Party> supplier(String key) {
    return suppliers.stream().filter(party -> party.key().equals(key)).findFirst();
  }

  /// The recipient with this lasting key.
  public Optional<Party> recipient(String key) {
    return recipients.stream().filter(party -> party.key().equals(key)).findFirst();
  }
}
