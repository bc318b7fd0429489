package org.armsexplorer.chart;

/// A colour as it is on a light and on a dark ground.
///
/// @param light `#rrggbb`
/// @param dark `#rrggbb`
public record Hue(String light, String dark) {}
