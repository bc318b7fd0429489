package org.armsexplorer.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.DealFilter;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Compares two editions deal by deal.
///
/// Deals are found again over all their years, then compared within the years asked for. Years that only one edition
/// covers are left out, except those after the end of the older one. Marks of uncertainty and comments are compared where
/// that is asked for: one edition's register is known to lack most of its marks.
public final class DealDifferences {
  private static final Comparator<DealChange> ORDER =
      Comparator.comparing((DealChange one) -> one.deal().supplier().name(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(one -> one.deal().recipient().name(), String.CASE_INSENSITIVE_ORDER)
          .thenComparingInt(one -> one.deal().deal().orderYear())
          .thenComparing(one -> one.deal().deal().weapon().designation());
  private final DealFilter filter;
  private final boolean orders;
  private final boolean notes;

  /// @param filter under which deliveries are compared; without years also orders of which nothing has arrived are
  public DealDifferences(TransferFilter filter, PartyNames names) {
    this(filter, names, false);
  }

  /// @param filter under which deliveries are compared; without years also orders of which nothing has arrived are
  /// @param notes whether marks of uncertainty and comments are compared too
  public DealDifferences(TransferFilter filter, PartyNames names, boolean notes) {
    this.notes = notes;
    this.filter = new DealFilter(filter, names);
    this.orders = filter.years() == null;
  }

  /// What differs, by supplier, recipient and order year.
  public List<DealChange> between(EditionDeals from, EditionDeals to) {
    boolean told = from.tellsOrders() && to.tellsOrders();
    DealMatcher matcher = new DealMatcher(compared(from, to, told), compared(to, from, told));
    List<DealChange> changes = new ArrayList<>();
    for (DealMatcher.Pair pair : matcher.match()) {
      changed(pair, from, to, changes);
    }
    matcher.leftOfTo().stream().filter(deal -> isAsked(within(deal, from)))
        .forEach(deal -> changes.add(new DealChange(Change.NEW, DealMatch.NONE, null, deal.record, List.of())));
    matcher.leftOfFrom().stream().filter(deal -> isAsked(within(deal, to)))
        .forEach(deal -> changes.add(new DealChange(Change.GONE, DealMatch.NONE, deal.record, null, List.of())));
    changes.sort(ORDER);
    return changes;
  }

  /// The deals of which the other edition could tell.
  private static List<ComparedDeal> compared(EditionDeals deals, EditionDeals other, boolean orders) {
    List<ComparedDeal> compared = new ArrayList<>();
    for (DealRecord deal : deals.deals()) {
      boolean isOrder = deal.deliveries().isEmpty();
      if (isOrder ? orders : deal.deliveries().stream().anyMatch(one -> counts(deal, one.delivery(), other))) {
        compared.add(new ComparedDeal(deal, compared.size(), delivery -> counts(deal, delivery, other)));
      }
    }
    return compared;
  }

  private static boolean counts(DealRecord deal, Delivery delivery, EditionDeals other) {
    return delivery.year() > other.lastYear() || other.covers(deal, delivery.year());
  }

  private ComparedDeal within(ComparedDeal deal, EditionDeals other) {
    return new ComparedDeal(deal.record, deal.place,
        delivery -> filter.isAsked(deal.record.deal(), delivery) && counts(deal.record, delivery, other));
  }

  private boolean isAsked(ComparedDeal deal) {
    return deal.isDelivered() || (orders && deal.record.deliveries().isEmpty());
  }

  private void changed(DealMatcher.Pair pair, EditionDeals from, EditionDeals to, List<DealChange> changes) {
    ComparedDeal before = within(pair.from(), to);
    ComparedDeal after = within(pair.to(), from);
    if (!isAsked(before) && !isAsked(after)) {
      return;
    }
    List<FieldChange> fields = fields(before, after);
    if (notes) {
      notes(fields, before, after);
    }
    if (!fields.isEmpty()) {
      changes.add(new DealChange(kind(fields), pair.match(), before.record, after.record, fields));
    }
  }

  private static Change kind(List<FieldChange> fields) {
    List<DealField> own = fields.stream().map(FieldChange::field).filter(field -> !field.isNote()).toList();
    return own.isEmpty() ? Change.NOTED : own.stream().allMatch(DealField::isName) ? Change.RENAMED : Change.REVISED;
  }

  /// Only a register has comments; marks are those of what both editions tell.
  private static void notes(List<FieldChange> fields, ComparedDeal from, ComparedDeal to) {
    boolean orders = from.isOfRegister() && to.isOfRegister();
    put(fields, DealField.MARKS, from.marks(orders), to.marks(orders));
    if (orders) {
      put(fields, DealField.COMMENTS, from.deal().comments().strip(), to.deal().comments().strip());
    }
  }

  private static List<FieldChange> fields(ComparedDeal from, ComparedDeal to) {
    List<FieldChange> fields = new ArrayList<>();
    put(fields, DealField.SUPPLIER, from.deal().supplier(), to.deal().supplier());
    put(fields, DealField.RECIPIENT, from.deal().recipient(), to.deal().recipient());
    if (!from.designation.equals(to.designation)) {
      put(fields, DealField.DESIGNATION, from.deal().weapon().designation(), to.deal().weapon().designation());
    }
    if (!from.description().equals(to.description())) {
      put(fields, DealField.DESCRIPTION, from.deal().weapon().description(), to.deal().weapon().description());
    }
    putIfBothTell(fields, DealField.CATEGORY, label(from.deal().category()), label(to.deal().category()));
    put(fields, DealField.ORDER_YEAR, Integer.toString(from.deal().orderYear()),
        Integer.toString(to.deal().orderYear()));
    putIfBothTell(fields, DealField.STATUS, label(from.deal().status()), label(to.deal().status()));
    if (from.isOfRegister() && to.isOfRegister()) {
      put(fields, DealField.UNITS_ORDERED, text(from.deal().unitsOrdered()), text(to.deal().unitsOrdered()));
    }
    putIfBothTell(fields, DealField.LOCAL_PRODUCTION, text(from.deal().localProduction()),
        text(to.deal().localProduction()));
    deliveries(fields, from, to);
    return fields;
  }

  /// Year by year where both editions say how much came when; else the sums and the years. TIV only where both tell it.
  private static void deliveries(List<FieldChange> fields, ComparedDeal from, ComparedDeal to) {
    long rounding = Math.max(from.years().size(), to.years().size());
    boolean split = from.isSplit() || to.isSplit();
    boolean tiv = from.tellsTiv() && to.tellsTiv();
    long apart = Math.abs(from.all().tiv().hundredths() - to.all().tiv().hundredths());
    put(fields, DealField.UNITS_DELIVERED, Long.toString(from.all().units()), Long.toString(to.all().units()));
    if (tiv && apart > (split ? rounding : 0)) {
      put(fields, DealField.TIV_DELIVERED, from.all().tiv().toString(), to.all().tiv().toString());
    }
    if (!(split ? from.years().equals(to.years()) : years(from, tiv).equals(years(to, tiv)))) {
      put(fields, DealField.DELIVERY_YEARS, split ? list(from) : years(from, tiv), split ? list(to) : years(to, tiv));
    }
  }

  private static String list(ComparedDeal deal) {
    return deal.years().stream().map(String::valueOf).collect(Collectors.joining("; "));
  }

  /// `2011: 4 (20.00); 2012: 2 (10.00)`: units and TIV; without TIV `2011: 4; 2012: 2`.
  private static String years(ComparedDeal deal, boolean tiv) {
    return deal.years().stream()
        .map(year -> year + ": " + deal.in(year).units() + (tiv ? " (" + deal.in(year).tiv() + ")" : ""))
        .collect(Collectors.joining("; "));
  }

  private static void put(List<FieldChange> fields, DealField field, String from, String to) {
    if (!from.equals(to)) {
      fields.add(new FieldChange(field, from, to));
    }
  }

  private static void putIfBothTell(List<FieldChange> fields, DealField field, String from, String to) {
    if (!from.isEmpty() && !to.isEmpty()) {
      put(fields, field, from, to);
    }
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String label(@Nullable ArmamentCategory category) {
    return category == null ? "" : category.label();
  }

  private static String label(@Nullable DeliveryStatus status) {
    return status == null ? "" : status.label();
  }
}
