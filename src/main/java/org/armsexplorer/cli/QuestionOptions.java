package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of a question, the same for `summarise` and `chart`.
final class QuestionOptions {
  @Option(names = "--by", split = ",", paramLabel = "DIMENSION", description = "Break down by year, period (five years), supplier, recipient, category, status, edition.") private List<String> by =
      new ArrayList<>();

  @Option(names = "--measure", paramLabel = "MEASURE", description = "tiv-delivered (default), units-delivered, deliveries or deals.") private String measure =
      Measure.TIV_DELIVERED.token();

  @Option(names = "--derive", paramLabel = "DERIVATION", description = "share, five-year-average or cumulative.") private String derivation =
      Derivation.NONE.token();

  @Option(names = "--top", paramLabel = "N", description = "Gather all but the N largest as Others.") private int top;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--edition", paramLabel = "YEAR", description = "Year of the edition; without it the newest. Repeated: editions side by side, with edition among the dimensions.") private List<Integer> editions =
      new ArrayList<>();

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
    if (editions.size() > 1 && !dimensions.isEmpty() && !dimensions.contains(Dimension.EDITION)) {
      throw Words.problem("wrong.editions");
    }
    return !dimensions.isEmpty() ? dimensions
        : editions.size() > 1 ? List.of(Dimension.YEAR, Dimension.EDITION) : unlessGiven;
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
    boolean beside = editions.size() > 1 || by(List.of()).contains(Dimension.EDITION);
    return filter.filter().withEdition(editions.isEmpty() ? null : editions.getFirst())
        .withBeside(beside ? editions : List.of());
  }
}
