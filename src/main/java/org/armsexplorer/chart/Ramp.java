package org.armsexplorer.chart;

import java.awt.Color;

/// Shades of one hue for classes of values: the larger, the farther from the ground. Told apart in grey too.
record Ramp(Ground ground, int classes) {
  private static final Color[] LIGHT = {new Color(0xdbe8f4), new Color(0x5f9bc9), new Color(0x08306b)};
  private static final Color[] DARK = {new Color(0x1c3a55), new Color(0x3f86c0), new Color(0xd8ebfa)};
  /// Evenly from L* 76 to 5 and from 38 to 98: beyond the grey of what is under 0.5.
  private static final Color[] LIGHT_GREYS = {new Color(0xbbbbbb), new Color(0x606060), new Color(0x111111)};
  private static final Color[] DARK_GREYS = {new Color(0x595959), new Color(0xa5a5a5), new Color(0xf9f9f9)};

  /// The colour of a class, 0 for the smallest values.
  Color of(int place) {
    Color[] stops = stops();
    double part = classes < 2 ? 1 : place / (classes - 1.0);
    return part < 0.5 ? Ground.mix(stops[0], stops[1], part * 2) : Ground.mix(stops[1], stops[2], part * 2 - 1);
  }

  /// The colour of what is under 0.5: between nothing and the smallest class.
  Color underHalf() {
    return Ground.mix(ground.halo(), of(0), ground.greys() ? 0.6 : 0.5);
  }

  private Color[] stops() {
    if (ground.greys()) {
      return ground.dark() ? DARK_GREYS : LIGHT_GREYS;
    }
    return ground.dark() ? DARK : LIGHT;
  }
}
