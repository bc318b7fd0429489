package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;

/// What a file says beside what is known already of its edition, as far as both speak about the same parties and years.
///
/// @param same deals or figures that are known as they are
/// @param fresh those that are not known yet
/// @param changed those that are known otherwise
/// @param vanished those that are known, and that the file would have if it agreed
/// @param examples the first of those changed or vanished
public record Comparison(int same, int fresh, int changed, int vanished, List<Example> examples) {
  /// How many examples are kept.
  static final int MOST_EXAMPLES = 5;

  /// What of a deal or a figure differs.
  public enum Aspect {
    /// Units and TIV by year.
    DELIVERIES,
    /// The number ordered.
    ORDERED,
    /// The publisher's comments.
    COMMENTS,
    /// A figure without deals.
    FIGURE,
    /// It is not there any more.
    VANISHED
  }

  /// One difference.
  ///
  /// @param subject "Borduria → Arcadia, X-1, 2000"
  /// @param before as it is known
  /// @param after as the file has it; empty where it vanished
  /// @param line line of the file; 0 where it vanished
  public record Example(Aspect aspect, String subject, String before, String after, int line) {}

  public Comparison {
    examples = List.copyOf(examples);
  }

  /// Nothing is known yet.
  static Comparison fresh(int count) {
    return new Comparison(0, count, 0, 0, List.of());
  }

  /// Whether two files of one edition say different things.
  public boolean contradicts() {
    return changed > 0 || vanished > 0;
  }

  /// Both together.
  Comparison plus(Comparison other) {
    List<Example> all = new ArrayList<>(examples);
    all.addAll(other.examples());
    return new Comparison(same + other.same, fresh + other.fresh, changed + other.changed, vanished + other.vanished,
        all.subList(0, Math.min(MOST_EXAMPLES, all.size())));
  }
}
