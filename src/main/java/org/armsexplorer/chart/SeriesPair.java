package org.armsexplorer.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;

/// Two series whose difference is shown.
///
/// @param one from which the other is taken away
public record SeriesPair(int one, int other) {

  /// The two, or of several the two largest; empty of fewer.
  static Optional<SeriesPair> of(List<ChartSeries> series) {
    List<Integer> largest = IntStream.range(0, series.size()).boxed()
        .sorted(Comparator.comparing((Integer i) -> total(series.get(i))).reversed()).limit(2).sorted().toList();
    return largest.size() < 2 ? Optional.empty() : Optional.of(new SeriesPair(largest.get(0), largest.get(1)));
  }

  private static BigDecimal total(ChartSeries series) {
    return series.points().stream().map(point -> point.cell().amountInSums()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// How much more there is of the one at a place along x. No deliveries identified and under half count as 0; empty where
  /// one of the two is not known, or none of the two exists.
  OptionalDouble at(ChartModel model, int column) {
    ChartPoint first = model.series().get(one).points().get(column);
    ChartPoint second = model.series().get(other).points().get(column);
    boolean unknown = first.cell() instanceof Cell.NotCovered || second.cell() instanceof Cell.NotCovered;
    boolean any = first.cell().exists() || second.cell().exists();
    return unknown || !any ? OptionalDouble.empty() : OptionalDouble.of(first.value() - second.value());
  }

  /// Whether one of the two figures is an estimate, in part or in whole.
  boolean isEstimated(ChartModel model, int column) {
    return model.series().get(one).points().get(column).estimated() > 0
        || model.series().get(other).points().get(column).estimated() > 0;
  }

  /// "+85.2", with the sign of a minus.
  static String signed(ChartModel model, double difference) {
    String size = FigureFormat.amount(BigDecimal.valueOf(Math.abs(difference)), model.derivation());
    return difference == 0 ? size : (difference < 0 ? "−" : "+") + size;
  }

  List<String> said(ChartModel model, int column) {
    OptionalDouble difference = at(model, column);
    return difference.isEmpty() ? List.of() : List.of(Messages.text("said.difference", model.nameOf(one),
        model.nameOf(other), signed(model, difference.getAsDouble())));
  }
}
