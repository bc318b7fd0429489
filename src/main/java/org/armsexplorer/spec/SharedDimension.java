package org.armsexplorer.spec;

import java.util.List;
import java.util.Optional;

/// Over what shares add up to 1.
public final class SharedDimension {

  private SharedDimension() {}

  /// The last dimension that is no time; where all are time, the one that the filter restricts (China's share of Myanmar's
  /// imports by year is a share of suppliers). Empty where there is nothing to be a share of.
  public static Optional<Dimension> of(List<Dimension> by, TransferFilter filter) {
    return lastOfNoTime(by)
        .or(() -> List.of(Dimension.SUPPLIER, Dimension.RECIPIENT, Dimension.CATEGORY, Dimension.STATUS).stream()
            .filter(filter::restricts).findFirst());
  }

  /// The last dimension whose members are neither years nor editions.
  public static Optional<Dimension> lastOfNoTime(List<Dimension> by) {
    return by.stream().filter(dimension -> !dimension.isTime() && dimension != Dimension.EDITION)
        .reduce((first, second) -> second);
  }
}
