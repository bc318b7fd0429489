package org.armsexplorer.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;

/// Figures that tell of a whole row of sums at once: how concentrated suppliers or recipients are, how uneven the years.
///
/// Sources: Herfindahl-Hirschman index, the sum of squared shares, 0 to 1, and its inverse, the number of equal suppliers
/// that would be as concentrated; coefficient of variation, the standard deviation of all years (not of a sample) over
/// their mean, shown for eight years and more.
final class Reductions {
  private static final int FEWEST_YEARS = 8;
  private final Derivation derivation;

  private Reductions(Derivation derivation) {
    this.derivation = derivation;
  }

  /// Over which dimension is reduced: the years, or the parties of the other role than those that are asked by; suppliers
  /// where it is asked by neither. Empty where the question leaves none.
  static Optional<Dimension> over(SummaryQuery query) {
    return switch (query.derivation()) {
      case HHI, EFFECTIVE_SUPPLIERS -> !query.by().contains(Dimension.SUPPLIER) ? Optional.of(Dimension.SUPPLIER)
          : query.by().contains(Dimension.RECIPIENT) ? Optional.empty() : Optional.of(Dimension.RECIPIENT);
      case PEAK_YEAR_SHARE, YEARS_WITH_DELIVERIES, VARIATION ->
        query.by().stream().anyMatch(Dimension::isTime) ? Optional.empty() : Optional.of(Dimension.YEAR);
      case NONE, SHARE, FIVE_YEAR_AVERAGE, CUMULATIVE, CHANGE, RANK, RANK_CHANGE, INDEX, LAG, ROUNDING_BAND ->
        Optional.empty();
    };
  }

  /// @param over not among the dimensions of the query
  static SummaryTable answer(Facts facts, SummaryQuery query, Dimension over) {
    SummaryTable sums = facts.sum(query.withDerivation(Derivation.NONE));
    List<Dimension> by = new ArrayList<>(query.by());
    by.add(over);
    SummaryTable detail = facts.sum(query.withBy(by).withTop(0).withDerivation(Derivation.NONE));
    return new Reductions(query.derivation()).reduce(query, sums, detail);
  }

  private SummaryTable reduce(SummaryQuery query, SummaryTable sums, SummaryTable detail) {
    int members = detail.axes().getLast().size();
    Sums into = Sums.dense(Math.toIntExact(SummaryTable.size(sums.axes())));
    for (int position = 0; position < into.places(); position++) {
      int at = sums.sums().place(position);
      int marks = at < 0 ? 0 : sums.sums().marks()[at] & 0xff;
      Parts parts = parts(sums, detail, position, members);
      long total = Arrays.stream(parts.amounts()).sum();
      Optional<BigDecimal> figure = (marks & Marks.NOT_COVERED) != 0 ? Optional.empty()
          : derivation == Derivation.YEARS_WITH_DELIVERIES
              ? Optional.of(parts.delivered()).filter(years -> years > 0).map(BigDecimal::valueOf)
              : total == 0 ? Optional.empty() : figure(parts.amounts(), BigDecimal.valueOf(total));
      if (figure.isPresent()) {
        into.amounts()[position] =
            figure.get().movePointRight(decimals()).setScale(0, RoundingMode.HALF_UP).longValueExact();
        into.marks()[position] = (byte) ((marks & ~Marks.UNDER_HALF) | Marks.VALUE);
      } else {
        into.marks()[position] = (byte) (total == 0 && marks == 0 ? 0 : Marks.NOT_COVERED);
      }
    }
    return sums.derived(query, into, decimals());
  }

  private int decimals() {
    return derivation.decimals().orElse(0);
  }

  /// The parts of one cell.
  ///
  /// @param delivered in how many of them there is a delivery, be it under half
  private record Parts(long[] amounts, long delivered) {}

  /// The parts of one cell. What is gathered as Others has its parts nowhere and gets none.
  private static Parts parts(SummaryTable sums, SummaryTable detail, long position, int members) {
    long place = 0;
    for (int axis = 0; axis < sums.axes().size(); axis++) {
      Axis own = sums.axes().get(axis);
      Member member = own.members().get((int) (position / sums.stride(axis) % own.size()));
      int there = detail.axes().get(axis).members().indexOf(member);
      if (there < 0) {
        return new Parts(new long[0], 0);
      }
      place += there * detail.stride(axis);
    }
    long[] amounts = new long[members];
    long delivered = 0;
    for (int i = 0; i < members; i++) {
      int at = detail.sums().place(place + i);
      amounts[i] = at < 0 ? 0 : detail.sums().amounts()[at];
      delivered += at >= 0 && (detail.sums().marks()[at] & (Marks.VALUE | Marks.UNDER_HALF)) != 0 ? 1 : 0;
    }
    return new Parts(amounts, delivered);
  }

  private Optional<BigDecimal> figure(long[] parts, BigDecimal total) {
    return switch (derivation) {
      case HHI -> Optional.of(hhi(parts, total));
      case EFFECTIVE_SUPPLIERS -> Optional.of(BigDecimal.ONE.divide(hhi(parts, total), MathContext.DECIMAL64));
      case PEAK_YEAR_SHARE ->
        Optional.of(BigDecimal.valueOf(Arrays.stream(parts).max().orElse(0)).divide(total, MathContext.DECIMAL64));
      case VARIATION -> parts.length < FEWEST_YEARS ? Optional.empty() : Optional.of(variation(parts, total));
      case NONE, SHARE, FIVE_YEAR_AVERAGE, CUMULATIVE, CHANGE, RANK, RANK_CHANGE, INDEX, YEARS_WITH_DELIVERIES, LAG,
          ROUNDING_BAND ->
        Optional.empty();
    };
  }

  private static BigDecimal hhi(long[] parts, BigDecimal total) {
    BigDecimal squares = BigDecimal.ZERO;
    for (long part : parts) {
      squares = squares.add(BigDecimal.valueOf(part).pow(2));
    }
    return squares.divide(total.pow(2), MathContext.DECIMAL64);
  }

  private static BigDecimal variation(long[] parts, BigDecimal total) {
    BigDecimal years = BigDecimal.valueOf(parts.length);
    BigDecimal mean = total.divide(years, MathContext.DECIMAL64);
    BigDecimal squares = BigDecimal.ZERO;
    for (long part : parts) {
      squares = squares.add(BigDecimal.valueOf(part).subtract(mean).pow(2));
    }
    return squares.divide(years, MathContext.DECIMAL64).sqrt(MathContext.DECIMAL64).divide(mean, MathContext.DECIMAL64);
  }
}
