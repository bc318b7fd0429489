package org.armsexplorer.model;

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

  /// Units delivered, as far as they were asked for.
  public long askedUnits() {
    return deliveries.stream().filter(Arrival::asked).mapToLong(one -> one.delivery().units()).sum();
  }
}
