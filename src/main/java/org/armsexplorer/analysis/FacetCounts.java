package org.armsexplorer.analysis;

import java.util.Map;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.spec.Presence;

/// How many deliveries each entry of a filter list would give under the filters on the other lists. A figure of a table
/// counts as one delivery. Entries without a delivery are left out of the lists of words.
///
/// @param suppliers by name in the edition, most first
/// @param recipients by name in the edition, most first
/// @param descriptions weapon descriptions, most first
/// @param designations weapon designations, most first
/// @param localProduction only and without
/// @param uncertain only and without
/// @param shown deliveries under all filters
/// @param all deliveries of the edition
public record FacetCounts(Map<String, Integer> suppliers, Map<String, Integer> recipients,
    Map<ArmamentCategory, Integer> categories, Map<DeliveryStatus, Integer> statuses, Map<String, Integer> descriptions,
    Map<String, Integer> designations, Map<Presence, Integer> localProduction, Map<Presence, Integer> uncertain,
    int shown, int all) {
  /// Nothing is known.
  public static final FacetCounts NONE =
      new FacetCounts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0, 0);
}
