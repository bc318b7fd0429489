package org.armsexplorer.chart;

import java.awt.Color;

/// How well colours are told from each other (WCAG 2.2: relative luminance, contrast ratio).
final class Contrast {

  private Contrast() {}

  /// 1 for the same, 21 for black and white.
  static double of(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  /// 0 for black to 1 for white.
  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
  }

  /// The grey of the same luminance.
  static Color grey(Color colour) {
    double linear = luminance(colour);
    double part = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    int tone = (int) Math.round(part * 255);
    return new Color(tone, tone, tone);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
