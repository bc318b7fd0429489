package org.armsexplorer.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the trade register: a supplier's order or licence for a recipient, of one weapon.
///
/// @param sipriId the publisher's number of the deal, 0 where the file has none
/// @param supplier name of the supplier as the file has it
/// @param recipient name of the recipient as the file has it
/// @param category armament category; null where the file does not tell
/// @param orderYear year of order or licence
/// @param unitsOrdered null where the number is not known
/// @param status null where the file does not tell
/// @param comments the publisher's comments, empty where there are none
/// @param tivNewUnit TIV of one new unit, millions; null where the file has none
/// @param tivUnit TIV of one unit of this deal after the factor for its status, millions; null where the file has none
/// @param tivOrder TIV of all that was ordered; null where it is not known
/// @param localProduction licensed production or assembly in the recipient's country; null where the file has no word
/// @param line line of the file on which the deal begins, counted from 1
/// @param deliveries in the order of the file; empty for an order of which nothing has arrived
public record Deal(int sipriId, String supplier, String recipient, Weapon weapon, @Nullable ArmamentCategory category,
    int orderYear, boolean orderYearUncertain, @Nullable Integer unitsOrdered, boolean unitsOrderedUncertain,
    @Nullable DeliveryStatus status, String comments, @Nullable BigDecimal tivNewUnit, @Nullable BigDecimal tivUnit,
    @Nullable Tiv tivOrder, @Nullable Boolean localProduction, int line, List<Delivery> deliveries) {

  public Deal {
    deliveries = List.copyOf(deliveries);
  }
}
