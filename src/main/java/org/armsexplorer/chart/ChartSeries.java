package org.armsexplorer.chart;

import java.util.List;

/// The figures of one member along x.
///
/// @param key of the member, as in files
/// @param name of the member, in the language of the texts
/// @param rest whether it stands for all others: grey, and last
/// @param dash place in the list of dashes, the second cue beside the colour
public record ChartSeries(String key, String name, Hue hue, boolean rest, int dash, List<ChartPoint> points) {

  public ChartSeries {
    points = List.copyOf(points);
  }

  /// Place along x of the last figure; -1 where there is none.
  int lastDrawn() {
    int last = points.size() - 1;
    while (last >= 0 && !points.get(last).cell().exists()) {
      last--;
    }
    return last;
  }
}
