package org.armsexplorer.chart;

import java.util.List;

/// What lies where on a drawn chart.
///
/// @param marks one for each figure and each gap, column by column, and one for each entry of the legend
public record DrawnChart(List<Mark> marks) {

  public DrawnChart {
    marks = List.copyOf(marks);
  }
}
