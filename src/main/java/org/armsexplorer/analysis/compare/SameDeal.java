package org.armsexplorer.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.DealRecord;

/// Finds one deal again in another edition, as the difference of the editions would.
public final class SameDeal {

  private SameDeal() {}

  /// The deal in the other edition; empty where it is not there.
  ///
  /// @param own the deals of the same parties in its own edition, itself among them
  /// @param others the deals of the same parties in the other edition
  public static Optional<DealRecord> find(DealRecord deal, List<DealRecord> own, List<DealRecord> others) {
    return new DealMatcher(compared(own), compared(others)).match().stream()
        .filter(pair -> pair.from().record.isSame(deal)).map(pair -> pair.to().record).findFirst();
  }

  private static List<ComparedDeal> compared(List<DealRecord> deals) {
    List<ComparedDeal> compared = new ArrayList<>();
    for (DealRecord deal : deals) {
      compared.add(new ComparedDeal(deal, compared.size(), delivery -> true));
    }
    return compared;
  }
}
