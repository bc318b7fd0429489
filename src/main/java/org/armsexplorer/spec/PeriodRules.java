package org.armsexplorer.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armsexplorer.model.YearRange;

/// The rules for periods of the user's own, and for the difference of two panels.
final class PeriodRules {

  private PeriodRules() {}

  /// Periods upwards, none of them overlapping another.
  static ChartSpec ordered(ChartSpec spec, List<SpecNotice> notices) {
    List<YearRange> asked = spec.filter().periods();
    if (asked.isEmpty()) {
      return spec;
    }
    List<YearRange> apart = new ArrayList<>();
    for (YearRange period : asked) {
      if (apart.stream().noneMatch(period::overlaps)) {
        apart.add(period);
      }
    }
    if (apart.size() < asked.size()) {
      notices.add(SpecNotice.PERIODS_APART);
    }
    apart.sort(Comparator.comparingInt(YearRange::first));
    return spec.withFilter(filter -> filter.withPeriods(apart));
  }

  /// Where nothing is broken down by period, the years run on from the first period to the last.
  static ChartSpec fit(ChartSpec spec, List<SpecNotice> notices) {
    return joined(sums(difference(spec), notices), notices);
  }

  private static ChartSpec joined(ChartSpec spec, List<SpecNotice> notices) {
    if (spec.filter().periods().isEmpty() || uses(spec.encoding())) {
      return spec;
    }
    notices.add(SpecNotice.PERIODS_JOINED);
    return spec.withFilter(filter -> filter.withYears(filter.years()));
  }

  /// What is reckoned along the years would jump from one period into the next.
  private static ChartSpec sums(ChartSpec spec, List<SpecNotice> notices) {
    boolean along = spec.derivation().needsTime() || spec.derivation().needsYears();
    if (spec.filter().periods().isEmpty() || spec.encoding().x() != Dimension.YEAR || !along) {
      return spec;
    }
    notices.add(SpecNotice.DERIVATION_DROPPED);
    return spec.withDerivation(Derivation.NONE);
  }

  private static ChartSpec difference(ChartSpec spec) {
    boolean fits = spec.type() == ChartType.SMALL_MULTIPLES && spec.encoding().facet() != null;
    return fits || !spec.encoding().difference() ? spec : spec.withEncoding(spec.encoding().withDifference(false));
  }

  private static boolean uses(Encoding encoding) {
    return encoding.x() == Dimension.PERIOD || encoding.series() == Dimension.PERIOD
        || encoding.facet() == Dimension.PERIOD;
  }
}
