package org.armsexplorer.ui.register;

import java.math.BigDecimal;
import java.util.Optional;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;

/// What another edition says of a deal, in a line.
final class Elsewhere {

  private Elsewhere() {}

  /// @param deal empty where the edition has none like it
  static String say(Edition edition, Optional<DealRecord> deal) {
    if (deal.isEmpty()) {
      return Texts.text("register.other.none", edition.title());
    }
    DealRecord there = deal.get();
    return Texts.text(tellsTiv(there) ? "register.other" : "register.other.no-tiv", edition.title(),
        there.deal().weapon().designation(), ShownNames.party(there.supplier().name()),
        ShownNames.party(there.recipient().name()), units(there), tiv(there));
  }

  /// Where nothing arrived there is nothing that could lack; the sum is 0.
  private static boolean tellsTiv(DealRecord deal) {
    return deal.deliveries().isEmpty() || deal.deliveries().stream().anyMatch(one -> one.delivery().tiv() != null);
  }

  private static String units(DealRecord deal) {
    return Figures.count(deal.deliveries().stream().mapToLong(one -> one.delivery().units()).sum());
  }

  private static String tiv(DealRecord deal) {
    return Wording.current().decimal(
        BigDecimal.valueOf(deal.deliveries().stream().mapToLong(one -> one.delivery().tivHundredths()).sum(), 2), 2);
  }
}
