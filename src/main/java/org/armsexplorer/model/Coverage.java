package org.armsexplorer.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a file speaks about: where it has no row within its coverage, no deliveries were identified; outside it nothing
/// is known.
///
/// @param suppliers lasting keys of the suppliers; empty for all
/// @param recipients lasting keys of the recipients; empty for all
public record Coverage(Set<String> suppliers, Set<String> recipients, YearRange years) {

  public Coverage {
    suppliers = Set.copyOf(suppliers);
    recipients = Set.copyOf(recipients);
  }

  /// All suppliers to all recipients.
  public static Coverage world(YearRange years) {
    return new Coverage(Set.of(), Set.of(), years);
  }

  /// Whether a cell lies inside.
  ///
  /// @param supplier key, or null for any supplier
  /// @param recipient key, or null for any recipient
  public boolean includes(@Nullable String supplier, @Nullable String recipient, int year) {
    return years.contains(year) && includes(suppliers, supplier) && includes(recipients, recipient);
  }

  private static boolean includes(Set<String> parties, @Nullable String party) {
    return parties.isEmpty() || (party != null && parties.contains(party));
  }

  /// Whether both speak about some cell.
  public boolean overlaps(Coverage other) {
    return years.overlaps(other.years) && overlaps(suppliers, other.suppliers)
        && overlaps(recipients, other.recipients);
  }

  private static boolean overlaps(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }
}
