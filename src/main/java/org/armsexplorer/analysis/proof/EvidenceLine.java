package org.armsexplorer.analysis.proof;

import java.math.BigDecimal;
import java.util.Optional;
import org.armsexplorer.analysis.FactRow;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Provenance;

/// A delivery, a quoted figure or an open order behind a figure.
///
/// @param row what was added up, with its file and line
/// @param deal the deal it belongs to; empty for a quoted figure
/// @param delivery its own marks of uncertainty; empty for a quoted figure and for an open order
public record EvidenceLine(FactRow row, Optional<DealRecord> deal, Optional<Delivery> delivery) {

  /// The file and the line that say it.
  public Provenance from() {
    return new Provenance(row.source(), row.line());
  }

  /// Units that arrived, of an even split the share as it is; empty where there is no delivery.
  public Optional<BigDecimal> units() {
    return deal.flatMap(record -> record.deliveries().stream().filter(this::isThis).findFirst().map(record::units));
  }

  private boolean isThis(DealRecord.Arrival arrival) {
    return arrival.delivery().year() == row.year() && arrival.from().line() == row.line()
        && arrival.from().file().checksum().equals(row.source().checksum());
  }
}
