package org.armsexplorer.analysis.compare;

import java.util.List;
import java.util.Objects;
import org.armsexplorer.model.DealRecord;
import org.jspecify.annotations.Nullable;

/// One deal in two editions.
///
/// @param match by what it was found again
/// @param from the deal in the older edition; null where it is new
/// @param to the deal in the newer edition; null where it is gone
/// @param fields what differs; empty where it is new or gone
public record DealChange(Change change, DealMatch match, @Nullable DealRecord from, @Nullable DealRecord to,
    List<FieldChange> fields) {

  public DealChange {
    fields = List.copyOf(fields);
  }

  /// The deal as the newest edition that has it tells it.
  public DealRecord deal() {
    return to == null ? Objects.requireNonNull(from) : to;
  }
}
