package org.armsexplorer.spec;

import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// Which deliveries a question is about. An empty list asks for all; the lists are joined by AND.
///
/// @param suppliers names of any edition
/// @param recipients names of any edition
/// @param years delivery years; null for all that the edition covers
/// @param certainOnly leaves out what is marked as uncertain or split evenly
/// @param edition null for the newest; of several sources the first
/// @param beside years of further SIPRI editions that stand beside it where it is asked by edition; none for all
public record TransferFilter(List<String> suppliers, List<String> recipients, List<ArmamentCategory> categories,
    List<DeliveryStatus> statuses, @Nullable YearRange years, boolean certainOnly, @Nullable EditionKey edition,
    List<Integer> beside) {
  /// Everything of the newest edition.
  public static final TransferFilter ALL =
      new TransferFilter(List.of(), List.of(), List.of(), List.of(), null, false, null);

  public TransferFilter {
    suppliers = List.copyOf(suppliers);
    recipients = List.copyOf(recipients);
    categories = List.copyOf(categories);
    statuses = List.copyOf(statuses);
    beside = List.copyOf(beside);
  }

  /// A filter on one edition.
  public TransferFilter(List<String> suppliers, List<String> recipients, List<ArmamentCategory> categories,
      List<DeliveryStatus> statuses, @Nullable YearRange years, boolean certainOnly, @Nullable EditionKey edition) {
    this(suppliers, recipients, categories, statuses, years, certainOnly, edition, List.of());
  }

  public TransferFilter withSuppliers(List<String> wanted) {
    return new TransferFilter(wanted, recipients, categories, statuses, years, certainOnly, edition, beside);
  }

  public TransferFilter withRecipients(List<String> wanted) {
    return new TransferFilter(suppliers, wanted, categories, statuses, years, certainOnly, edition, beside);
  }

  public TransferFilter withCategories(List<ArmamentCategory> wanted) {
    return new TransferFilter(suppliers, recipients, wanted, statuses, years, certainOnly, edition, beside);
  }

  public TransferFilter withStatuses(List<DeliveryStatus> wanted) {
    return new TransferFilter(suppliers, recipients, categories, wanted, years, certainOnly, edition, beside);
  }

  public TransferFilter withYears(@Nullable YearRange wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, wanted, certainOnly, edition, beside);
  }

  public TransferFilter withCertainOnly(boolean wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, years, wanted, edition, beside);
  }

  /// The same of one SIPRI edition, by its year.
  public TransferFilter withSipriEdition(int sipriYear) {
    return withEdition(EditionKey.sipri(sipriYear));
  }

  public TransferFilter withEdition(@Nullable EditionKey wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, years, certainOnly, wanted, beside);
  }

  public TransferFilter withBeside(List<Integer> wanted) {
    return new TransferFilter(suppliers, recipients, categories, statuses, years, certainOnly, edition, wanted);
  }

  /// The same without the filter on one dimension.
  public TransferFilter without(Dimension dimension) {
    return switch (dimension) {
      case YEAR, PERIOD -> withYears(null);
      case SUPPLIER -> withSuppliers(List.of());
      case RECIPIENT -> withRecipients(List.of());
      case CATEGORY -> withCategories(List.of());
      case STATUS -> withStatuses(List.of());
      case EDITION -> this;
    };
  }

  /// Whether the filter restricts this dimension.
  public boolean restricts(Dimension dimension) {
    return switch (dimension) {
      case YEAR, PERIOD -> years != null;
      case SUPPLIER -> !suppliers.isEmpty();
      case RECIPIENT -> !recipients.isEmpty();
      case CATEGORY -> !categories.isEmpty();
      case STATUS -> !statuses.isEmpty();
      case EDITION -> false;
    };
  }

  /// Whether it leaves nothing out and asks for no certain edition. Cheaper at a start than [#equals], whose first call
  /// makes a method at run time.
  public boolean isAll() {
    return restrictions() == 0 && edition == null;
  }

  /// How many dimensions and marks it restricts, for "2 filters".
  public int restrictions() {
    int count = certainOnly ? 1 : 0;
    for (Dimension dimension : List.of(Dimension.YEAR, Dimension.SUPPLIER, Dimension.RECIPIENT, Dimension.CATEGORY,
        Dimension.STATUS)) {
      count += restricts(dimension) ? 1 : 0;
    }
    return count;
  }
}
