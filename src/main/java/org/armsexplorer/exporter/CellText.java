package org.armsexplorer.exporter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.spec.Derivation;

/// Figures as files have them: TIV with two decimals, counts as integers, shares as fractions with six, averages
/// rounded to two. A cell without a figure has an empty value; its state says why.
final class CellText {
  private static final int AVERAGE_DECIMALS = 2;

  private CellText() {}

  /// The figure of a cell; empty where it has none, also under half.
  static Optional<BigDecimal> figure(SummaryQuery query, Cell cell) {
    return cell instanceof Cell.Value value ? Optional.of(rounded(query, value.amount())) : Optional.empty();
  }

  /// The figure as a plain decimal, or nothing.
  static String plain(SummaryQuery query, Cell cell) {
    return figure(query, cell).map(BigDecimal::toPlainString).orElse("");
  }

  private static BigDecimal rounded(SummaryQuery query, BigDecimal amount) {
    return query.derivation() == Derivation.FIVE_YEAR_AVERAGE ? amount.setScale(AVERAGE_DECIMALS, RoundingMode.HALF_UP)
        : amount;
  }

  /// Text from data that a spreadsheet would take for a formula is led by an apostrophe.
  ///
  /// Source: OWASP, CSV Injection.
  static String defused(String text) {
    return startsFormula(text) ? "'" + text : text;
  }

  static boolean startsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
