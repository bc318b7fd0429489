package org.armsexplorer.spec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules of a drawable spec (after Vega-Lite: every spec draws something).
final class SpecRules {
  private final List<SpecNotice> notices = new ArrayList<>();

  private SpecRules() {}

  static NormalizedSpec normalize(ChartSpec spec) {
    SpecRules rules = new SpecRules();
    ChartSpec drawable = rules.top(spec);
    drawable = rules.repeated(drawable);
    drawable = rules.editions(drawable);
    drawable = rules.type(drawable);
    drawable = rules.derivation(drawable);
    return new NormalizedSpec(drawable, rules.notices);
  }

  private ChartSpec top(ChartSpec spec) {
    if (spec.top() >= 0) {
      return spec;
    }
    notices.add(SpecNotice.TOP_CORRECTED);
    return spec.withTop(0);
  }

  private ChartSpec repeated(ChartSpec spec) {
    Dimension series = spec.encoding().series();
    boolean twoTimes = series != null && series.isTime() && spec.encoding().x().isTime();
    if (series != spec.encoding().x() && !twoTimes) {
      return spec;
    }
    notices.add(SpecNotice.SERIES_DROPPED);
    return spec.withEncoding(new Encoding(spec.encoding().x(), null));
  }

  /// Bars of two editions stand side by side; where one series is shown, it is of one edition.
  private ChartSpec editions(ChartSpec spec) {
    if (spec.encoding().series() != Dimension.EDITION) {
      return spec;
    }
    return switch (spec.type()) {
      case STACKED_COLUMN, PERCENT_COLUMN -> {
        notices.add(SpecNotice.EDITIONS_APART);
        yield spec.withType(ChartType.GROUPED_COLUMN);
      }
      case COLUMN_AVERAGE -> {
        notices.add(SpecNotice.EDITIONS_APART);
        yield spec.withEncoding(new Encoding(spec.encoding().x(), null));
      }
      case RANKED_BAR -> {
        if (spec.encoding().x().isTime()) {
          yield spec;
        }
        notices.add(SpecNotice.EDITIONS_APART);
        yield spec.withEncoding(new Encoding(spec.encoding().x(), null));
      }
      case GROUPED_COLUMN, LINE, TABLE -> spec;
    };
  }

  private ChartSpec type(ChartSpec spec) {
    return switch (spec.type()) {
      case LINE -> timeOnX(spec);
      case COLUMN_AVERAGE -> oneSeries(yearOnX(spec));
      case PERCENT_COLUMN -> withSeries(spec);
      case RANKED_BAR -> withoutTime(spec);
      case GROUPED_COLUMN, STACKED_COLUMN, TABLE -> spec;
    };
  }

  private ChartSpec timeOnX(ChartSpec spec) {
    return spec.encoding().x().isTime() ? spec : putOnX(spec, Dimension.YEAR);
  }

  private ChartSpec yearOnX(ChartSpec spec) {
    return spec.encoding().x() == Dimension.YEAR ? spec : putOnX(spec, Dimension.YEAR);
  }

  private ChartSpec putOnX(ChartSpec spec, Dimension time) {
    notices.add(SpecNotice.TIME_PUT_ON_X);
    Dimension x = spec.encoding().x();
    Dimension series = spec.encoding().series();
    @Nullable Dimension kept = x.isTime() ? series : series == null || series.isTime() ? x : series;
    return spec.withEncoding(new Encoding(time, kept));
  }

  private ChartSpec oneSeries(ChartSpec spec) {
    ChartSpec plain = spec.derivation() == Derivation.NONE ? spec : withoutDerivation(spec);
    if (plain.encoding().series() == null) {
      return plain;
    }
    notices.add(SpecNotice.SERIES_SUMMED);
    return plain.withEncoding(new Encoding(plain.encoding().x(), null));
  }

  private ChartSpec withSeries(ChartSpec spec) {
    ChartSpec plain = spec.derivation() == Derivation.NONE ? spec : withoutDerivation(spec);
    if (plain.encoding().series() != null) {
      return plain;
    }
    notices.add(SpecNotice.PERCENT_NEEDS_SERIES);
    return plain.withType(ChartType.STACKED_COLUMN);
  }

  private ChartSpec withoutTime(ChartSpec spec) {
    Dimension x = spec.encoding().x();
    Dimension series = spec.encoding().series();
    if (!x.isTime() && series == null) {
      return spec;
    }
    if (x.isTime() && (series == null || series.isTime())) {
      return series == null ? spec : spec.withEncoding(new Encoding(x, null));
    }
    notices.add(x.isTime() ? SpecNotice.TIME_DROPPED : SpecNotice.SERIES_SUMMED);
    return spec.withEncoding(new Encoding(x.isTime() && series != null ? series : x, null));
  }

  private ChartSpec derivation(ChartSpec spec) {
    return switch (spec.derivation()) {
      case NONE, SHARE, LAG, ROUNDING_BAND, HHI, EFFECTIVE_SUPPLIERS -> fitting(spec, true);
      case FIVE_YEAR_AVERAGE, CUMULATIVE -> fitting(spec, hasYears(spec));
      case CHANGE, INDEX, RANK_CHANGE, RANK -> fitting(spec, !spec.derivation().needsTime() || hasTime(spec));
      case PEAK_YEAR_SHARE, YEARS_WITH_DELIVERIES, VARIATION -> fitting(spec, !hasTime(spec));
    };
  }

  private ChartSpec fitting(ChartSpec spec, boolean fits) {
    if (!fits) {
      return withoutDerivation(spec);
    }
    boolean stacked = spec.type() == ChartType.STACKED_COLUMN && spec.derivation().decimals().isPresent()
        && spec.derivation() != Derivation.SHARE;
    if (stacked || (spec.derivation().isForTables() && spec.type() != ChartType.TABLE)) {
      notices.add(stacked && !spec.derivation().isForTables() ? SpecNotice.NOT_STACKED : SpecNotice.SHOWN_AS_TABLE);
      return spec.withType(spec.derivation().isForTables() ? ChartType.TABLE : ChartType.GROUPED_COLUMN);
    }
    return spec;
  }

  private static boolean hasTime(ChartSpec spec) {
    Dimension series = spec.encoding().series();
    return spec.encoding().x().isTime() || (series != null && series.isTime());
  }

  private static boolean hasYears(ChartSpec spec) {
    return spec.encoding().x() == Dimension.YEAR || spec.encoding().series() == Dimension.YEAR;
  }

  private ChartSpec withoutDerivation(ChartSpec spec) {
    notices.add(SpecNotice.DERIVATION_DROPPED);
    return spec.withDerivation(Derivation.NONE);
  }
}
