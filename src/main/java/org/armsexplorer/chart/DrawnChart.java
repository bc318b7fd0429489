package org.armsexplorer.chart;

import java.util.List;

/// What lies where on a drawn chart.
///
/// @param marks one for each figure and each gap, column by column
public record DrawnChart(List<Mark> marks) {

  public DrawnChart {
    marks = List.copyOf(marks);
  }
}
