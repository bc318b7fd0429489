package org.armsexplorer.chart;

/// The figures of a chart in the place that title and foot leave.
interface Plot {
  void draw();

  /// The height at which all of it is shown; 0 where any height will do.
  default double fullHeight() {
    return 0;
  }
}
