package org.armsexplorer.analysis;

import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;

/// What a question has to know of each row that answers it. A figure over all suppliers answers only where nobody asks
/// who they were.
///
/// @param tiv whether the volume is asked for; else deals are counted
/// @param supplier whether it is filtered or broken down by supplier
/// @param recipient whether it is filtered or broken down by recipient
/// @param category whether it is filtered or broken down by armament category
/// @param deals whether something is asked that only deals tell
record Needs(boolean tiv, boolean supplier, boolean recipient, boolean category, boolean deals) {
  /// All of a row is needed, its category excepted.
  static final Needs PARTIES = new Needs(true, true, true, false, false);
  /// Deals are counted: a row of a deal always tells all.
  static final Needs DEALS = new Needs(false, true, true, false, true);

  static Needs of(SummaryQuery query) {
    return query.measure() == Measure.TIV_DELIVERED ? new Needs(true, needs(query, Dimension.SUPPLIER),
        needs(query, Dimension.RECIPIENT), needs(query, Dimension.CATEGORY),
        query.filter().needsDeals() || query.by().stream().anyMatch(Dimension::isWeapon)) : DEALS;
  }

  /// What a list of one dimension's members needs under a filter on the others.
  static Needs ofList(boolean tiv, Dimension dimension, TransferFilter filter) {
    return tiv ? new Needs(true, dimension == Dimension.SUPPLIER || filter.restricts(Dimension.SUPPLIER),
        dimension == Dimension.RECIPIENT || filter.restricts(Dimension.RECIPIENT),
        dimension == Dimension.CATEGORY || filter.restricts(Dimension.CATEGORY),
        dimension.isWeapon() || filter.needsDeals()) : DEALS;
  }

  private static boolean needs(SummaryQuery query, Dimension dimension) {
    return query.by().contains(dimension) || query.filter().restricts(dimension);
  }
}
