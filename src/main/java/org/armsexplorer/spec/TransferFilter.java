package org.armsexplorer.spec;

import java.util.List;
import java.util.function.UnaryOperator;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// Which deliveries a question is about. An empty list asks for all; all that is asked is joined by AND.
///
/// @param suppliers names of any edition
/// @param recipients names of any edition
/// @param years delivery years, or years of order where the terms date by them; null for all that the edition covers
/// @param periods the user's own periods, upwards and apart from each other: only their years are asked for, and they are
/// what [Dimension#PERIOD] breaks down by; none for periods of five years
/// @param edition null for the newest; of several sources the first
/// @param beside years of further SIPRI editions that stand beside it where it is asked by edition; none for all
/// @param but what is left out
/// @param terms which deals
/// @param merging which parties are added up as one
public record TransferFilter(List<String> suppliers, List<String> recipients, List<ArmamentCategory> categories,
    List<DeliveryStatus> statuses, @Nullable YearRange years, List<YearRange> periods, @Nullable EditionKey edition,
    List<Integer> beside, Exclusions but, DealTerms terms, Merging merging) {
  /// Everything of the newest edition.
  public static final TransferFilter ALL = new TransferFilter(List.of(), List.of(), List.of(), List.of(), null,
      List.of(), null, List.of(), Exclusions.NONE, DealTerms.ALL, Merging.NONE);

  public TransferFilter {
    suppliers = List.copyOf(suppliers);
    recipients = List.copyOf(recipients);
    categories = List.copyOf(categories);
    statuses = List.copyOf(statuses);
    periods = List.copyOf(periods);
    beside = List.copyOf(beside);
  }

  public TransferFilter withSuppliers(List<String> wanted) {
    return new TransferFilter(wanted, recipients, categories, statuses, years, periods, edition, beside, but, terms,
        merging);
  }

  public TransferFilter withRecipients(List<String> wanted) {
    return new TransferFilter(suppliers, wanted, categories, statuses, years, periods, edition, beside, but, terms,
        merging);
  }

  public TransferFilter withCategories(List<ArmamentCategory> wanted) {
    return new TransferFilter(suppliers, recipients, wanted, statuses, years, periods, edition, beside, but, terms,
        merging);
  }

  public TransferFilter withStatuses(List<DeliveryStatus> wanted) {
    return new TransferFilter(suppliers, recipients, categories, wanted, years, periods, edition, beside, but, terms,
        merging);
  }

  /// The same of other years, without periods.
  public TransferFilter withYears(@Nullable YearRange wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, wanted, List.of(), edition, beside, but,
        terms, merging);
  }

  /// The same of the user's own periods, and of all years from the first of them to the last.
  public TransferFilter withPeriods(List<YearRange> wanted) {
    YearRange hull = wanted.stream().reduce(YearRange::span).orElse(years);
    return new TransferFilter(suppliers, recipients, categories, statuses, hull, wanted, edition, beside, but, terms,
        merging);
  }

  /// Whether a year is asked for.
  public boolean asks(int year) {
    return (years == null || years.contains(year))
        && (periods.isEmpty() || periods.stream().anyMatch(period -> period.contains(year)));
  }

  /// The same of one SIPRI edition, by its year.
  public TransferFilter withSipriEdition(int sipriYear) {
    return withEdition(EditionKey.sipri(sipriYear));
  }

  public TransferFilter withEdition(@Nullable EditionKey wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, years, periods, wanted, beside, but, terms,
        merging);
  }

  public TransferFilter withBeside(List<Integer> wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, years, periods, edition, wanted, but, terms,
        merging);
  }

  public TransferFilter withBut(Exclusions wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, years, periods, edition, beside, wanted,
        terms, merging);
  }

  public TransferFilter withBut(UnaryOperator<Exclusions> change) {
    return withBut(change.apply(but));
  }

  public TransferFilter withTerms(DealTerms wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, years, periods, edition, beside, but, wanted,
        merging);
  }

  public TransferFilter withMerging(Merging wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, years, periods, edition, beside, but, terms,
        wanted);
  }

  public TransferFilter withTerms(UnaryOperator<DealTerms> change) {
    return withTerms(change.apply(terms));
  }

  /// Leaves out what is marked as uncertain or split evenly, or lets it in again.
  public TransferFilter withCertainOnly(boolean wanted) {
    return withTerms(terms.withUncertain(wanted ? Presence.WITHOUT : Presence.WITH));
  }

  /// Whether the question is about years of order.
  public boolean byOrderYear() {
    return terms.dating() == Dating.ORDER;
  }

  /// The same without the filter on one dimension.
  public TransferFilter without(Dimension dimension) {
    return switch (dimension) {
      case YEAR, PERIOD -> withYears(null);
      case SUPPLIER -> withSuppliers(List.of()).withBut(but.withSuppliers(List.of()));
      case RECIPIENT -> withRecipients(List.of()).withBut(but.withRecipients(List.of()));
      case CATEGORY -> withCategories(List.of()).withBut(but.withCategories(List.of()));
      case STATUS -> withStatuses(List.of()).withBut(but.withStatuses(List.of()));
      case DESCRIPTION -> withTerms(terms.withDescriptions(List.of())).withBut(but.withDescriptions(List.of()));
      case DESIGNATION -> withTerms(terms.withDesignations(List.of())).withBut(but.withDesignations(List.of()));
      case EDITION -> this;
    };
  }

  /// Whether the filter restricts this dimension.
  public boolean restricts(Dimension dimension) {
    return switch (dimension) {
      case YEAR, PERIOD -> years != null;
      case SUPPLIER -> !suppliers.isEmpty() || !but.suppliers().isEmpty();
      case RECIPIENT -> !recipients.isEmpty() || !but.recipients().isEmpty();
      case CATEGORY -> !categories.isEmpty() || !but.categories().isEmpty();
      case STATUS -> !statuses.isEmpty() || !but.statuses().isEmpty();
      case DESCRIPTION -> !terms.descriptions().isEmpty() || !but.descriptions().isEmpty();
      case DESIGNATION -> !terms.designations().isEmpty() || !but.designations().isEmpty();
      case EDITION -> false;
    };
  }

  /// Whether only deals can answer: figures of tables do not tell what is asked for.
  public boolean needsDeals() {
    return terms.needDeals() || restricts(Dimension.DESCRIPTION) || restricts(Dimension.DESIGNATION);
  }

  /// Whether it leaves nothing out and asks for no certain edition. Cheaper at a start than [#equals], whose first call
  /// makes a method at run time.
  public boolean isAll() {
    return restrictions() == 0 && edition == null && !terms.needDeals();
  }

  /// How many dimensions and marks it restricts, for "2 filters".
  public int restrictions() {
    int count = terms.text().isEmpty() ? 0 : 1;
    count += terms.uncertain() == Presence.WITH ? 0 : 1;
    count += terms.localProduction() == Presence.WITH ? 0 : 1;
    for (Dimension dimension : List.of(Dimension.YEAR, Dimension.SUPPLIER, Dimension.RECIPIENT, Dimension.CATEGORY,
        Dimension.STATUS, Dimension.DESCRIPTION, Dimension.DESIGNATION)) {
      count += restricts(dimension) ? 1 : 0;
    }
    return count;
  }
}
