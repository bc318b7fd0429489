package org.armsexplorer.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.YearRange;

/// What a reader does with a figure: asks for one member of a dimension only, leaves it out, or breaks it down.
public final class Narrowing {
  /// Members that stand on their own where there may be hundreds.
  private static final int MOST = 15;

  private Narrowing() {}

  /// The filter with one member of the dimension only.
  ///
  /// @param key name of the member; a year or period as `2011` or `2010-2014`
  public static TransferFilter to(TransferFilter filter, Dimension dimension, String key) {
    return switch (dimension) {
      case SUPPLIER -> filter.withSuppliers(List.of(filter.merging().asking(key)));
      case RECIPIENT -> filter.withRecipients(List.of(filter.merging().asking(key)));
      case CATEGORY -> ArmamentCategory.parse(key).map(one -> filter.withCategories(List.of(one))).orElse(filter);
      case STATUS -> DeliveryStatus.parse(key).map(one -> filter.withStatuses(List.of(one))).orElse(filter);
      case DESCRIPTION -> filter.withTerms(terms -> terms.withDescriptions(List.of(key)));
      case DESIGNATION -> filter.withTerms(terms -> terms.withDesignations(List.of(key)));
      case YEAR, PERIOD -> filter.withYears(YearRange.parse(key));
      case EDITION ->
        EditionKey.parse(key).map(edition -> filter.withEdition(edition).withBeside(List.of())).orElse(filter);
    };
  }

  /// Whether single members of the dimension can be left out.
  public static boolean canLeaveOut(Dimension dimension) {
    return !dimension.isTime() && dimension != Dimension.EDITION;
  }

  /// The filter without one member: taken from the list of those asked for, or put among those left out.
  public static TransferFilter without(TransferFilter filter, Dimension dimension, String key) {
    return switch (dimension) {
      case SUPPLIER -> {
        String name = filter.merging().asking(key);
        yield fewer(filter.suppliers(), name).map(filter::withSuppliers).orElseGet(
            () -> filter.withSuppliers(List.of()).withBut(but -> but.withSuppliers(more(but.suppliers(), name))));
      }
      case RECIPIENT -> {
        String name = filter.merging().asking(key);
        yield fewer(filter.recipients(), name).map(filter::withRecipients).orElseGet(
            () -> filter.withRecipients(List.of()).withBut(but -> but.withRecipients(more(but.recipients(), name))));
      }
      case CATEGORY -> ArmamentCategory.parse(key)
          .map(one -> fewer(filter.categories(), one).map(filter::withCategories).orElseGet(
              () -> filter.withCategories(List.of()).withBut(but -> but.withCategories(more(but.categories(), one)))))
          .orElse(filter);
      case STATUS -> DeliveryStatus.parse(key)
          .map(one -> fewer(filter.statuses(), one).map(filter::withStatuses).orElseGet(
              () -> filter.withStatuses(List.of()).withBut(but -> but.withStatuses(more(but.statuses(), one)))))
          .orElse(filter);
      case DESCRIPTION -> filter.withBut(but -> but.withDescriptions(more(but.descriptions(), key)));
      case DESIGNATION -> filter.withBut(but -> but.withDesignations(more(but.designations(), key)));
      case YEAR, PERIOD, EDITION -> filter;
    };
  }

  /// The list without the entry; empty where it is not among several.
  private static <T> Optional<List<T>> fewer(List<T> asked, T entry) {
    if (asked.size() < 2 || !asked.contains(entry)) {
      return Optional.empty();
    }
    return Optional.of(asked.stream().filter(one -> !one.equals(entry)).toList());
  }

  private static <T> List<T> more(List<T> left, T entry) {
    List<T> all = new ArrayList<>(left);
    if (!all.contains(entry)) {
      all.add(entry);
    }
    return all;
  }

  /// The same deliveries by another dimension alone: columns of years or periods, else bars, the longest first.
  public static ChartSpec brokenDown(ChartSpec spec, Dimension by) {
    return spec.withType(by.isTime() ? ChartType.GROUPED_COLUMN : ChartType.RANKED_BAR)
        .withEncoding(new Encoding(by, null)).withDerivation(Derivation.NONE)
        .withTop(by.isParty() || by.isWeapon() ? MOST : 0)
        .withPresentation(looks -> looks.withTitle("").withSubtitle("").withHighlights(List.of()));
  }
}
