package org.armsexplorer.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armsexplorer.spec.Dimension;

/// Sums by the values of some columns, before anybody says which of them are shown, or in which order.
///
/// @param by the columns: years, parties, categories, statuses, words of weapons; none twice
/// @param sizes how many values each has: years from the first asked for; of others the value plus 1, 0 for not stated
/// @param sums one place for each combination, the last column running fastest
record Cube(List<Dimension> by, int[] sizes, Sums sums) {
  /// Larger ones are not worth their memory.
  static final int MOST = 1 << 17;

  static int places(int[] sizes) {
    long places = 1;
    for (int size : sizes) {
      places = Math.min(Integer.MAX_VALUE, places * size);
    }
    return (int) places;
  }

  /// Sum of each value of a column, and whether it occurs.
  void total(int column, long[] totals, boolean[] occurs) {
    int stride = 1;
    for (int i = column + 1; i < sizes.length; i++) {
      stride *= sizes[i];
    }
    for (int place = 0; place < sums.places(); place++) {
      if (sums.marks()[place] != 0) {
        int value = Math.floorMod(Math.floorDiv(place, stride), sizes[column]);
        totals[value] += sums.amounts()[place];
        occurs[value] = true;
      }
    }
  }

  /// The same sums at other places.
  ///
  /// @param places for each column the place of each value times the stride of its axis
  Sums placed(int[][] places, int size) {
    Sums placed = Sums.dense(size);
    int[] value = new int[sizes.length];
    for (int from = 0; from < sums.places(); from++) {
      if (sums.marks()[from] != 0) {
        int to = 0;
        for (int i = 0; i < value.length; i++) {
          to += places[i][value[i]];
        }
        placed.add(to, sums, from);
      }
      for (int i = value.length - 1; i >= 0 && ++value[i] == sizes[i]; i--) {
        value[i] = 0;
      }
    }
    return placed;
  }

  /// Years first, the other columns after them.
  static List<Dimension> byYear(List<Dimension> by) {
    return Stream.concat(Stream.of(Dimension.YEAR), by.stream().filter(one -> one != Dimension.YEAR)).toList();
  }

  /// Some years of a cube that is by years first.
  ///
  /// @param from how many years after its first they begin; fewer than none for years before it
  Cube years(int from, int length) {
    int block = sums.places() / sizes[0];
    Sums part = Sums.dense(length * block);
    int first = Math.max(from, 0);
    int last = Math.min(from + length, sizes[0]);
    if (last > first) {
      int at = (first - from) * block;
      System.arraycopy(sums.amounts(), first * block, part.amounts(), at, (last - first) * block);
      System.arraycopy(sums.estimated(), first * block, part.estimated(), at, (last - first) * block);
      System.arraycopy(sums.marks(), first * block, part.marks(), at, (last - first) * block);
    }
    int[] fewer = sizes.clone();
    fewer[0] = length;
    return new Cube(by, fewer, part);
  }

  /// The cube of some of the columns; empty where it lacks one of them.
  Optional<Cube> over(List<Dimension> fewer) {
    if (!by.containsAll(fewer)) {
      return Optional.empty();
    }
    if (by.equals(fewer)) {
      return Optional.of(this);
    }
    int[] kept = fewer.stream().mapToInt(dimension -> sizes[by.indexOf(dimension)]).toArray();
    int[][] places = new int[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      places[i] = new int[sizes[i]];
      int at = fewer.indexOf(by.get(i));
      int stride = 1;
      for (int j = at + 1; at >= 0 && j < kept.length; j++) {
        stride *= kept[j];
      }
      for (int value = 0; at >= 0 && value < sizes[i]; value++) {
        places[i][value] = value * stride;
      }
    }
    return Optional.of(new Cube(List.copyOf(fewer), kept, placed(places, places(kept))));
  }
}
