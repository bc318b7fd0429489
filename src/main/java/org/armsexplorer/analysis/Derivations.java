package org.armsexplorer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.armsexplorer.spec.Dimension;

/// Figures calculated from sums: share, five-year average, running sum.
///
/// Source: the measures of the SIPRI fact sheets on trends in international arms transfers (five-year periods, shares
/// over all suppliers or recipients, unknown ones included).
final class Derivations {
  private static final int SHARE_DECIMALS = 6;
  private static final int WINDOW = 5;

  private Derivations() {}

  static SummaryTable answer(Facts facts, SummaryQuery query) {
    SummaryTable sums = facts.sum(query);
    return switch (query.derivation()) {
      case NONE -> sums;
      case SHARE -> share(facts, query, sums);
      case FIVE_YEAR_AVERAGE -> alongYears(sums, WINDOW);
      case CUMULATIVE -> alongYears(sums, Integer.MAX_VALUE);
      case CHANGE -> Trends.change(query, sums);
      case INDEX -> Trends.index(query, sums);
      case RANK -> Trends.rank(query, sums, false);
      case RANK_CHANGE -> Trends.rank(query, sums, true);
      case HHI, EFFECTIVE_SUPPLIERS, PEAK_YEAR_SHARE, YEARS_WITH_DELIVERIES, VARIATION ->
        Reductions.over(query).map(over -> Reductions.answer(facts, query, over)).orElse(sums);
      case LAG -> facts.lag(query);
      case ROUNDING_BAND -> facts.roundingBand(query);
    };
  }

  /// Each amount by the total over the shared dimension, every other filter kept.
  private static SummaryTable share(Facts facts, SummaryQuery query, SummaryTable table) {
    SummaryQuery whole = query.whole();
    SummaryTable totals = facts.sum(whole);
    int[][] order = places(table, totals, whole.by());
    Sums from = table.sums();
    Sums shares = new Sums(from.positions(), new long[from.places()], new long[from.places()], from.marks().clone());
    for (int at = 0; at < from.places(); at++) {
      if ((from.marks()[at] & Marks.VALUE) != 0) {
        long total = total(table, totals, order, from.positionAt(at));
        shares.amounts()[at] = fraction(from.amounts()[at], total);
        shares.estimated()[at] = fraction(from.estimated()[at], total);
      }
    }
    return table.derived(query, shares, SHARE_DECIMALS);
  }

  private static long fraction(long part, long whole) {
    return whole == 0 ? 0 : BigDecimal.valueOf(part).movePointRight(SHARE_DECIMALS)
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).longValueExact();
  }

  /// For each axis of the totals: the place there of each member of the same axis of the table.
  private static int[][] places(SummaryTable table, SummaryTable totals, List<Dimension> kept) {
    int[][] places = new int[table.axes().size()][0];
    for (int i = 0; i < places.length; i++) {
      int at = kept.indexOf(table.axes().get(i).dimension());
      if (at >= 0) {
        List<Member> members = totals.axes().get(at).members();
        places[i] = table.axes().get(i).members().stream().mapToInt(members::indexOf).toArray();
      }
    }
    return places;
  }

  private static long total(SummaryTable table, SummaryTable totals, int[][] order, long position) {
    long rest = position;
    long place = 0;
    int axis = 0;
    for (int i = 0; i < order.length; i++) {
      int member = (int) (rest / table.stride(i));
      rest %= table.stride(i);
      if (order[i].length > 0) {
        place += order[i][member] * totals.stride(axis++);
      }
    }
    int at = totals.sums().place(place);
    return at < 0 ? 0 : totals.sums().amounts()[at];
  }

  /// Sums over a window of years that ends in each year: the average of a full window of five, or the running sum.
  private static SummaryTable alongYears(SummaryTable table, int window) {
    int axis = table.query().by().indexOf(Dimension.YEAR);
    if (axis < 0) {
      return table;
    }
    long stride = table.stride(axis);
    int years = table.axes().get(axis).size();
    Sums from = table.sums();
    int size = Math.toIntExact(SummaryTable.size(table.axes()));
    boolean average = window == WINDOW;
    Sums into = Sums.dense(size);
    for (int position = 0; position < size; position++) {
      int year = (int) (position / stride % years);
      int first = average ? year - window + 1 : 0;
      window(table, from, into, position, Math.max(first, 0) - year, stride);
      if (first < 0) {
        into.marks()[position] = (byte) Marks.NOT_COVERED;
      } else if (average) {
        into.amounts()[position] *= 10 / WINDOW;
        into.estimated()[position] *= 10 / WINDOW;
      }
    }
    return table.derived(table.query(), into, table.scale() + (average ? 1 : 0));
  }

  /// Under half in some of the years and nothing more is under half in all of them; a window without any delivery is none.
  private static void window(SummaryTable table, Sums from, Sums into, int position, int firstOffset, long stride) {
    int all = 0;
    for (int offset = firstOffset; offset <= 0; offset++) {
      long other = position + offset * stride;
      int at = from.place(other);
      int marks = at < 0 ? 0 : from.marks()[at] & 0xff;
      if (marks == 0 && !table.isCovered(other)) {
        into.marks()[position] = (byte) Marks.NOT_COVERED;
        return;
      }
      all |= marks;
      if (at >= 0) {
        into.amounts()[position] += from.amounts()[at];
        into.estimated()[position] += from.estimated()[at];
      }
    }
    boolean half = into.amounts()[position] == 0 && (all & Marks.UNDER_HALF) != 0;
    into.marks()[position] = (byte) (all == 0 ? 0 : half ? all & ~Marks.VALUE : all | Marks.VALUE);
  }
}
