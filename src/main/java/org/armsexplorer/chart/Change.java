package org.armsexplorer.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.armsexplorer.analysis.Cell;

/// The change from one period to another in words: "+35 %", "from none", "then none". Of shares, in percentage points.
///
/// Change = W2 / W1 - 1 over full windows; with W1 = 0 the answer is "from none".
final class Change {
  private static final int MOST_PERCENT = 1000;

  private Change() {}

  /// Empty where there is nothing to say.
  static String said(ChartModel model, int series, Detail.Slope slope) {
    Cell before = model.series().get(series).points().get(slope.from()).cell();
    Cell after = model.series().get(series).points().get(slope.to()).cell();
    if (slope.unequal().contains(series) || before instanceof Cell.NotCovered || after instanceof Cell.NotCovered) {
      return "";
    }
    if (!before.exists() || before.amountInSums().signum() == 0) {
      return after.exists() ? Messages.text(before.exists() ? "change.from-under-half" : "change.from-none") : "";
    }
    if (!after.exists()) {
      return Messages.text("change.to-none");
    }
    return of(before.amountInSums(), after.amountInSums(), model.share());
  }

  /// "+35 %", "−12 %", "×14" where it is more than tenfold; "+3.2 points" for shares.
  ///
  /// @param before not 0
  static String of(BigDecimal before, BigDecimal after, boolean share) {
    if (share) {
      BigDecimal points = after.subtract(before).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
      return Messages.text("change.points", signed(points));
    }
    BigDecimal percent = after.subtract(before).movePointRight(2).divide(before, 0, RoundingMode.HALF_UP);
    if (percent.compareTo(BigDecimal.valueOf(MOST_PERCENT)) >= 0) {
      return Messages.text("change.times", after.divide(before, 0, RoundingMode.HALF_UP).toPlainString());
    }
    return Messages.text("change.percent", signed(percent));
  }

  private static String signed(BigDecimal number) {
    String digits = number.abs().toPlainString();
    return number.signum() > 0 ? "+" + digits : number.signum() < 0 ? "\u2212" + digits : "±0";
  }
}
