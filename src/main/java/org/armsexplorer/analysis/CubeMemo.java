package org.armsexplorer.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// The cubes that were added up last: a chart, the sums of its rows and of its columns and the total of all are one
/// question broken down ever less, and one pass over the rows answers them.
final class CubeMemo {
  private static final int KEPT = 6;
  private final Deque<Kept> kept = new ArrayDeque<>();

  /// What makes the rows of a question, and what is added up of them.
  record Key(Answering.Rows rows, TransferFilter filter, boolean open, Measure measure) {}

  private record Kept(Key key, Cube cube) {}

  /// The cube of these columns, out of one that is known where it can be.
  Cube of(Key key, List<Dimension> by, Supplier<Cube> scan) {
    Cube known = known(key, by);
    if (known != null) {
      return known;
    }
    Cube made = scan.get();
    synchronized (kept) {
      kept.addFirst(new Kept(key, made));
      while (kept.size() > KEPT) {
        kept.removeLast();
      }
    }
    return made;
  }

  private @Nullable Cube known(Key key, List<Dimension> by) {
    List<Cube> same;
    synchronized (kept) {
      same = kept.stream().filter(one -> one.key().equals(key)).map(Kept::cube).toList();
    }
    for (Cube cube : same) {
      Cube over = cube.over(by);
      if (over != null) {
        return over;
      }
    }
    return null;
  }
}
