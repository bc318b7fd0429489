package org.armsexplorer.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.chart.DependencePage;
import org.armsexplorer.exporter.DependenceFigure;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;

/// The figures of a dependence sheet, each asked as a question of its own and written as it is shown; each is noted for
/// files too.
final class DependenceFigures {
  private static final int PARTNERS = 10;
  private final Explorer explorer;
  private final Dimension role;
  private final Dimension other;
  private final TransferFilter filter;
  private final SummaryTable partners;
  private final List<DependenceFigure> noted;

  /// @param noted takes the figures for files
  DependenceFigures(Explorer explorer, Dimension role, TransferFilter filter, List<DependenceFigure> noted)
      throws UserProblem {
    this.explorer = explorer;
    this.role = role;
    this.other = role == Dimension.RECIPIENT ? Dimension.SUPPLIER : Dimension.RECIPIENT;
    this.filter = filter;
    this.noted = noted;
    partners = ask(List.of(other), Derivation.NONE);
  }

  String party() {
    return (role == Dimension.RECIPIENT ? filter.recipients() : filter.suppliers()).getFirst();
  }

  YearRange years() {
    return Optional.ofNullable(filter.years()).orElseThrow();
  }

  private SummaryTable ask(List<Dimension> by, Derivation derivation) throws UserProblem {
    return explorer.summarise(new SummaryQuery(by, Measure.TIV_DELIVERED, filter, derivation, 0));
  }

  /// A figure of the party as a whole: by itself, so that what is reduced is its partners or its years.
  private Cell one(Derivation derivation) throws UserProblem {
    SummaryTable table = ask(List.of(role), derivation);
    return table.axes().getFirst().size() == 0 ? Cell.NoneIdentified.CELL : table.cell(0);
  }

  private Cell count(Measure measure, TransferFilter which) throws UserProblem {
    return explorer.summarise(new SummaryQuery(List.of(), measure, which, Derivation.NONE, 0)).total();
  }

  List<DependencePage.Fact> facts() throws UserProblem {
    List<DependencePage.Fact> facts = new ArrayList<>();
    Cell total = ask(List.of(), Derivation.NONE).total();
    facts.add(fact(said(note("total", total), Derivation.NONE), "total", noted("deals", count(Measure.DEALS, filter)),
        noted("deliveries", count(Measure.DELIVERIES, filter))));
    facts.add(rank());
    facts.add(largest(total));
    facts.add(concentration());
    facts.add(peak());
    facts.add(fact(years(note("years-with-deliveries", one(Derivation.YEARS_WITH_DELIVERIES))), "years"));
    facts.add(fact(lag(note("lag-years", one(Derivation.LAG))), "lag"));
    facts.add(orders());
    return facts;
  }

  /// Files that tell no open orders do not say that there are none.
  private DependencePage.Fact orders() throws UserProblem {
    if (!explorer.facts(filter).catalogue().tellsOrders()) {
      note("open-orders", Cell.NotCovered.CELL);
      return fact(Messages.text("dependence.not-told"), "open-not-told");
    }
    TransferFilter open = filter.withTerms(terms -> terms.withOpenOrders(Presence.ONLY));
    return fact(noted("open-orders", count(Measure.DEALS, open)), "open");
  }

  private Cell note(String item, Cell cell) {
    noted.add(DependenceFigure.of("facts", item, "", years().toString(), cell));
    return cell;
  }

  /// Where there is no concentration there are no equal ones either.
  private DependencePage.Fact concentration() throws UserProblem {
    Cell concentration = note("hhi", one(Derivation.HHI));
    Cell equal = note("effective-" + other.token() + "s", one(Derivation.EFFECTIVE_SUPPLIERS));
    String key = "hhi." + role.token();
    return equal instanceof Cell.Value
        ? fact(said(concentration, Derivation.HHI), key, said(equal, Derivation.EFFECTIVE_SUPPLIERS))
        : fact(said(concentration, Derivation.HHI), key + ".alone");
  }

  /// A count, which is 0 where there is nothing, and no number where nothing is covered.
  private String noted(String item, Cell counted) {
    if (counted instanceof Cell.NotCovered) {
      return said(note(item, counted), Derivation.NONE);
    }
    long number = counted.amountInSums().longValue();
    noted.add(DependenceFigure.of("facts", item, years().toString(), number, counted.certainty()));
    return Messages.number((int) number);
  }

  /// Of years that were asked for, none is a figure too.
  private String years(Cell cell) {
    String count = cell instanceof Cell.NoneIdentified ? "0" : said(cell, Derivation.NONE);
    return cell instanceof Cell.NotCovered ? count : Messages.text("dependence.fact.years-of", count, years().length());
  }

  private static String lag(Cell cell) {
    return cell instanceof Cell.Value value ? Messages.text(
        value.amount().compareTo(BigDecimal.ONE) == 0 ? "dependence.fact.lag-year" : "dependence.fact.lag-years",
        value.amount().stripTrailingZeros().toPlainString()) : Messages.text("dependence.none");
  }

  private static DependencePage.Fact fact(String figure, String key, Object... args) {
    return new DependencePage.Fact(figure, Messages.text("dependence.fact." + key, args));
  }

  private static String said(Cell cell, Derivation derivation) {
    return switch (cell) {
      case Cell.Value value -> FigureFormat.amount(value.amount(), derivation);
      case Cell.UnderHalf underHalf -> Messages.text("dependence.under-half");
      case Cell.NoneIdentified none -> Messages.text("dependence.none");
      case Cell.FromNone fromNone -> Messages.text("dependence.none");
      case Cell.NotCovered notCovered -> Messages.text("dependence.not-covered");
    };
  }

  /// The place of the party among all of its role in the same years.
  private DependencePage.Fact rank() throws UserProblem {
    SummaryTable ranks = explorer
        .summarise(new SummaryQuery(List.of(role), Measure.TIV_DELIVERED, filter.without(role), Derivation.RANK, 0));
    List<Member> members = ranks.axes().getFirst().members();
    int at = members.indexOf(Member.of(party()));
    long ranked = IntStream.range(0, members.size()).filter(i -> ranks.cell(i) instanceof Cell.Value).count();
    Cell cell = note("rank", at < 0 ? Cell.NoneIdentified.CELL : ranks.cell(at));
    noted.add(DependenceFigure.of("facts", "ranked-" + role.token() + "s", years().toString(), ranked, Estimate.NONE));
    String figure = cell instanceof Cell.Value value
        ? Messages.text(value.shared() ? "dependence.fact.rank-shared" : "dependence.fact.rank-of",
            value.amount().toPlainString(), Messages.number((int) ranked))
        : Messages.text("dependence.none");
    return fact(figure, "rank." + role.token());
  }

  /// Places of the partners, the largest first.
  private List<Integer> largest() {
    return IntStream.range(0, partners.axes().getFirst().size()).boxed().filter(i -> partners.cell(i).exists())
        .sorted(Comparator.comparing((Integer i) -> partners.cell(i).amountInSums()).reversed()).toList();
  }

  private DependencePage.Fact largest(Cell total) {
    List<Integer> order = largest();
    if (order.isEmpty() || total.amountInSums().signum() == 0) {
      return fact(Messages.text("dependence.none"), "largest." + other.token());
    }
    BigDecimal share = share(partners.cell(order.getFirst()), total.amountInSums());
    return fact(Messages.text("dependence.fact.named",
        FigureFormat.member(other, partners.axes().getFirst().members().get(order.getFirst())),
        FigureFormat.amount(share, Derivation.SHARE)), "largest." + other.token());
  }

  private static BigDecimal share(Cell part, BigDecimal whole) {
    return part.amountInSums().divide(whole, 6, java.math.RoundingMode.HALF_UP);
  }

  private DependencePage.Fact peak() throws UserProblem {
    SummaryTable yearly = ask(List.of(Dimension.YEAR), Derivation.NONE);
    Axis axis = yearly.axes().getFirst();
    Optional<Integer> best =
        IntStream.range(0, axis.size()).boxed().filter(i -> yearly.cell(i) instanceof Cell.Value).max(Comparator
            .comparing((Integer i) -> yearly.cell(i).amountInSums()).thenComparing(Comparator.<Integer>reverseOrder()));
    if (best.isEmpty()) {
      note("peak-year-share", Cell.NoneIdentified.CELL);
      return fact(Messages.text("dependence.none"), "peak");
    }
    String year = axis.members().get(best.get()).key();
    Cell share = one(Derivation.PEAK_YEAR_SHARE);
    noted.add(DependenceFigure.of("facts", "peak-year-share", "", year, share));
    return fact(Messages.text("dependence.fact.named", year, said(share, Derivation.PEAK_YEAR_SHARE)), "peak");
  }

  /// The largest partners with their shares by period and what they delivered in all.
  DependencePage.Table partners() throws UserProblem {
    SummaryTable shares = ask(List.of(Dimension.PERIOD, other), Derivation.SHARE);
    List<Member> periods = shares.axes().getFirst().members();
    List<Member> members = shares.axes().get(1).members();
    List<String> columns = new ArrayList<>(List.of(Messages.text("dependence.partner." + other.token())));
    periods.forEach(period -> columns.add(FigureFormat.member(Dimension.PERIOD, period)));
    columns.add(Messages.text("dependence.all"));
    List<List<String>> rows = new ArrayList<>();
    for (int place : largest().stream().limit(PARTNERS).toList()) {
      Member partner = partners.axes().getFirst().members().get(place);
      List<String> row = new ArrayList<>(List.of(FigureFormat.member(other, partner)));
      int column = members.indexOf(partner);
      for (int i = 0; i < periods.size(); i++) {
        Cell share = column < 0 ? Cell.NoneIdentified.CELL : shares.cell(i, column);
        noted.add(DependenceFigure.of("partners", "share", partner.key(), periods.get(i).key(), share));
        row.add(said(share, Derivation.SHARE));
      }
      noted.add(DependenceFigure.of("partners", "total", partner.key(), years().toString(), partners.cell(place)));
      row.add(said(partners.cell(place), Derivation.NONE));
      rows.add(row);
    }
    return new DependencePage.Table(Messages.text("dependence.partners." + other.token()), columns, rows);
  }
}
