package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.List;

/// Which members along x are named: years in round steps, the first and the last always; names as they are.
final class MemberLabels {
  private static final int[] YEAR_STEPS = {1, 5, 10, 20, 25, 50};
  private static final int[] PERIOD_STEPS = {1, 2, 3, 4, 5, 10};

  private MemberLabels() {}

  /// One text for each member, empty where it is not named.
  ///
  /// @param room width of one member
  /// @param widest width of the longest label
  static List<String> shown(List<String> labels, boolean time, double room, double widest) {
    boolean years = !labels.isEmpty() && labels.getFirst().length() == 4;
    double needed = widest * (years ? 1.6 : 1.12);
    int step = time ? step(room, needed, years ? YEAR_STEPS : PERIOD_STEPS) : 1;
    int last = labels.size() - 1;
    List<String> shown = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      boolean nearEnds = (i > 0 && i * room < needed) || (i < last && (last - i) * room < needed);
      boolean named = i == 0 || i == last || (isRound(labels, i, step) && (!nearEnds || room >= widest * 1.12));
      shown.add(named ? labels.get(i) : "");
    }
    return shown;
  }

  private static boolean isRound(List<String> labels, int place, int step) {
    return step == 1 || (labels.get(place).length() == 4 && Integer.parseInt(labels.get(place)) % step == 0)
        || (labels.get(place).length() != 4 && (labels.size() - 1 - place) % step == 0);
  }

  private static int step(double room, double needed, int[] steps) {
    for (int step : steps) {
      if (room * step >= needed) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }
}
