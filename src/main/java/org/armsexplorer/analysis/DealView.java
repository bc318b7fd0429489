package org.armsexplorer.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.Comparison.Aspect;
import org.armsexplorer.analysis.Comparison.Example;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.PartyNames;

/// A deal as far as two sides both speak about it.
///
/// @param common its deliveries of which both sides speak, by year
/// @param whole whether these are all of its deliveries
record DealView(Deal deal, List<Delivery> common, boolean whole) {

  /// A deal that is known; empty where a file with this coverage would not have it.
  ///
  /// @param orders whether the file has orders of which nothing has arrived
  static Optional<DealView> held(DealRecord record, Coverage coverage, boolean orders) {
    List<Delivery> all = record.deal().deliveries();
    String supplier = record.supplier().key();
    String recipient = record.recipient().key();
    List<Delivery> common = all.stream().filter(one -> coverage.includes(supplier, recipient, one.year()))
        .sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
    boolean spoken =
        all.isEmpty() ? orders && coverage.includes(supplier, recipient, record.deal().orderYear()) : !common.isEmpty();
    return spoken ? Optional.of(new DealView(record.deal(), common, common.size() == all.size())) : Optional.empty();
  }

  /// A deal of a file; empty where all of it lies outside of what is known.
  static Optional<DealView> incoming(Deal deal, PartyNames names, List<Coverage> known) {
    String supplier = names.keyOf(deal.supplier());
    String recipient = names.keyOf(deal.recipient());
    List<Delivery> common = deal.deliveries().stream()
        .filter(one -> known.stream().anyMatch(coverage -> coverage.includes(supplier, recipient, one.year())))
        .sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
    return common.isEmpty() && !deal.deliveries().isEmpty() ? Optional.empty()
        : Optional.of(new DealView(deal, common, common.size() == deal.deliveries().size()));
  }

  /// How this deal of a file differs from one that is known; empty where it does not.
  Optional<Example> difference(DealView before) {
    if (!agrees(before)) {
      return example(Aspect.DELIVERIES, before.deliveriesText(), deliveriesText());
    }
    Integer ordered = deal.unitsOrdered();
    Integer orderedBefore = before.deal().unitsOrdered();
    if (ordered != null && orderedBefore != null && !ordered.equals(orderedBefore)) {
      return example(Aspect.ORDERED, orderedBefore.toString(), ordered.toString());
    }
    String comments = deal.comments();
    if (!comments.isBlank() && !before.deal().comments().isBlank() && !comments.equals(before.deal().comments())) {
      return example(Aspect.COMMENTS, before.deal().comments(), comments);
    }
    return Optional.empty();
  }

  private Optional<Example> example(Aspect aspect, String before, String after) {
    return Optional.of(new Example(aspect, subject(), before, after, deal.line()));
  }

  /// Year by year where both are exact; in sum where both are whole; else the years only.
  private boolean agrees(DealView before) {
    boolean volume = tellsTiv() && before.tellsTiv();
    if (volume && isExact() && before.isExact()) {
      return deliveriesText().equals(before.deliveriesText());
    }
    boolean sameYears = years().equals(before.years());
    return sameYears && (!whole || !before.whole
        || (units() == before.units() && (!volume || Math.abs(hundredths() - before.hundredths()) <= common.size())));
  }

  /// A register for print tells no volumes.
  private boolean tellsTiv() {
    return common.stream().allMatch(one -> one.tiv() != null);
  }

  private boolean isExact() {
    return common.stream().noneMatch(Delivery::evenSplit);
  }

  private List<Integer> years() {
    return common.stream().map(Delivery::year).distinct().toList();
  }

  private long units() {
    return common.stream().mapToLong(Delivery::units).sum();
  }

  private long hundredths() {
    return common.stream().mapToLong(Delivery::tivHundredths).sum();
  }

  /// "2001: 4, 10.00; 2002: 2, 5.00": units and TIV by year.
  String deliveriesText() {
    return common.stream().map(one -> one.year() + ": " + one.units() + (one.tiv() == null ? "" : ", " + one.tiv()))
        .collect(Collectors.joining("; "));
  }

  /// "Borduria → Arcadia, X-1, 2000": with the year of order.
  String subject() {
    return deal.supplier() + " → " + deal.recipient() + ", " + deal.weapon().designation() + ", " + deal.orderYear();
  }
}
