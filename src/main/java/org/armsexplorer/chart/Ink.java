package org.armsexplorer.chart;

/// How much a chart stands out from its ground.
public enum Ink {
  /// As it is exported.
  USUAL,
  /// For a screen in high contrast: text, axes and outlines in black or white.
  STRONG
}
