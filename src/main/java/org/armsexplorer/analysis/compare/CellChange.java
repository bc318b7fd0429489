package org.armsexplorer.analysis.compare;

import java.math.BigDecimal;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.model.EstimateReason;
import org.armsexplorer.model.Party;

/// One supplier, one recipient, one year in two editions.
///
/// @param supplier under its name in the newer edition; in the older where the newer does not know it
/// @param supplierBefore its name in the older edition
/// @param from the figure in the older edition
/// @param to the figure in the newer edition
public record CellChange(Change change, Party supplier, Party recipient, int year, String supplierBefore,
    String recipientBefore, Cell from, Cell to) {

  /// How much more the newer edition has; what does not exist counts as 0.
  public BigDecimal difference() {
    return to.amountInSums().subtract(from.amountInSums());
  }

  /// Whether an even split stands in one of the two, so that the difference may come from the split and not from a
  /// revision.
  public boolean isBySplit() {
    return from.certainty().reasons().contains(EstimateReason.EVEN_SPLIT)
        || to.certainty().reasons().contains(EstimateReason.EVEN_SPLIT);
  }
}
