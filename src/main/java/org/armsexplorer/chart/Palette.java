package org.armsexplorer.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.PaletteName;

/// Colours of series: one state keeps one colour in all charts, as far as two in one chart do not clash. Found by a
/// search for the largest distance (CIE 1976) between any two of them, as seen with full sight and with the three kinds
/// of colour blindness (matrices of Machado, Oliveira and Fernandes 2009), at 3:1 or more to their ground. Greys are too
/// few for that: they follow the order of the series.
final class Palette {
  /// Red, blue, green, orange, violet, cyan, rose, olive, maroon, navy.
  static final List<Hue> COLOURS = List.of(new Hue("#c0392b", "#ee6352"), new Hue("#185484", "#3084c0"),
      new Hue("#6c9054", "#78d890"), new Hue("#d87818", "#fccc24"), new Hue("#7854cc", "#9078fc"),
      new Hue("#0c90a8", "#24f0fc"), new Hue("#a8546c", "#c084a8"), new Hue("#54540c", "#ccd86c"),
      new Hue("#602424", "#b46060"), new Hue("#18246c", "#9cb4fc"));
  private static final Hue REST = new Hue("#8a94a0", "#7d8893");
  private static final Hue TOTAL = new Hue("#6b879f", "#8ba6bf");
  private static final Hue AVERAGE = new Hue("#1f2933", "#f0f3f6");
  private static final Map<String, Integer> KNOWN =
      Map.ofEntries(Map.entry("China", 0), Map.entry("Russia", 1), Map.entry("United States", 5),
          Map.entry("France", 4), Map.entry("Germany", 3), Map.entry("Ukraine", 3), Map.entry("United Kingdom", 6),
          Map.entry("Israel", 9), Map.entry("Italy", 2), Map.entry("India", 2), Map.entry("South Korea", 8),
          Map.entry("Soviet Union", 8), Map.entry("Spain", 7), Map.entry("Serbia", 6), Map.entry("Belarus", 7));
  private static final Hue FIRST = new Hue("#7897b5", "#456f95");
  private static final Hue LAST = new Hue("#0d2f4d", "#d9e8f5");
  private final boolean greys;
  private final Set<Integer> taken = new HashSet<>();
  private final Map<String, Hue> given = new HashMap<>();

  Palette(PaletteName name) {
    greys = name == PaletteName.GREYS;
  }

  /// All others together, and what does not stand out.
  static Hue rest(PaletteName name) {
    return name == PaletteName.GREYS ? Greys.REST : REST;
  }

  /// What belongs to no state: the total of a year, all suppliers together.
  Hue total() {
    return greys ? Greys.ALONE : TOTAL;
  }

  /// The line of the five-year averages.
  Hue average() {
    return greys ? Greys.AVERAGE : AVERAGE;
  }

  /// The colour of what is told by its name, as the only one of its panel or as a bar: no tone of grey needs to be kept.
  Hue named(String key) {
    return greys ? Greys.ALONE : of(key);
  }

  /// Whether the members have an order that colours tell. Editions have one too, but few of them stand side by side.
  boolean isOrdered(Dimension dimension) {
    return dimension.isTime() || (greys && dimension == Dimension.EDITION);
  }

  /// The colour of a year or period among some, in one hue, pale to strong: time has an order, parties have none. At 3:1
  /// or more to their ground.
  Hue ofTime(int place, int count) {
    double part = count < 2 ? 1 : place / (count - 1.0);
    Hue first = greys ? Greys.FIRST : FIRST;
    Hue last = greys ? Greys.LAST : LAST;
    return new Hue(between(first.light(), last.light(), part), between(first.dark(), last.dark(), part));
  }

  private static String between(String from, String to, double part) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int one = (Integer.decode(from) >> shift) & 0xff;
      int other = (Integer.decode(to) >> shift) & 0xff;
      mixed |= (int) Math.round(one + (other - one) * part) << shift;
    }
    return String.format(Locale.ROOT, "#%06x", mixed);
  }

  /// The colour of a member in this chart, the same whenever it is asked for. More members than tones of grey begin anew:
  /// then marks, dashes or names tell them apart.
  Hue of(String key) {
    return given.computeIfAbsent(key, greys ? this::next : this::free);
  }

  private Hue next(String key) {
    return Greys.TONES.get(given.size() % Greys.TONES.size());
  }

  private Hue free(String key) {
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
