package org.armsexplorer.ui.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.app.Answer;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.ChartSeries;
import org.armsexplorer.chart.Hue;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Theme;

/// The colours that the series of a chart have.
public final class SeriesColours {

  private SeriesColours() {}

  /// The colour of a series.
  ///
  /// @param name in the language of the texts
  /// @param code `#rrggbb`
  public record Colour(String name, String code) {}

  /// By the key of each series, in the order of the chart; the gathered rest has no colour of its own.
  public static Map<String, Colour> of(Answer answer) {
    boolean dark = answer.chart().theme() == Theme.DARK;
    Map<String, Colour> colours = new LinkedHashMap<>();
    ChartModel chart = answer.chart();
    for (int i = 0; i < chart.memberHues().size(); i++) {
      if (chart.members().get(i).kind() == Member.Kind.ONE) {
        colours.put(chart.members().get(i).key(),
            new Colour(chart.labels().get(i), of(chart.memberHues().get(i), dark)));
      }
    }
    for (ChartSeries series : chart.memberHues().isEmpty() ? chart.series() : List.<ChartSeries>of()) {
      if (!series.rest()) {
        colours.put(series.key(), new Colour(series.name(), of(series.hue(), dark)));
      }
    }
    return colours;
  }

  /// What a series, or a bar with a colour of its own, is called in the language of now.
  ///
  /// @param spec of its chart
  public static String name(ChartSpec spec, String key) {
    Dimension series = spec.encoding().series();
    return FigureFormat.member(series == null ? spec.encoding().x() : series, Member.of(key));
  }

  private static String of(Hue hue, boolean dark) {
    return dark ? hue.dark() : hue.light();
  }
}
