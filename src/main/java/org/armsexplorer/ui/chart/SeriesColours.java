package org.armsexplorer.ui.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armsexplorer.app.Answer;
import org.armsexplorer.chart.ChartSeries;
import org.armsexplorer.spec.Theme;

/// The colours that the series of a chart have.
public final class SeriesColours {

  private SeriesColours() {}

  /// Name to `#rrggbb`, in the order of the chart; the gathered rest has no colour of its own.
  public static Map<String, String> of(Answer answer) {
    boolean dark = answer.chart().theme() == Theme.DARK;
    Map<String, String> colours = new LinkedHashMap<>();
    for (ChartSeries series : answer.chart().series()) {
      if (!series.rest()) {
        colours.put(series.key(), dark ? series.darkColour() : series.colour());
      }
    }
    return colours;
  }
}
