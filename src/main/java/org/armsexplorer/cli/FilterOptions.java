package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which deliveries a question is about; the edition apart.
final class FilterOptions {
  @Option(names = "--supplier", paramLabel = "NAME", description = "A supplier, by the name of any edition; repeatable.") private List<String> suppliers =
      new ArrayList<>();

  @Option(names = "--recipient", paramLabel = "NAME", description = "A recipient, by the name of any edition; repeatable.") private List<String> recipients =
      new ArrayList<>();

  @Option(names = "--category", paramLabel = "NAME", description = "An armament category; repeatable.") private List<String> categories =
      new ArrayList<>();

  @Option(names = "--status", paramLabel = "NAME", description = "New, Second hand or Second hand but modernized; repeatable.") private List<String> statuses =
      new ArrayList<>();

  @Option(names = "--years", paramLabel = "YEARS", description = "Delivery years: 2000-2019, or one year.") private @Nullable String years;

  @Option(names = "--certain-only", description = "Leave out estimates: uncertain deliveries and even splits.") private boolean certainOnly;

  TransferFilter filter() throws UserProblem {
    List<ArmamentCategory> wantedCategories = new ArrayList<>();
    for (String name : categories) {
      wantedCategories.add(ArmamentCategory.parse(name).orElseThrow(() -> Words.notListed("--category", name,
          List.of(ArmamentCategory.values()).stream().map(ArmamentCategory::label).toList())));
    }
    List<DeliveryStatus> wantedStatuses = new ArrayList<>();
    for (String name : statuses) {
      wantedStatuses.add(DeliveryStatus.parse(name).orElseThrow(() -> Words.notListed("--status", name,
          List.of(DeliveryStatus.values()).stream().map(DeliveryStatus::label).toList())));
    }
    return new TransferFilter(suppliers, recipients, wantedCategories, wantedStatuses, years(), certainOnly, null);
  }

  private @Nullable YearRange years() throws UserProblem {
    String asked = years;
    if (asked == null) {
      return null;
    }
    try {
      return YearRange.parse(asked);
    } catch (IllegalArgumentException e) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, e, "problem.said", Texts.text("wrong.years", asked));
    }
  }
}
