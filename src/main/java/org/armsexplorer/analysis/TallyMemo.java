package org.armsexplorer.analysis;

import java.util.Optional;
import java.util.function.Supplier;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;

/// The counts of the lists that were asked for last. Who changes one filter finds the counts that do not depend on it; who
/// drags the years has them counted by year with the second question, and each further one is a difference.
final class TallyMemo {
  private static final int KEPT = 24;
  /// Larger than the others: some megabytes each.
  private static final int BY_YEAR_KEPT = 10;
  private final Recent<Key, Tally> kept = new Recent<>(KEPT);
  private final Recent<Key, YearTally> keptByYear = new Recent<>(BY_YEAR_KEPT);

  /// What makes the rows of some lists, and what is counted of them.
  record Key(Answering.Rows rows, TransferFilter filter, boolean party, Tally.Wanted wanted) {

    private Key ofAllYears() {
      return new Key(rows, filter.withYears(null), party, wanted);
    }

    private boolean differsInYears(Key other) {
      return !equals(other) && ofAllYears().equals(other.ofAllYears());
    }
  }

  /// @param years that the filter asks for
  /// @param byYear counts the rows of all years; empty where that is not worth it
  Tally of(Key key, YearRange years, Supplier<Tally> scan, Supplier<Optional<YearTally>> byYear) {
    Tally known = kept.get(key);
    if (known == null) {
      known = byYear(key, byYear).map(counts -> counts.within(years)).orElseGet(scan);
      kept.put(key, known);
    }
    return known;
  }

  private Optional<YearTally> byYear(Key key, Supplier<Optional<YearTally>> byYear) {
    if (!key.filter().periods().isEmpty()) {
      return Optional.empty();
    }
    Key all = key.ofAllYears();
    YearTally known = keptByYear.get(all);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<YearTally> made = kept.keys().stream().anyMatch(key::differsInYears) ? byYear.get() : Optional.empty();
    made.ifPresent(counts -> keptByYear.put(all, counts));
    return made;
  }
}
