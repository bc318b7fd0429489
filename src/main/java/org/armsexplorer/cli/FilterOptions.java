package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Exclusions;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which deliveries a question is about; the edition apart.
final class FilterOptions {
  @Option(names = "--supplier", paramLabel = "NAME", description = "A supplier, by the name of any edition, or a group: @EU as one, @EU:members one by one; repeatable.") private List<String> suppliers =
      new ArrayList<>();

  @Option(names = "--recipient", paramLabel = "NAME", description = "A recipient, by the name of any edition, or a group: @ASEAN as one, @ASEAN:members one by one; repeatable.") private List<String> recipients =
      new ArrayList<>();

  @Option(names = "--category", paramLabel = "NAME", description = "An armament category; repeatable.") private List<String> categories =
      new ArrayList<>();

  @Option(names = "--status", paramLabel = "NAME", description = "New, Second hand or Second hand but modernized; repeatable.") private List<String> statuses =
      new ArrayList<>();

  @Option(names = "--not-supplier", paramLabel = "NAME", description = "All but this supplier; repeatable.") private List<String> notSuppliers =
      new ArrayList<>();

  @Option(names = "--not-recipient", paramLabel = "NAME", description = "All but this recipient; repeatable.") private List<String> notRecipients =
      new ArrayList<>();

  @Option(names = "--not-category", paramLabel = "NAME", description = "All but this armament category; repeatable.") private List<String> notCategories =
      new ArrayList<>();

  @Option(names = "--not-status", paramLabel = "NAME", description = "All but this status; repeatable.") private List<String> notStatuses =
      new ArrayList<>();

  @Option(names = "--years", paramLabel = "YEARS", description = "Delivery years, or years of order with --dates order: 2000-2019, or one year.") private @Nullable String years;

  @Option(names = "--periods", split = ",", paramLabel = "YEARS", description = "Periods of your own to break down by instead of five years, apart from each other: 2000-2009,2010-2019.") private List<String> periods =
      new ArrayList<>();

  @Option(names = "--merge-successors", description = "Add parties up with those that they follow, such as Soviet Union and Russia, with a note.") private boolean mergeSuccessors;

  @Mixin private DealOptions deals = new DealOptions();

  TransferFilter filter() throws UserProblem {
    Exclusions but = new Exclusions(notSuppliers, notRecipients, categories("--not-category", notCategories),
        statuses("--not-status", notStatuses), deals.notDescriptions(), deals.notDesignations());
    TransferFilter filter = TransferFilter.ALL.withSuppliers(suppliers).withRecipients(recipients)
        .withCategories(categories("--category", categories)).withStatuses(statuses("--status", statuses))
        .withYears(years()).withBut(but).withTerms(deals.terms())
        .withMerging(Merging.NONE.withSuccessors(mergeSuccessors));
    return periods.isEmpty() ? filter : filter.withPeriods(periods());
  }

  private List<YearRange> periods() throws UserProblem {
    if (years != null) {
      throw Words.problem("wrong.years-and-periods");
    }
    List<YearRange> ranges = new ArrayList<>();
    for (String period : periods) {
      YearRange range = range(period);
      if (ranges.stream().anyMatch(range::overlaps)) {
        throw Words.problem("wrong.periods-overlap", range);
      }
      ranges.add(range);
    }
    ranges.sort(Comparator.comparingInt(YearRange::first));
    return ranges;
  }

  private static List<ArmamentCategory> categories(String option, List<String> names) throws UserProblem {
    return listed(option, names, ArmamentCategory::parse,
        List.of(ArmamentCategory.values()).stream().map(ArmamentCategory::label).toList());
  }

  private static List<DeliveryStatus> statuses(String option, List<String> names) throws UserProblem {
    return listed(option, names, DeliveryStatus::parse,
        List.of(DeliveryStatus.values()).stream().map(DeliveryStatus::label).toList());
  }

  private static <T> List<T> listed(String option, List<String> names, Function<String, Optional<T>> parse,
      List<String> known) throws UserProblem {
    List<T> wanted = new ArrayList<>();
    for (String name : names) {
      wanted.add(parse.apply(name).orElseThrow(() -> Words.notListed(option, name, known)));
    }
    return wanted;
  }

  private @Nullable YearRange years() throws UserProblem {
    return years == null ? null : range(years);
  }

  private static YearRange range(String asked) throws UserProblem {
    try {
      return YearRange.parse(asked);
    } catch (IllegalArgumentException e) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, e, "problem.said", Texts.text("wrong.years", asked));
    }
  }
}
