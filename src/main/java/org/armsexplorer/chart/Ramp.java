package org.armsexplorer.chart;

import java.awt.Color;

/// Shades of one hue for classes of values: the larger, the farther from the ground. Told apart in grey too.
record Ramp(Ground ground, int classes) {
  private static final Color[] LIGHT = {new Color(0xdbe8f4), new Color(0x5f9bc9), new Color(0x08306b)};
  private static final Color[] DARK = {new Color(0x1c3a55), new Color(0x3f86c0), new Color(0xd8ebfa)};

  /// The colour of a class, 0 for the smallest values.
  Color of(int place) {
    Color[] stops = ground.dark() ? DARK : LIGHT;
    double part = classes < 2 ? 1 : place / (classes - 1.0);
    return part < 0.5 ? Ground.mix(stops[0], stops[1], part * 2) : Ground.mix(stops[1], stops[2], part * 2 - 1);
  }

  /// What is written on a class: black or white, whichever is told better from it (WCAG 2.2, relative luminance).
  static Color on(Color colour) {
    return luminance(colour) > 0.19 ? new Color(0x12181f) : Color.WHITE;
  }

  /// How well two colours are told from each other, 1 to 21 (WCAG 2.2, contrast ratio).
  static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
