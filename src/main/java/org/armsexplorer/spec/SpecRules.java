package org.armsexplorer.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// The rules of a drawable spec (after Vega-Lite: every spec draws something).
final class SpecRules {
  private static final int PERIOD = 5;
  private final List<SpecNotice> notices = new ArrayList<>();

  private SpecRules() {}

  static NormalizedSpec normalize(ChartSpec spec) {
    SpecRules rules = new SpecRules();
    ChartSpec before = spec;
    ChartSpec drawable = rules.once(before);
    // another type has other rules; each step leaves less to replace
    while (!drawable.equals(before)) {
      before = drawable;
      drawable = rules.once(before);
    }
    return new NormalizedSpec(drawable, rules.notices.stream().distinct().toList());
  }

  private ChartSpec once(ChartSpec spec) {
    return PeriodRules.fit(derivation(type(editions(repeated(facet(top(orders(PeriodRules.ordered(spec, notices)))))))),
        notices);
  }

  /// Of orders of which nothing has arrived there are no amounts: they are counted.
  private ChartSpec orders(ChartSpec spec) {
    boolean open = spec.filter().terms().openOrders() == Presence.ONLY && spec.measure() != Measure.DEALS
        && spec.measure().quantity().isEmpty();
    if (!open) {
      return spec;
    }
    notices.add(SpecNotice.OPEN_ORDERS_COUNTED);
    return spec.withMeasure(Measure.DEALS);
  }

  private ChartSpec top(ChartSpec spec) {
    if (spec.top() >= 0) {
      return spec;
    }
    notices.add(SpecNotice.TOP_CORRECTED);
    return spec.withTop(0);
  }

  /// A third dimension, and only where the type has a place for it.
  private ChartSpec facet(ChartSpec spec) {
    Encoding encoding = spec.encoding();
    Dimension facet = encoding.facet();
    if (facet == null) {
      return spec;
    }
    if (!spec.type().hasFacets()) {
      notices.add(SpecNotice.FACET_SUMMED);
      return encode(spec, encoding.withFacet(null).withAxis(PanelAxis.SHARED));
    }
    boolean twoTimes = facet.isTime() && (encoding.x().isTime() || isTime(encoding.series())) && !isOfPeriods(spec);
    if (facet != encoding.x() && facet != encoding.series() && !twoTimes) {
      return spec;
    }
    // panels of what makes the series already: each in a panel of its own
    boolean known = facet == encoding.series() && facet != encoding.x();
    if (!known) {
      notices.add(SpecNotice.SERIES_DROPPED);
    }
    return encode(spec, known ? encoding.withSeries(null) : encoding.withFacet(null));
  }

  /// Panels of periods, each with its own years along x.
  private static boolean isOfPeriods(ChartSpec spec) {
    return spec.type() == ChartType.SMALL_MULTIPLES && spec.encoding().hasPeriodsOfYears()
        && !isTime(spec.encoding().series());
  }

  private static boolean isTime(@Nullable Dimension dimension) {
    return dimension != null && dimension.isTime();
  }

  private ChartSpec repeated(ChartSpec spec) {
    Dimension series = spec.encoding().series();
    boolean twoTimes = isTime(series) && spec.encoding().x().isTime();
    if (series != spec.encoding().x() && !twoTimes) {
      return spec;
    }
    notices.add(SpecNotice.SERIES_DROPPED);
    return encode(spec, spec.encoding().withSeries(null));
  }

  /// Bars of two editions stand side by side; where one series is shown, it is of one edition.
  private ChartSpec editions(ChartSpec spec) {
    if (spec.encoding().series() != Dimension.EDITION) {
      return spec;
    }
    return switch (spec.type()) {
      case STACKED_COLUMN, PERCENT_COLUMN -> apart(spec.withType(ChartType.GROUPED_COLUMN));
      case AREA -> apart(spec.withType(ChartType.LINE));
      case COLUMN_AVERAGE -> apart(encode(spec, spec.encoding().withSeries(null)));
      case RANKED_BAR -> spec.encoding().x().isTime() ? spec : apart(encode(spec, spec.encoding().withSeries(null)));
      case GROUPED_COLUMN, DIFFERENCE, LINE, SLOPE, RANK_PATH, SMALL_MULTIPLES, HEAT_GRID, FLOW, MAP, FLOW_MAP, TABLE,
          FACT_SHEET ->
        spec;
    };
  }

  private ChartSpec apart(ChartSpec spec) {
    notices.add(SpecNotice.EDITIONS_APART);
    return spec;
  }

  private ChartSpec type(ChartSpec spec) {
    return switch (spec.type()) {
      case LINE, AREA -> timeOnX(spec);
      case COLUMN_AVERAGE -> oneSeries(yearOnX(spec));
      case PERCENT_COLUMN -> withSeries(spec);
      case RANKED_BAR -> withoutTime(spec);
      case SMALL_MULTIPLES -> panels(spec);
      case HEAT_GRID -> grid(spec);
      case SLOPE -> paths(periodsOnX(spec));
      case RANK_PATH, DIFFERENCE -> paths(timeOnX(spec));
      case FLOW -> stages(spec);
      case MAP -> map(spec);
      case FLOW_MAP -> arcs(map(spec));
      case FACT_SHEET -> sheet(spec);
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
    return encode(spec, spec.encoding().withX(time).withSeries(kept));
  }

  private ChartSpec oneSeries(ChartSpec spec) {
    ChartSpec plain = spec.derivation() == Derivation.NONE ? spec : withoutDerivation(spec);
    if (plain.encoding().series() == null) {
      return plain;
    }
    notices.add(SpecNotice.SERIES_SUMMED);
    return encode(plain, plain.encoding().withSeries(null));
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
      return series == null ? spec : encode(spec, spec.encoding().withSeries(null));
    }
    notices.add(x.isTime() ? SpecNotice.TIME_DROPPED : SpecNotice.SERIES_SUMMED);
    return encode(spec, spec.encoding().withX(x.isTime() && series != null ? series : x).withSeries(null));
  }

  /// What makes the series makes the panels where nothing else does.
  private ChartSpec panels(ChartSpec spec) {
    Encoding encoding = spec.encoding();
    boolean timed = encoding.x().isTime();
    if (!timed && isTime(encoding.facet())) {
      return encode(spec, new Encoding(facetOf(encoding), encoding.series(), encoding.x(), encoding.axis()));
    }
    ChartSpec over = timed ? spec : isTime(encoding.series()) ? swapped(spec) : putOnX(spec, Dimension.YEAR);
    Encoding now = over.encoding();
    if (now.facet() == now.x() || now.series() == now.facet()) {
      now = now.series() == now.facet() ? now.withSeries(null) : now.withFacet(null);
    }
    if (now.facet() == null && now.series() != null) {
      now = now.withFacet(now.series()).withSeries(null);
    }
    if (now.facet() == null) {
      notices.add(SpecNotice.PANELS_NEED_MEMBERS);
      return encode(over.withType(ChartType.GROUPED_COLUMN), now.withAxis(PanelAxis.SHARED));
    }
    return encode(over, now);
  }

  private static Dimension facetOf(Encoding encoding) {
    Dimension facet = encoding.facet();
    return facet == null ? encoding.x() : facet;
  }

  /// Years are compared only where there are not two periods of five.
  private ChartSpec periodsOnX(ChartSpec spec) {
    YearRange years = spec.filter().years();
    boolean few = years != null && years.length() < 2 * PERIOD;
    if (spec.encoding().x() == Dimension.PERIOD || (few && spec.encoding().x() == Dimension.YEAR)) {
      return spec;
    }
    if (spec.encoding().x() == Dimension.YEAR) {
      notices.add(SpecNotice.PERIODS_PUT_ON_X);
      return encode(spec, spec.encoding().withX(Dimension.PERIOD));
    }
    return isTime(spec.encoding().series()) ? swapped(spec) : putOnX(spec, Dimension.PERIOD);
  }

  private ChartSpec paths(ChartSpec spec) {
    if (spec.encoding().series() != null) {
      return spec;
    }
    notices.add(SpecNotice.PATHS_NEED_MEMBERS);
    return spec.withType(ChartType.GROUPED_COLUMN);
  }

  /// Two or three dimensions without time, suppliers first, recipients last.
  private ChartSpec stages(ChartSpec spec) {
    ChartSpec plain = spec.derivation() == Derivation.NONE ? spec : withoutDerivation(spec);
    List<Dimension> asked = dimensions(plain);
    List<Dimension> stages = new ArrayList<>(
        asked.stream().filter(dimension -> !dimension.isTime() && dimension != Dimension.EDITION).toList());
    for (Dimension more : List.of(Dimension.SUPPLIER, Dimension.RECIPIENT)) {
      if (stages.size() < 2 && !stages.contains(more)) {
        stages.add(more);
      }
    }
    if (!stages.containsAll(asked) || stages.size() != asked.size()) {
      notices.add(SpecNotice.STAGES_PUT);
    }
    stages.sort(Comparator
        .comparingInt(dimension -> dimension == Dimension.SUPPLIER ? -1 : dimension == Dimension.RECIPIENT ? 1 : 0));
    return encode(plain,
        new Encoding(stages.get(0), stages.get(1), stages.size() > 2 ? stages.get(2) : null, PanelAxis.SHARED));
  }

  /// One dimension: of two roles the one that is not told by the filter already.
  private ChartSpec map(ChartSpec spec) {
    Encoding wanted = new Encoding(role(spec), null);
    if (wanted.equals(spec.encoding())) {
      return spec;
    }
    notices.add(SpecNotice.MAP_OF_PARTIES);
    return encode(spec, wanted);
  }

  private ChartSpec sheet(ChartSpec spec) {
    ChartSpec plain = spec.derivation() == Derivation.NONE ? spec : withoutDerivation(spec);
    Encoding wanted = new Encoding(role(plain), Dimension.PERIOD);
    if (wanted.equals(plain.encoding())) {
      return plain;
    }
    boolean told = plain.encoding().x().isParty() && plain.encoding().series() == null;
    if (!told) {
      notices.add(SpecNotice.SHEET_OF_PARTIES);
    }
    return encode(plain, wanted);
  }

  private static Dimension role(ChartSpec spec) {
    Dimension x = spec.encoding().x();
    Dimension series = spec.encoding().series();
    Dimension asked = x.isParty() ? x : series != null && series.isParty() ? series : Dimension.RECIPIENT;
    Dimension other = asked == Dimension.SUPPLIER ? Dimension.RECIPIENT : Dimension.SUPPLIER;
    return isTold(spec, asked) && !isTold(spec, other) ? other : asked;
  }

  /// Whether the filter names one party in this role.
  private static boolean isTold(ChartSpec spec, Dimension role) {
    return (role == Dimension.SUPPLIER ? spec.filter().suppliers() : spec.filter().recipients()).size() == 1;
  }

  private ChartSpec arcs(ChartSpec spec) {
    boolean one = isTold(spec, spec.encoding().x() == Dimension.SUPPLIER ? Dimension.RECIPIENT : Dimension.SUPPLIER);
    if (one) {
      return spec;
    }
    notices.add(SpecNotice.ARCS_NEED_ONE_PARTY);
    return spec.withType(ChartType.MAP);
  }

  /// Time stands along x, what else there is in the rows.
  private ChartSpec grid(ChartSpec spec) {
    if (isTime(spec.encoding().series())) {
      return swapped(spec);
    }
    if (spec.encoding().series() == null && !spec.encoding().x().isTime()) {
      return putOnX(spec, Dimension.YEAR);
    }
    if (spec.encoding().series() == null) {
      notices.add(SpecNotice.GRID_NEEDS_ROWS);
      return spec.withType(ChartType.GROUPED_COLUMN);
    }
    return spec;
  }

  private static ChartSpec swapped(ChartSpec spec) {
    Dimension series = spec.encoding().series();
    return series == null ? spec : encode(spec, spec.encoding().withX(series).withSeries(spec.encoding().x()));
  }

  private static ChartSpec encode(ChartSpec spec, Encoding encoding) {
    return spec.withEncoding(encoding);
  }

  private ChartSpec derivation(ChartSpec spec) {
    return switch (spec.derivation()) {
      case NONE, LAG, ROUNDING_BAND -> fitting(spec, true);
      case SHARE -> shared(spec);
      case HHI, EFFECTIVE_SUPPLIERS -> fitting(spec, !hasBothRoles(spec));
      case FIVE_YEAR_AVERAGE, CUMULATIVE -> fitting(spec, hasYears(spec));
      case CHANGE, INDEX, RANK_CHANGE, RANK -> fitting(spec, !spec.derivation().needsTime() || hasTime(spec));
      case PEAK_YEAR_SHARE, YEARS_WITH_DELIVERIES, VARIATION -> fitting(spec, !hasTime(spec));
    };
  }

  private ChartSpec shared(ChartSpec spec) {
    if (SharedDimension.of(dimensions(spec), spec.filter()).isPresent()) {
      return fitting(spec, true);
    }
    notices.add(SpecNotice.SHARE_OF_NOTHING);
    return spec.withDerivation(Derivation.NONE);
  }

  private static List<Dimension> dimensions(ChartSpec spec) {
    Encoding encoding = spec.encoding();
    return Stream.of(encoding.x(), encoding.series(), encoding.facet()).filter(Objects::nonNull).toList();
  }

  private static boolean hasBothRoles(ChartSpec spec) {
    return dimensions(spec).containsAll(List.of(Dimension.SUPPLIER, Dimension.RECIPIENT));
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
    return spec.encoding().x() == Dimension.YEAR || spec.encoding().series() == Dimension.YEAR
        || spec.encoding().facet() == Dimension.YEAR;
  }

  private ChartSpec withoutDerivation(ChartSpec spec) {
    notices.add(SpecNotice.DERIVATION_DROPPED);
    return spec.withDerivation(Derivation.NONE);
  }
}
