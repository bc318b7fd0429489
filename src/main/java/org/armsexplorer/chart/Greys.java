package org.armsexplorer.chart;

import java.util.List;

/// Tones of grey for series, for pages that are printed in black and white.
///
/// They lie between black, or white on a dark ground, and the palest grey at 3:1 to its ground (WCAG 2.2, 1.4.11). On paper
/// black ink has a lightness (CIE 1976 L*) of 16 and the paper one of 95 (offset print on coated paper, ISO 12647-2), with
/// which the dark tones come together. As printed the palest is at 59, so that five tones in even steps are 10.8 apart; a
/// sixth would leave 8.7, too little to find a tone in a legend. On a screen they are 12 or more apart, on the dark ground,
/// which nobody prints, 14. The palest of the five is for all others: four series are told apart.
public final class Greys {
  /// Series that are told apart by their tone, beside all others together.
  public static final int MOST = 4;
  static final Hue REST = new Hue("#949494", "#646464");
  /// In the order of the series: each two that follow each other are two tones apart or more, and so is the last of them
  /// from all others, but for the third. Last a fifth for where there are no others, as pale as they are.
  static final List<Hue> TONES = List.of(new Hue("#555555", "#aeaeae"), new Hue("#000000", "#ffffff"),
      new Hue("#757575", "#888888"), new Hue("#343434", "#d6d6d6"), new Hue("#939393", "#656565"));
  /// What stands alone, or has its name beside it: neither the line over it nor all others are like it.
  static final Hue ALONE = new Hue("#5e5e5e", "#b0b0b0");
  static final Hue AVERAGE = new Hue("#1f1f1f", "#f3f3f3");
  /// From long ago to now.
  static final Hue FIRST = REST;
  static final Hue LAST = TONES.get(1);
  /// A state or cell without deliveries.
  static final Hue EMPTY = new Hue("#f1f1f1", "#2a2a2a");
  /// The outlines of states: neither the page nor the palest shades of states are like it.
  static final Hue COAST = new Hue("#a6a6a6", "#6e6e6e");

  private Greys() {}
}
