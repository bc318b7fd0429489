package org.armsexplorer.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.model.Estimate;

/// What the shown shares leave of the whole: shares are of all, unknown included.
final class RestOfWhole {
  private static final int DECIMALS = 6;
  /// Shares are rounded: what is less than this is nothing.
  private static final BigDecimal LEAST = new BigDecimal("0.0001");

  private RestOfWhole() {}

  /// The share of all others; it is estimated where the whole is and the shown ones are not.
  ///
  /// @param whole the sum of which the shown ones are shares
  static Cell cell(Cell whole, List<Cell> shown) {
    boolean unknown = !shown.isEmpty() && shown.stream().allMatch(Cell.NotCovered.class::isInstance);
    return switch (whole) {
      case Cell.Value value -> unknown ? Cell.NotCovered.CELL : value(value, shown);
      case Cell.UnderHalf half ->
        unknown ? Cell.NotCovered.CELL : shown.stream().anyMatch(Cell::exists) ? Cell.NoneIdentified.CELL : half;
      case Cell.NoneIdentified none -> unknown ? Cell.NotCovered.CELL : none;
      case Cell.FromNone fromNone -> Cell.NoneIdentified.CELL;
      case Cell.NotCovered notCovered -> notCovered;
    };
  }

  private static Cell value(Cell.Value whole, List<Cell> shown) {
    BigDecimal left = BigDecimal.ONE.setScale(DECIMALS);
    BigDecimal estimated = whole.amount().signum() == 0 ? BigDecimal.ZERO
        : whole.estimated().divide(whole.amount(), DECIMALS, RoundingMode.HALF_UP);
    for (Cell cell : shown) {
      if (cell instanceof Cell.Value value) {
        left = left.subtract(value.amount());
        estimated = estimated.subtract(value.estimated());
      }
    }
    if (whole.amount().signum() == 0 || left.compareTo(LEAST) < 0) {
      return Cell.NoneIdentified.CELL;
    }
    if (estimated.compareTo(LEAST) < 0) {
      return new Cell.Value(left, BigDecimal.ZERO.setScale(DECIMALS), Estimate.NONE);
    }
    boolean all = left.subtract(estimated).compareTo(LEAST) < 0;
    return new Cell.Value(left, all ? left : estimated,
        new Estimate(all ? Estimate.Extent.ALL : Estimate.Extent.PART, whole.estimate().reasons()));
  }
}
