package org.armsexplorer.chart;

import java.util.List;
import java.util.stream.IntStream;

/// Who is first, second, third in a year or period: equal figures share a rank, the gathered rest has none.
///
/// @param ranks one for each series; 0 where it has no figure
/// @param tied whether another has the same rank
record Ranking(List<Integer> ranks, List<Boolean> tied) {

  static Ranking of(List<ChartSeries> series, int column) {
    List<Integer> ranks =
        series.stream().map(one -> isRanked(one, column) ? 1 + larger(series, column, one) : 0).toList();
    List<Boolean> tied = IntStream.range(0, ranks.size())
        .mapToObj(i -> ranks.get(i) > 0 && ranks.stream().filter(ranks.get(i)::equals).count() > 1).toList();
    return new Ranking(ranks, tied);
  }

  private static boolean isRanked(ChartSeries series, int column) {
    return !series.rest() && series.points().get(column).cell().exists();
  }

  private static int larger(List<ChartSeries> series, int column, ChartSeries than) {
    double value = than.points().get(column).value();
    return (int) series.stream().filter(one -> isRanked(one, column) && one.points().get(column).value() > value)
        .count();
  }

  /// "3", or "=3"; empty where there is none.
  String text(int series) {
    int rank = ranks.get(series);
    return rank == 0 ? "" : (tied.get(series) ? "=" : "") + rank;
  }

  /// The places from the top, 0 first; those with one rank stand below each other. -1 where there is none.
  int[] places() {
    int[] places = new int[ranks.size()];
    for (int i = 0; i < places.length; i++) {
      int rank = ranks.get(i);
      int before = (int) ranks.subList(0, i).stream().filter(other -> other == rank).count();
      places[i] = rank == 0 ? -1 : rank - 1 + before;
    }
    return places;
  }
}
