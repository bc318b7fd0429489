package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of a question, the same for `summarise` and `chart`.
final class QuestionOptions {
  @Option(names = "--by", split = ",", paramLabel = "DIMENSION", description = "Break down by year, period (five years), supplier, recipient, category, status, description, designation, edition.") private List<String> by =
      new ArrayList<>();

  @Option(names = "--measure", paramLabel = "MEASURE", description = "tiv-delivered, units-delivered, deliveries or deals; of other sources what they report, such as imports-usd. Without it the first that the edition has.") private @Nullable String measure;

  @Option(names = "--derive", paramLabel = "DERIVATION", description = "share, five-year-average, cumulative, change, rank, rank-change, index, hhi, effective-suppliers, peak-year-share, years-with-deliveries, variation, lag or rounding-band.") private String derivation =
      Derivation.NONE.token();

  @Option(names = "--top", paramLabel = "N", description = "Gather all but the N largest as Others.") private int top;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--edition", paramLabel = "EDITION", description = "Year of a SIPRI edition, or a source as 'editions' lists it, such as world-bank-2024; without it the newest. Years repeated: editions side by side, with edition among the dimensions.") private List<String> editions =
      new ArrayList<>();

  List<Dimension> by(List<Dimension> unlessGiven) throws UserProblem {
    return by(unlessGiven, List.of());
  }

  /// @param panels what has panels of its own, beside the dimensions
  List<Dimension> by(List<Dimension> unlessGiven, List<Dimension> panels) throws UserProblem {
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
    boolean apart = dimensions.contains(Dimension.EDITION) || panels.contains(Dimension.EDITION);
    if (editions.size() > 1 && !dimensions.isEmpty() && !apart) {
      throw Words.problem("wrong.editions");
    }
    return !dimensions.isEmpty() ? dimensions
        : editions.size() > 1 && !apart ? List.of(Dimension.YEAR, Dimension.EDITION) : unlessGiven;
  }

  /// What is measured; the main measure of the edition asked where the option is not given.
  Measure measure(Explorer explorer) throws UserProblem {
    String asked = measure;
    return asked == null ? explorer.facts(filter()).catalogue().mainMeasure()
        : Words.parse(Measure.class, asked, "--measure");
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
    return filter(List.of());
  }

  /// @param panels what has panels of its own, beside the dimensions
  TransferFilter filter(List<Dimension> panels) throws UserProblem {
    boolean beside =
        editions.size() > 1 || by(List.of(), panels).contains(Dimension.EDITION) || panels.contains(Dimension.EDITION);
    List<EditionKey> keys = new ArrayList<>();
    for (String asked : editions) {
      keys.add(EditionKey.parse(asked).orElseThrow(() -> Words.problem("wrong.edition", asked)));
    }
    return filter.filter().withEdition(keys.isEmpty() ? null : keys.getFirst())
        .withBeside(beside ? keys.stream().map(EditionKey::year).toList() : List.of());
  }
}
