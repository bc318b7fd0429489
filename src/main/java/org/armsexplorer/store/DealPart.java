package org.armsexplorer.store;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What one file says of a deal, as far as it tells which deal it is.
///
/// @param id its number in the store
/// @param sipriId the publisher's number; 0 for none
/// @param supplier number of the party
/// @param recipient number of the party
/// @param ordered null where it is not known
/// @param status null where it is not known
/// @param unitsByYear what was delivered in which year, in the window of the file
record DealPart(int id, int sipriId, int supplier, int recipient, int orderYear, String designation, String description,
    @Nullable String status, @Nullable Integer ordered, String comments, TreeMap<Integer, Integer> unitsByYear) {

  long units() {
    return unitsByYear.values().stream().mapToLong(Integer::longValue).sum();
  }
}
