package org.armsexplorer.spec;

import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;

/// What a filter leaves out: "all but".
///
/// @param suppliers names of any edition
/// @param recipients names of any edition
/// @param descriptions weapon descriptions, where `*` stands for any letters
/// @param designations weapon designations, where `*` stands for any letters
public record Exclusions(List<String> suppliers, List<String> recipients, List<ArmamentCategory> categories,
    List<DeliveryStatus> statuses, List<String> descriptions, List<String> designations) {
  /// Nothing is left out.
  public static final Exclusions NONE =
      new Exclusions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Exclusions {
    suppliers = List.copyOf(suppliers);
    recipients = List.copyOf(recipients);
    categories = List.copyOf(categories);
    statuses = List.copyOf(statuses);
    descriptions = List.copyOf(descriptions);
    designations = List.copyOf(designations);
  }

  public Exclusions withSuppliers(List<String> wanted) {
    return new Exclusions(wanted, recipients, categories, statuses, descriptions, designations);
  }

  public Exclusions withRecipients(List<String> wanted) {
    return new Exclusions(suppliers, wanted, categories, statuses, descriptions, designations);
  }

  public Exclusions withCategories(List<ArmamentCategory> wanted) {
    return new Exclusions(suppliers, recipients, wanted, statuses, descriptions, designations);
  }

  public Exclusions withStatuses(List<DeliveryStatus> wanted) {
    return new Exclusions(suppliers, recipients, categories, wanted, descriptions, designations);
  }

  public Exclusions withDescriptions(List<String> wanted) {
    return new Exclusions(suppliers, recipients, categories, statuses, wanted, designations);
  }

  public Exclusions withDesignations(List<String> wanted) {
    return new Exclusions(suppliers, recipients, categories, statuses, descriptions, wanted);
  }
}
