package org.armsexplorer.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A deal as all files of its edition together record it: exact years and category from the deliveries, comments and
/// numbers ordered from the register.
///
/// @param deal what the files say, each thing from the most exact file that says it; its deliveries are those below
/// @param told where the deal itself stands, the most exact file first; a deal whose deliveries lie in several files
/// stands in each
/// @param deliveries by year, each from the file that answers for it; empty for an order of which nothing has arrived
public record DealRecord(Deal deal, Party supplier, Party recipient, List<Provenance> told, List<Arrival> deliveries) {

  /// A delivery and the place where it stands.
  ///
  /// @param asked whether it passes the filter under which the deal was asked for
  public record Arrival(Delivery delivery, Provenance from, boolean asked) {}

  public DealRecord {
    told = List.copyOf(told);
    deliveries = List.copyOf(deliveries);
  }

  /// Whether another record of the same edition is about this deal, whatever either was asked for: its most exact line is
  /// that of no other deal.
  public boolean isSame(DealRecord other) {
    return deal.sipriId() == other.deal.sipriId() && deal.orderYear() == other.deal.orderYear()
        && deal.weapon().equals(other.deal.weapon()) && told.getFirst().equals(other.told.getFirst());
  }

  public Edition edition() {
    return told.getFirst().file().edition();
  }

  /// What was delivered of it, as far as it was asked for.
  public Tiv askedTiv() {
    return new Tiv(deliveries.stream().filter(Arrival::asked).mapToLong(one -> one.delivery().tivHundredths()).sum());
  }

  /// Units of one delivery. Of an even split it is the share as it is, to the hundredth: of 27 units in five years 5.4,
  /// where the delivery itself has 5, and the last one 7.
  ///
  /// @param arrival one of those of this deal
  public BigDecimal units(Arrival arrival) {
    if (!arrival.delivery().evenSplit()) {
      return BigDecimal.valueOf(arrival.delivery().units());
    }
    List<Arrival> parts =
        deliveries.stream().filter(one -> one.delivery().evenSplit() && one.from().equals(arrival.from())).toList();
    long all = parts.stream().mapToLong(one -> one.delivery().units()).sum();
    BigDecimal share =
        BigDecimal.valueOf(all).divide(BigDecimal.valueOf(parts.size()), 2, RoundingMode.HALF_UP).stripTrailingZeros();
    return share.setScale(Math.max(0, share.scale()));
  }

  /// Units delivered, as far as they were asked for.
  public long askedUnits() {
    return deliveries.stream().filter(Arrival::asked).mapToLong(one -> one.delivery().units()).sum();
  }
}
