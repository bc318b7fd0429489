package org.armsexplorer.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;

/// A deal while it is compared: its deliveries added up by year.
final class ComparedDeal {
  final DealRecord record;
  final int place;
  final String supplier;
  final String recipient;
  final String designation;
  private final TreeMap<Integer, Sum> years = new TreeMap<>();
  private final List<Delivery> counted = new ArrayList<>();
  private final boolean split;

  /// What was delivered in a year, or in all.
  record Sum(long units, Tiv tiv) {
    static final Sum NOTHING = new Sum(0, Tiv.ZERO);

    Sum plus(Sum other) {
      return new Sum(units + other.units, tiv.plus(other.tiv));
    }
  }

  /// @param place among the deals of its edition, so that equal deals are taken in the order of the files
  /// @param counts which of its deliveries are compared
  ComparedDeal(DealRecord record, int place, Predicate<Delivery> counts) {
    this.record = record;
    this.place = place;
    supplier = record.supplier().key();
    recipient = record.recipient().key();
    designation = plain(deal().weapon().designation());
    boolean even = false;
    for (DealRecord.Arrival arrival : record.deliveries()) {
      Delivery delivery = arrival.delivery();
      if (counts.test(delivery)) {
        years.merge(delivery.year(), new Sum(delivery.units(), new Tiv(delivery.tivHundredths())), Sum::plus);
        even |= delivery.evenSplit();
        counted.add(delivery);
      }
    }
    split = even;
  }

  /// Exports write one weapon as `EMB-314` and as `EMB-314 -`, in capitals or not.
  private static String plain(String designation) {
    String text = designation.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return text.endsWith(" -") ? text.substring(0, text.length() - 2) : text;
  }

  Deal deal() {
    return record.deal();
  }

  String description() {
    return deal().weapon().description().strip().toLowerCase(Locale.ROOT);
  }

  Set<Integer> years() {
    return years.keySet();
  }

  Sum in(int year) {
    return years.getOrDefault(year, Sum.NOTHING);
  }

  Sum all() {
    return years.values().stream().reduce(Sum.NOTHING, Sum::plus);
  }

  /// Whether each of its deliveries has a TIV: some files tell none, which is not 0.
  boolean tellsTiv() {
    return counted.stream().noneMatch(delivery -> delivery.tiv() == null);
  }

  /// Whether its years are even parts of one sum.
  boolean isSplit() {
    return split;
  }

  /// Whether a register is among the files that tell of it: only that knows numbers ordered.
  boolean isOfRegister() {
    return record.told().stream().anyMatch(place -> place.file().form() == SourceForm.REGISTER);
  }

  boolean isDelivered() {
    return !years.isEmpty();
  }

  boolean sharesAYear(ComparedDeal other) {
    return years().stream().anyMatch(other.years()::contains);
  }

  /// What is marked as uncertain: `order-year, units-delivered`; empty for nothing.
  ///
  /// @param ordered whether the number ordered is looked at
  String marks(boolean ordered) {
    List<String> marks = new ArrayList<>();
    if (deal().orderYearUncertain()) {
      marks.add(DealField.ORDER_YEAR.token());
    }
    if (ordered && deal().unitsOrderedUncertain()) {
      marks.add(DealField.UNITS_ORDERED.token());
    }
    if (counted.stream().anyMatch(Delivery::unitsUncertain)) {
      marks.add(DealField.UNITS_DELIVERED.token());
    }
    if (counted.stream().anyMatch(Delivery::yearUncertain)) {
      marks.add(DealField.DELIVERY_YEARS.token());
    }
    return String.join(", ", marks);
  }

  /// How alike two deals of the same parties are: the more, the larger.
  int likeness(ComparedDeal other) {
    Deal one = deal();
    Deal two = other.deal();
    int points = Objects.equals(one.status(), two.status()) ? 8 : 0;
    points += all().units() == other.all().units() ? 8 : 0;
    points += all().tiv().equals(other.all().tiv()) ? 6 : 0;
    points += one.orderYear() == two.orderYear() ? 6 : 0;
    points += Objects.equals(one.unitsOrdered(), two.unitsOrdered()) ? 4 : 0;
    points += description().equals(other.description()) ? 3 : 0;
    points += one.comments().equals(two.comments()) && !one.comments().isEmpty() ? 3 : 0;
    Set<Integer> either = new TreeSet<>(years());
    either.addAll(other.years());
    long both = years().stream().filter(other.years()::contains).count();
    return points + (either.isEmpty() ? 8 : (int) (8 * both / either.size()));
  }
}
