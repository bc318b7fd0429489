package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.model.YearRange;

/// The years of a question and the periods that they fall into: the user's own, or five years each, counted back from the
/// last year (the publisher's way; the first may be shorter).
///
/// @param whole from the first year to the last
/// @param own the user's own periods, upwards and apart from each other; none for periods of five years
public record Periods(YearRange whole, List<YearRange> own) {
  /// Years of a period that is nobody's own.
  static final int FIVE = 5;

  public Periods {
    own = List.copyOf(own);
  }

  /// The years of a question, with the periods that lie in them.
  public static Periods of(YearRange whole, List<YearRange> own) {
    return new Periods(whole, own.stream().filter(whole::contains).toList());
  }

  /// Whether a year is asked for.
  public boolean contains(int year) {
    return whole.contains(year) && (own.isEmpty() || place(year) >= 0);
  }

  /// All years from the first to the last.
  IntStream years() {
    return whole.years();
  }

  /// The periods, upwards.
  public List<YearRange> list() {
    if (!own.isEmpty()) {
      return own;
    }
    List<YearRange> five = new ArrayList<>();
    for (int last = whole.last(); last >= whole.first(); last -= FIVE) {
      five.addFirst(new YearRange(Math.max(whole.first(), last - FIVE + 1), last));
    }
    return five;
  }

  /// The place of the period that a year of the whole falls into; -1 for none.
  int place(int year) {
    if (own.isEmpty()) {
      return (whole.length() + FIVE - 1) / FIVE - 1 - (whole.last() - year) / FIVE;
    }
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).contains(year)) {
        return i;
      }
    }
    return -1;
  }
}
