package org.armsexplorer.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Cell;

/// How much more one of two panels has than the other: place by place along x, series by series.
///
/// Of two periods the first years stand against each other, the second years, and so on; the longer one ends with the
/// shorter.
final class PanelDifference {
  private final ChartModel model;
  private final Detail.Panels panels;
  private final int one;
  private final int other;
  private final Detail.Stretch first;
  private final Detail.Stretch second;

  PanelDifference(ChartModel model, Detail.Panels panels) {
    this.model = model;
    this.panels = panels;
    this.one = panels.difference().getFirst();
    this.other = panels.difference().getLast();
    this.first = panels.stretch(one, model.members().size());
    this.second = panels.stretch(other, model.members().size());
  }

  /// How many places along x it has.
  int length() {
    return Math.min(first.length(), second.length());
  }

  /// The place along x of the figure from which the other is taken away.
  int columnOf(int at) {
    return first.from() + at;
  }

  private ChartPoint minuend(int at, int series) {
    return model.series().get(panels.seriesOf(one) + series).points().get(first.from() + at);
  }

  private ChartPoint subtrahend(int at, int series) {
    return model.series().get(panels.seriesOf(other) + series).points().get(second.from() + at);
  }

  /// The difference. No deliveries identified and under half count as 0; empty where one of the two is not known, or none
  /// of the two exists.
  OptionalDouble at(int at, int series) {
    ChartPoint one = minuend(at, series);
    ChartPoint other = subtrahend(at, series);
    boolean unknown = one.cell() instanceof Cell.NotCovered || other.cell() instanceof Cell.NotCovered;
    boolean any = one.cell().exists() || other.cell().exists();
    return unknown || !any ? OptionalDouble.empty() : OptionalDouble.of(one.value() - other.value());
  }

  /// Whether one of the two figures is an estimate, in part or in whole.
  boolean isEstimated(int at, int series) {
    return minuend(at, series).estimated() > 0 || subtrahend(at, series).estimated() > 0;
  }

  /// The place of the series in whose colour a difference is drawn: of the panel that has more.
  int seriesOf(int series, double value) {
    return panels.seriesOf(value < 0 ? other : one) + series;
  }

  double highest() {
    return all().max().orElse(0);
  }

  double lowest() {
    return all().min().orElse(0);
  }

  private java.util.stream.DoubleStream all() {
    return IntStream.range(0, panels.each())
        .mapToObj(series -> IntStream.range(0, length()).mapToObj(at -> at(at, series))).flatMap(figures -> figures)
        .flatMapToDouble(OptionalDouble::stream);
  }

  String name() {
    return Messages.text("panels.difference", panels.names().get(one), panels.names().get(other));
  }

  /// The difference at a figure of one of the two panels, in words; nothing where there is none.
  List<String> said(int column, int series) {
    int inner = panels.hasOwnSeries() ? Math.floorMod(series, Math.max(1, panels.each())) : series;
    boolean taken = !panels.hasOwnSeries() && column >= second.from() && column < second.to();
    int at = column - (taken ? second : first).from();
    if (at < 0 || at >= length()) {
      return List.of();
    }
    OptionalDouble difference = at(at, inner);
    return difference.isEmpty() ? List.of() : List.of(Messages.text("said.difference", panels.names().get(one),
        panels.names().get(other), SeriesPair.signed(model, difference.getAsDouble())));
  }
}
