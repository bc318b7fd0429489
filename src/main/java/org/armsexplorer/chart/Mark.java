package org.armsexplorer.chart;

/// Where a figure or a gap lies on a drawn chart, in the units of the layout.
///
/// @param column place along x
/// @param series place among the series
public record Mark(int column, int series, double x, double y, double width, double height) {}
