package org.armsexplorer.analysis;

import java.util.Optional;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// From which year to which there are rows. Looked up when it is first asked for.
final class YearSpan {
  private final short[] delivered;
  private final short[] ordered;
  private volatile @Nullable Found ofDelivery;
  private volatile @Nullable Found ofOrder;

  private record Found(Optional<YearRange> years) {}

  YearSpan(short[] delivered, short[] ordered) {
    this.delivered = delivered;
    this.ordered = ordered;
  }

  /// The years by which rows are dated; empty where none is.
  ///
  /// @param byOrder by the years of order
  Optional<YearRange> years(boolean byOrder) {
    Found known = byOrder ? ofOrder : ofDelivery;
    if (known == null) {
      known = new Found(found(byOrder ? ordered : delivered));
      if (byOrder) {
        ofOrder = known;
      } else {
        ofDelivery = known;
      }
    }
    return known.years();
  }

  private static Optional<YearRange> found(short[] years) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (short year : years) {
      first = year > 0 ? Math.min(first, year) : first;
      last = Math.max(last, year);
    }
    return last == 0 ? Optional.empty() : Optional.of(new YearRange(first, last));
  }
}
