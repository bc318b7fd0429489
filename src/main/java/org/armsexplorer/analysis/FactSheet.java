package org.armsexplorer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;

/// The largest suppliers or recipients as the publisher's fact sheets list them: shares of all deliveries in two periods,
/// the change between them, and the main partners in the later one.
///
/// Source: tables 1 and 2 of the SIPRI fact sheets "Trends in international arms transfers".
///
/// @param role suppliers or recipients
/// @param before place of the earlier period among the columns of the answer; -1 where none can be compared with
/// the later one: both are over full windows
/// @param after place of the later period
/// @param lines the largest in the later period first
public record FactSheet(Dimension role, int before, int after, List<Line> lines) {
  private static final int PARTNERS = 3;
  private static final int DECIMALS = 6;

  /// A party of the list.
  ///
  /// @param at place among the members of the answer's first dimension
  /// @param rank equal figures share a rank
  /// @param shareAfter of all deliveries in the later period, 0 to 1
  /// @param shareBefore empty where there is no earlier period
  public record Line(int at, Member party, int rank, boolean tied, Cell before, Cell later, BigDecimal shareAfter,
      Optional<BigDecimal> shareBefore, List<Partner> partners) {

    public Line {
      partners = List.copyOf(partners);
    }
  }

  /// Another party of the same deliveries, and its share of them.
  public record Partner(String name, BigDecimal share) {}

  public FactSheet {
    lines = List.copyOf(lines);
  }

  /// The list of an answer by party and period.
  public static FactSheet of(Facts facts, SummaryTable table) {
    SummaryQuery query = table.query();
    Dimension role = query.by().getFirst();
    Dimension other = role == Dimension.SUPPLIER ? Dimension.RECIPIENT : Dimension.SUPPLIER;
    List<Member> periods = table.axes().get(1).members();
    int after = periods.size() - 1;
    SummaryQuery whole = query.withBy(List.of(Dimension.PERIOD)).withDerivation(Derivation.NONE).withTop(0)
        .withFilter(query.filter().without(role));
    SummaryTable totals = facts.answer(whole);
    int before = after > 0 && isFull(totals, after - 1) && isFull(totals, after) ? after - 1 : -1;
    YearRange years = after < 0 ? YearRange.of(2000) : YearRange.parse(periods.get(after).key());
    SummaryTable pairs =
        facts.answer(query.withBy(List.of(role, other)).withTop(0).withFilter(query.filter().withYears(years)));
    List<Line> lines = new ArrayList<>();
    ToIntFunction<Integer> rank = at -> 1 + (int) IntStream.range(0, table.axes().getFirst().size())
        .filter(i -> amount(table, i, after).compareTo(amount(table, at, after)) > 0).count();
    for (int at = 0; at < table.axes().getFirst().size() && after >= 0; at++) {
      if (amount(table, at, after).signum() == 0) {
        continue;
      }
      int place = at;
      Member party = table.axes().getFirst().members().get(at);
      boolean tied = IntStream.range(0, table.axes().getFirst().size())
          .anyMatch(i -> i != place && amount(table, i, after).compareTo(amount(table, place, after)) == 0);
      lines.add(
          new Line(at, party, rank.applyAsInt(at), tied, before < 0 ? Cell.NotCovered.CELL : table.cell(at, before),
              table.cell(at, after), share(amount(table, at, after), total(totals, after)),
              before < 0 ? Optional.empty() : Optional.of(share(amount(table, at, before), total(totals, before))),
              partners(pairs, party)));
    }
    lines.sort(Comparator.comparingInt(Line::rank).thenComparing(line -> line.party().key()));
    return new FactSheet(role, before, after, lines);
  }

  /// A change from two years to five, or from three that are covered, would tell of the years only.
  private static boolean isFull(SummaryTable totals, int period) {
    return period < totals.axes().getFirst().size() && totals.isFullWindow(period);
  }

  private static BigDecimal amount(SummaryTable table, int at, int period) {
    return table.cell(at, period).amountInSums();
  }

  private static BigDecimal total(SummaryTable totals, int period) {
    return period < totals.axes().getFirst().size() ? totals.cell(period).amountInSums() : BigDecimal.ZERO;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  private static List<Partner> partners(SummaryTable pairs, Member party) {
    int row = pairs.axes().getFirst().members().indexOf(party);
    if (row < 0) {
      return List.of();
    }
    List<Member> others = pairs.axes().get(1).members();
    BigDecimal whole =
        IntStream.range(0, others.size()).mapToObj(i -> amount(pairs, row, i)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return IntStream.range(0, others.size()).filter(i -> amount(pairs, row, i).signum() > 0).boxed()
        .sorted(Comparator.comparing((Integer i) -> amount(pairs, row, i)).reversed()).limit(PARTNERS)
        .map(i -> new Partner(others.get(i).key(), share(amount(pairs, row, i), whole))).toList();
  }
}
