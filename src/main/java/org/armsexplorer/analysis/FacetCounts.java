package org.armsexplorer.analysis;

import java.util.Map;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;

/// How many deliveries each entry of a filter list would give under the filters on the other lists. A figure of a table
/// counts as one delivery.
///
/// @param suppliers by name in the edition, most first; entries without a delivery are left out
/// @param recipients by name in the edition, most first; entries without a delivery are left out
/// @param shown deliveries under all filters
/// @param all deliveries of the edition
public record FacetCounts(Map<String, Integer> suppliers, Map<String, Integer> recipients,
    Map<ArmamentCategory, Integer> categories, Map<DeliveryStatus, Integer> statuses, int shown, int all) {}
