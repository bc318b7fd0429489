package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of a question, the same for `summarise` and `chart`.
final class QuestionOptions {
  @Option(names = "--by", split = ",", paramLabel = "DIMENSION", description = "Break down by year, period (five years), supplier, recipient, category, status.") private List<String> by =
      new ArrayList<>();

  @Option(names = "--measure", paramLabel = "MEASURE", description = "tiv-delivered (default), units-delivered, deliveries or deals.") private String measure =
      Measure.TIV_DELIVERED.token();

  @Option(names = "--derive", paramLabel = "DERIVATION", description = "share, five-year-average or cumulative.") private String derivation =
      Derivation.NONE.token();

  @Option(names = "--top", paramLabel = "N", description = "Gather all but the N largest as Others.") private int top;

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

  @Option(names = "--edition", paramLabel = "YEAR", description = "Year of the edition; without it the newest.") private @Nullable Integer edition;

  List<Dimension> by(List<Dimension> unlessGiven) throws UserProblem {
    List<Dimension> dimensions = new ArrayList<>();
    for (String word : by) {
      Dimension dimension = Words.parse(Dimension.class, word, "--by");
      if (dimensions.contains(dimension)) {
        throw Words.problem("wrong.twice", word);
      }
      dimensions.add(dimension);
    }
    if (dimensions.contains(Dimension.YEAR) && dimensions.contains(Dimension.PERIOD)) {
      throw Words.problem("wrong.two-times");
    }
    return dimensions.isEmpty() ? unlessGiven : dimensions;
  }

  Measure measure() throws UserProblem {
    return Words.parse(Measure.class, measure, "--measure");
  }

  Derivation derivation() throws UserProblem {
    return Words.parse(Derivation.class, derivation, "--derive");
  }

  int top() throws UserProblem {
    if (top < 0) {
      throw Words.problem("wrong.top", Integer.toString(top));
    }
    return top;
  }

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
    return new TransferFilter(suppliers, recipients, wantedCategories, wantedStatuses, years(), certainOnly, edition);
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
