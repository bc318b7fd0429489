package org.armsexplorer.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Colours of series: one state keeps one colour in all charts, as far as two in one chart do not clash. Chosen to stay
/// apart for the three kinds of colour blindness (after Okabe and Ito, darkened to 3:1 on white).
final class Palette {
  /// A colour on a light and on a dark ground.
  record Pair(String light, String dark) {}

  static final Pair REST = new Pair("#8a94a0", "#7d8893");
  private static final List<Pair> COLOURS =
      List.of(new Pair("#c0392b", "#e8604f"), new Pair("#2b6cb0", "#5a9fe0"), new Pair("#2a7f62", "#4fb892"),
          new Pair("#b7791f", "#e0a94a"), new Pair("#6b46c1", "#a48be6"), new Pair("#0f7f93", "#48b8cc"),
          new Pair("#a8326e", "#e0699f"), new Pair("#5b6b1e", "#a9bb55"), new Pair("#8c4a1f", "#cf8a58"),
          new Pair("#3f4f8f", "#8fa0e8"), new Pair("#7a7a00", "#c9c94a"), new Pair("#53626f", "#a3b1bd"));
  private static final Map<String, Integer> KNOWN =
      Map.ofEntries(Map.entry("China", 0), Map.entry("Russia", 1), Map.entry("United States", 5),
          Map.entry("France", 4), Map.entry("Germany", 3), Map.entry("Ukraine", 3), Map.entry("United Kingdom", 6),
          Map.entry("Israel", 9), Map.entry("Italy", 2), Map.entry("India", 2), Map.entry("South Korea", 8),
          Map.entry("Soviet Union", 8), Map.entry("Spain", 7), Map.entry("Serbia", 6), Map.entry("Belarus", 10));
  private final Set<Integer> taken = new HashSet<>();

  /// The colour of a member in this chart.
  Pair of(String key) {
    int wanted = KNOWN.getOrDefault(key, Math.floorMod(key.hashCode(), COLOURS.size()));
    for (int i = 0; i < COLOURS.size(); i++) {
      int place = (wanted + i) % COLOURS.size();
      if (taken.add(place)) {
        return COLOURS.get(place);
      }
    }
    return COLOURS.get(wanted);
  }
}
