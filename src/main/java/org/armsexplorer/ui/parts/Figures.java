package org.armsexplorer.ui.parts;

import java.math.BigDecimal;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.language.Wording;
import org.armsexplorer.spec.Derivation;

/// Numbers and states as the window writes them: to the hundredth, where charts round.
public final class Figures {
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
    return Wording.current().count(number);
  }

  /// "1,385.60", "0.125": millions of TIV with at least two decimals, and no more zeros than that.
  public static String tiv(BigDecimal millions) {
    return Wording.current().decimal(millions, Math.max(TWO, millions.stripTrailingZeros().scale()));
  }

  /// "27", "5.4": units, of an even split as they are.
  public static String units(BigDecimal units) {
    return Wording.current().decimal(units, Math.max(0, units.stripTrailingZeros().scale()));
  }

  /// An amount: two decimals for TIV and money, none for counts, per cent for shares.
  public String amount(BigDecimal amount) {
    if (share) {
      return Wording.current().decimal(amount.movePointRight(2), TWO) + " %";
    }
    return Wording.current().decimal(amount, decimals);
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
