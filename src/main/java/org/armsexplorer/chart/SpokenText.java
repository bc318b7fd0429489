package org.armsexplorer.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;

/// The figures of a chart in a few sentences, for those who hear it: who leads how often, and the highest figure.
final class SpokenText {
  private final Dimension x;
  private final List<ChartSeries> series;
  private final List<String> labels;
  private final Derivation derivation;

  SpokenText(Dimension x, List<ChartSeries> series, List<String> labels, Derivation derivation) {
    this.x = x;
    this.series = series;
    this.labels = labels;
    this.derivation = derivation;
  }

  /// "China leads in 11 of 20 years. Highest: 2011, Russia, 382."
  String sentences() {
    Optional<Top> highest = highest();
    if (highest.isEmpty()) {
      return Messages.text("spoken.none");
    }
    Top top = highest.get();
    String said = Messages.text("spoken.highest", labels.get(top.at()), top.series().name(),
        FigureFormat.amount(top.point().cell().amountInSums(), derivation));
    return leader().map(lead -> lead + " " + said).orElse(said);
  }

  private record Top(ChartSeries series, int at, ChartPoint point) {}

  private Optional<Top> highest() {
    return series.stream()
        .flatMap(one -> IntStream.range(0, one.points().size()).filter(at -> one.points().get(at).isValue())
            .mapToObj(at -> new Top(one, at, one.points().get(at))))
        .max(Comparator.comparingDouble(top -> top.point().value()));
  }

  /// Who has the largest figure most often; nothing where time does not lie along x, or two lead as often.
  private Optional<String> leader() {
    List<ChartSeries> members = series.stream().filter(one -> !one.rest()).toList();
    if (!x.isTime() || members.size() < 2) {
      return Optional.empty();
    }
    int[] leads = new int[members.size()];
    for (int at = 0; at < labels.size(); at++) {
      int leading = leading(members, at);
      if (leading >= 0) {
        leads[leading]++;
      }
    }
    int most = IntStream.range(0, leads.length).boxed().max(Comparator.comparingInt(at -> leads[at])).orElse(0);
    boolean alone = IntStream.of(leads).filter(count -> count == leads[most]).count() == 1;
    return alone ? Optional.of(Messages.text("spoken.leads." + x.token(), members.get(most).name(),
        Integer.toString(leads[most]), Integer.toString(labels.size()))) : Optional.empty();
  }

  /// The one with the largest figure at a place along x; -1 where there is none, or two are equal.
  private static int leading(List<ChartSeries> members, int at) {
    int best = -1;
    boolean tied = false;
    for (int i = 0; i < members.size(); i++) {
      double value = members.get(i).points().get(at).value();
      double known = best < 0 ? 0 : members.get(best).points().get(at).value();
      tied = (best >= 0 && value == known) || (tied && value <= known);
      if (value > known) {
        best = i;
        tied = false;
      }
    }
    return tied ? -1 : best;
  }
}
