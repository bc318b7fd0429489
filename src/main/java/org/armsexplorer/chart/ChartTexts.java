package org.armsexplorer.chart;

import java.util.List;

/// What is written on and said of a chart.
///
/// @param foot source, calculation, meaning of the unit and of the marks, in this order
/// @param spoken the chart in words, for who cannot see it
public record ChartTexts(String title, String subtitle, String sourceLine, List<String> foot, String spoken) {

  public ChartTexts {
    foot = List.copyOf(foot);
  }
}
