package org.armsexplorer.analysis;

import java.util.List;
import java.util.Locale;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.DealRecord.Arrival;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.DealTerms;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Which deals and deliveries a filter lets through, as a [FactTable] does in columns.
public final class DealFilter {
  private final TransferFilter filter;
  private final DealTerms terms;
  private final PartyNames names;
  private final PartyChoice suppliers;
  private final PartyChoice recipients;
  private final @Nullable WordPattern descriptions;
  private final @Nullable WordPattern designations;
  private final WordPattern notDescriptions;
  private final WordPattern notDesignations;
  private final List<String> words;

  public DealFilter(TransferFilter filter, PartyNames names) {
    this.filter = filter;
    this.terms = filter.terms();
    this.names = names;
    this.suppliers = PartyChoice.of(filter, Dimension.SUPPLIER, names);
    this.recipients = PartyChoice.of(filter, Dimension.RECIPIENT, names);
    this.descriptions = terms.descriptions().isEmpty() ? null : new WordPattern(terms.descriptions());
    this.designations = terms.designations().isEmpty() ? null : new WordPattern(terms.designations());
    this.notDescriptions = new WordPattern(filter.but().descriptions());
    this.notDesignations = new WordPattern(filter.but().designations());
    this.words = TextIndex.words(terms.text());
  }

  /// Whether a delivery of a deal that passes is asked for.
  public boolean isAsked(Deal deal, Delivery delivery) {
    int year = filter.byOrderYear() ? deal.orderYear() : delivery.year();
    return filter.asks(year) && isCertainAsAsked(deal, delivery) && suppliers.test(names.keyOf(deal.supplier()), year)
        && recipients.test(names.keyOf(deal.recipient()), year) && terms.openOrders() != Presence.ONLY;
  }

  private boolean isCertainAsAsked(Deal deal, Delivery delivery) {
    boolean estimated =
        delivery.isUncertain() || (filter.byOrderYear() ? deal.orderYearUncertain() : delivery.evenSplit());
    return switch (terms.uncertain()) {
      case WITH -> true;
      case ONLY -> estimated;
      case WITHOUT -> !estimated;
    };
  }

  /// Whether a deal passes with at least one delivery; an order of which nothing has arrived passes where open orders are
  /// asked for, or neither years nor certainty.
  public boolean passes(DealRecord record) {
    Deal deal = record.deal();
    if (!isOfKind(deal) || !isBetween(record)) {
      return false;
    }
    if (!record.deliveries().isEmpty()) {
      return record.deliveries().stream().anyMatch(Arrival::asked);
    }
    return switch (terms.openOrders()) {
      case WITH, ONLY -> filter.asks(deal.orderYear());
      case WITHOUT -> filter.years() == null && terms.uncertain() == Presence.WITH;
    };
  }

  private boolean isBetween(DealRecord record) {
    return suppliers.test(record.supplier().key()) && recipients.test(record.recipient().key());
  }

  private boolean isOfKind(Deal deal) {
    return passes(filter.categories(), filter.but().categories(), deal.category())
        && passes(filter.statuses(), filter.but().statuses(), deal.status()) && isOfWeapon(deal)
        && isProducedAsAsked(deal);
  }

  /// What a file does not tell passes only where nothing is asked.
  private static <T> boolean passes(List<T> only, List<T> but, @Nullable T value) {
    return value == null ? only.isEmpty() && but.isEmpty()
        : (only.isEmpty() || only.contains(value)) && !but.contains(value);
  }

  private boolean isOfWeapon(Deal deal) {
    String designation = deal.weapon().designation();
    String description = deal.weapon().description();
    String text = (designation + "\n" + description + "\n" + deal.comments()).toLowerCase(Locale.ROOT);
    return (descriptions == null || descriptions.matches(description)) && !notDescriptions.matches(description)
        && (designations == null || designations.matches(designation)) && !notDesignations.matches(designation)
        && words.stream().allMatch(text::contains);
  }

  private boolean isProducedAsAsked(Deal deal) {
    boolean local = Boolean.TRUE.equals(deal.localProduction());
    return switch (terms.localProduction()) {
      case WITH -> true;
      case ONLY -> local;
      case WITHOUT -> !local;
    };
  }
}
