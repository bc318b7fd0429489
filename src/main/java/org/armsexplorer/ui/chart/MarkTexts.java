package org.armsexplorer.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.app.Answer;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.ChartSeries;
import org.armsexplorer.chart.Detail;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.ui.parts.Estimates;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;

/// What is said of a figure under the mouse.
final class MarkTexts {
  private static final int SHARE_DIGITS = 6;
  private final ChartModel chart;
  private final Exhibit exhibit;
  private final Figures figures;

  MarkTexts(Answer answer) {
    chart = answer.chart();
    exhibit = answer.exhibit();
    figures = new Figures(exhibit.query());
  }

  private ChartSeries series(int place) {
    return place < chart.series().size() ? chart.series().get(place) : chart.average().orElseThrow();
  }

  /// "China, 2011".
  String heading(int column, int place) {
    if (column == org.armsexplorer.chart.Mark.LEGEND) {
      return series(place).name();
    }
    if (chart.detail() instanceof Detail.Flow) {
      return Texts.text("hover.flow", series(place).name(), chart.labels().get(column));
    }
    boolean one = chart.series().size() == 1 && place == 0;
    String name = place < chart.series().size() ? chart.nameOf(place) : series(place).name();
    return one ? chart.labels().get(column) : name + ", " + chart.labels().get(column);
  }

  /// Value with unit, share of all, state, estimate: what applies.
  List<String> lines(int column, int place) {
    if (column == org.armsexplorer.chart.Mark.LEGEND) {
      return List.of();
    }
    Cell cell = series(place).points().get(column).cell();
    List<String> lines = new ArrayList<>();
    switch (cell) {
      case Cell.Value value -> {
        lines.add(Texts.text(unit(place), figures.amount(value.amount())));
        share(column, place, value.amount(), lines);
      }
      case Cell.UnderHalf underHalf -> lines.add(Texts.text("hover.under-half"));
      case Cell.FromNone fromNone -> lines.add(Texts.text("state.from-none"));
      case Cell.NoneIdentified none -> lines.add(Texts.text("hover.none-identified"));
      case Cell.NotCovered notCovered -> lines.add(Texts.text("hover.not-covered"));
    }
    if (place < chart.series().size()) {
      lines.addAll(chart.beside(column, place));
    }
    if (cell.certainty().extent() != Estimate.Extent.NO) {
      lines.add(Estimates.say(cell.certainty()));
    }
    return lines;
  }

  private String unit(int place) {
    if (place >= chart.series().size()) {
      return exhibit.query().measure().isTiv() ? "hover.unit.five-year-average" : "hover.unit.average";
    }
    Derivation derivation = exhibit.query().derivation();
    return derivation.isFraction() ? "hover.unit.share" : "hover.unit." + exhibit.query().measure().token();
  }

  /// The share of the row's total, where the table has one.
  private void share(int column, int place, BigDecimal amount, List<String> lines) {
    boolean plain = !(chart.detail() instanceof Detail.Flow
        || (chart.detail() instanceof Detail.Panels panels && panels.each() > 1 && panels.hasOwnSeries()));
    boolean known = plain && exhibit.hasAll() && exhibit.query().derivation() == Derivation.NONE
        && place < exhibit.columns().size();
    if (!known || column >= exhibit.rows().size()) {
      return;
    }
    BigDecimal all = exhibit.rows().get(column).cells().getLast().amountInSums();
    if (all.signum() > 0) {
      BigDecimal share = amount.divide(all, SHARE_DIGITS, RoundingMode.HALF_UP);
      lines.add(Texts.text("hover.share." + exhibit.series().orElseThrow().token(),
          FigureFormat.amount(share, Derivation.SHARE)));
    }
  }
}
