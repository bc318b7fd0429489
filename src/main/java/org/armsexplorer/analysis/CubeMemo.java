package org.armsexplorer.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;

/// The cubes that were added up last: a chart, the sums of its rows and of its columns and the total of all are one
/// question broken down ever less, and one pass over the rows answers them. Who drags the years has those of all years
/// added up with the second question, and each further one is a part of them.
final class CubeMemo {
  private static final int KEPT = 6;
  private final Deque<Kept> kept = new ArrayDeque<>();
  private final Deque<Kept> keptByYear = new ArrayDeque<>();

  /// What makes the rows of a question, and what is added up of them.
  record Key(Answering.Rows rows, TransferFilter filter, boolean open, Measure measure) {

    private Key ofAllYears() {
      return new Key(rows, filter.withYears(null), open, measure);
    }

    private boolean differsInYears(Key other) {
      return !equals(other) && ofAllYears().equals(other.ofAllYears());
    }
  }

  private record Kept(Key key, Cube cube) {}

  /// The cube of these columns, out of one that is known where it can be.
  ///
  /// @param scan adds up
  /// @param byYear adds up the rows of all years, by them and these columns; empty where that is not worth it
  /// @param years takes those of the question out of all years
  Cube of(Key key, List<Dimension> by, Supplier<Cube> scan, Supplier<Optional<Cube>> byYear,
      UnaryOperator<Cube> years) {
    Optional<Cube> known = known(kept, key, by);
    if (known.isPresent()) {
      return known.get();
    }
    Cube made = byYear(key, by, byYear).map(years).orElseGet(scan);
    keep(kept, key, made);
    return made.by().equals(by) ? made : made.over(by).orElseThrow();
  }

  private Optional<Cube> byYear(Key key, List<Dimension> by, Supplier<Optional<Cube>> byYear) {
    if (!key.filter().periods().isEmpty()) {
      return Optional.empty();
    }
    Key all = key.ofAllYears();
    List<Dimension> withYears = Cube.byYear(by);
    Optional<Cube> known = known(keptByYear, all, withYears);
    if (known.isPresent() || !isDragged(key)) {
      return known;
    }
    Optional<Cube> made = byYear.get();
    made.ifPresent(cube -> keep(keptByYear, all, cube));
    return made;
  }

  private boolean isDragged(Key key) {
    synchronized (kept) {
      return kept.stream().anyMatch(one -> key.differsInYears(one.key()));
    }
  }

  private static void keep(Deque<Kept> among, Key key, Cube cube) {
    synchronized (among) {
      among.addFirst(new Kept(key, cube));
      while (among.size() > KEPT) {
        among.removeLast();
      }
    }
  }

  private static Optional<Cube> known(Deque<Kept> among, Key key, List<Dimension> by) {
    List<Cube> same;
    synchronized (among) {
      same = among.stream().filter(one -> one.key().equals(key)).map(Kept::cube).toList();
    }
    return same.stream().flatMap(cube -> cube.over(by).stream()).findFirst();
  }
}
