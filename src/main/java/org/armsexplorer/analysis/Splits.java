package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Mends the even splits of which only some years were kept: see [SplitRemainder].
final class Splits {
  private final GrowingColumns rows;
  private final Map<Long, Split> splits = new LinkedHashMap<>();

  /// One deal of one source, split evenly, of which some years are answered by another source.
  private static final class Split {
    final Set<Integer> droppedYears = new HashSet<>();
    final List<Integer> kept = new ArrayList<>();
    long tiv;
    long units;
  }

  Splits(GrowingColumns rows) {
    this.rows = rows;
  }

  /// @param kept the rows that answer, ascending
  void mend(int[] kept) {
    boolean[] answers = new boolean[rows.size()];
    for (int row : kept) {
      answers[row] = true;
    }
    for (int row = 0; row < answers.length; row++) {
      if (!answers[row] && isSplit(row)) {
        Split split = splits.computeIfAbsent(key(row), key -> new Split());
        split.droppedYears.add(rows.yearAt(row));
        split.tiv += rows.tivAt(row);
        split.units += rows.unitsAt(row);
      }
    }
    for (int row : splits.isEmpty() ? new int[0] : kept) {
      Split split = isSplit(row) ? splits.get(key(row)) : null;
      if (split != null) {
        split.kept.add(row);
      }
    }
    splits.values().removeIf(split -> split.kept.isEmpty());
    if (!splits.isEmpty()) {
      Map<Integer, List<Integer>> byDeal = byDeal(kept);
      splits.values().forEach(split -> mend(split, byDeal.getOrDefault(rows.dealAt(split.kept.getFirst()), List.of())));
    }
  }

  private Map<Integer, List<Integer>> byDeal(int[] kept) {
    Map<Integer, List<Integer>> byDeal = new HashMap<>();
    splits.values().forEach(split -> byDeal.put(rows.dealAt(split.kept.getFirst()), new ArrayList<>()));
    for (int row : kept) {
      List<Integer> same = byDeal.get(rows.dealAt(row));
      if (same != null) {
        same.add(row);
      }
    }
    return byDeal;
  }

  private void mend(Split split, List<Integer> deal) {
    int source = rows.sourceAt(split.kept.getFirst());
    List<Integer> others = deal.stream()
        .filter(row -> rows.sourceAt(row) != source && split.droppedYears.contains(rows.yearAt(row))).toList();
    if (others.isEmpty()) {
      return;
    }
    long[] tiv = SplitRemainder.spread(split.tiv, others.stream().mapToLong(rows::tivAt).sum(),
        split.kept.stream().mapToLong(rows::tivAt).toArray());
    long[] units = SplitRemainder.spread(split.units, others.stream().mapToLong(rows::unitsAt).sum(),
        split.kept.stream().mapToLong(rows::unitsAt).toArray());
    for (int i = 0; i < tiv.length; i++) {
      rows.amend(split.kept.get(i), Math.toIntExact(units[i]), tiv[i]);
    }
  }

  private boolean isSplit(int row) {
    return (rows.flagsAt(row) & FactTable.EVEN_SPLIT) != 0 && (rows.flagsAt(row) & FactTable.FIGURE) == 0;
  }

  private long key(int row) {
    return ((long) rows.sourceAt(row) << 32) | rows.dealAt(row);
  }
}
