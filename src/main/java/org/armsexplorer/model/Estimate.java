package org.armsexplorer.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// How much of a figure is estimated, and why.
///
/// @param extent none, part or all of the value
/// @param reasons empty exactly where nothing is estimated
public record Estimate(Extent extent, Set<EstimateReason> reasons) {

  /// How much of a value is estimated.
  public enum Extent {
    NO("no"),
    PART("part"),
    ALL("all");

    private final String word;

    Extent(String word) {
      this.word = word;
    }

    /// The word in files that the program writes.
    public String word() {
      return word;
    }
  }

  /// Nothing is estimated.
  public static final Estimate NONE = new Estimate(Extent.NO, Set.of());

  public Estimate {
    reasons = inOrder(reasons);
  }

  /// Copies of sets run through their members in another order each time the program starts; this one does not.
  private static Set<EstimateReason> inOrder(Set<EstimateReason> reasons) {
    EnumSet<EstimateReason> copy = EnumSet.noneOf(EstimateReason.class);
    copy.addAll(reasons);
    return Collections.unmodifiableSet(copy);
  }

  /// All of the value is estimated for these reasons; [NONE] where there are none.
  public static Estimate all(boolean uncertain, boolean evenSplit) {
    EnumSet<EstimateReason> reasons = EnumSet.noneOf(EstimateReason.class);
    if (uncertain) {
      reasons.add(EstimateReason.UNCERTAIN);
    }
    if (evenSplit) {
      reasons.add(EstimateReason.EVEN_SPLIT);
    }
    return reasons.isEmpty() ? NONE : new Estimate(Extent.ALL, reasons);
  }

  public boolean isUncertain() {
    return reasons.contains(EstimateReason.UNCERTAIN);
  }

  public boolean isEvenSplit() {
    return reasons.contains(EstimateReason.EVEN_SPLIT);
  }

  /// The reasons as files have them: empty, `uncertain`, `even-split` or `uncertain;even-split`.
  public String reasonWords() {
    return Arrays.stream(EstimateReason.values()).filter(reasons::contains).map(EstimateReason::word)
        .collect(Collectors.joining(";"));
  }
}
