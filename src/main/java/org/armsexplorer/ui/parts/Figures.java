package org.armsexplorer.ui.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.spec.Derivation;

/// Numbers and states as the window writes them: to the hundredth, where charts round.
public final class Figures {
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
  private final boolean share;
  private static final int TWO = 2;
  private final int decimals;

  /// How the amounts of a question are written.
  public Figures(SummaryQuery query) {
    share = query.derivation().isFraction();
    decimals = query.derivation().decimals()
        .orElse(query.derivation() == Derivation.FIVE_YEAR_AVERAGE ? TWO : query.measure().decimals());
  }

  /// "59,157".
  public static String count(long number) {
    return new DecimalFormat("#,##0", SYMBOLS).format(number);
  }

  /// An amount: two decimals for TIV and money, none for counts, per cent for shares.
  public String amount(BigDecimal amount) {
    if (share) {
      BigDecimal percent = amount.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
      return new DecimalFormat("#,##0.00", SYMBOLS).format(percent) + " %";
    }
    DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(amount);
  }

  /// The figure, or its state in words.
  public String cell(Cell cell) {
    return switch (cell) {
      case Cell.Value value -> (value.shared() ? "=" : "") + amount(value.amount());
      case Cell.UnderHalf underHalf -> Texts.text("state.under-half");
      case Cell.FromNone fromNone -> Texts.text("state.from-none");
      case Cell.NoneIdentified none -> Texts.text("state.none-identified");
      case Cell.NotCovered notCovered -> Texts.text("state.not-covered");
    };
  }
}
