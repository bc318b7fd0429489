package org.armsexplorer.analysis;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.EstimateReason;

/// Cells added up, their states kept: values win over under half, and any delivery over none.
public final class CellSum {
  private BigDecimal amount = BigDecimal.ZERO;
  private BigDecimal estimated = BigDecimal.ZERO;
  private final Set<EstimateReason> reasons = EnumSet.noneOf(EstimateReason.class);
  private boolean values;
  private boolean halves;
  private boolean certain;
  private boolean part;
  private boolean covered;

  /// Adds one more cell.
  public CellSum add(Cell cell) {
    switch (cell) {
      case Cell.Value value -> {
        values = true;
        amount = amount.add(value.amount());
        estimated = estimated.add(value.estimated());
      }
      case Cell.UnderHalf half -> halves = true;
      case Cell.NoneIdentified none -> covered = true;
      case Cell.FromNone fromNone -> covered = true;
      case Cell.NotCovered unknown -> {
        // says nothing
      }
    }
    if (cell.exists()) {
      Estimate estimate = cell.certainty();
      reasons.addAll(estimate.reasons());
      certain |= estimate.extent() == Estimate.Extent.NO;
      part |= estimate.extent() == Estimate.Extent.PART;
    }
    return this;
  }

  /// The sum; not covered where no cell was.
  public Cell cell() {
    Estimate estimate = reasons.isEmpty() ? Estimate.NONE
        : new Estimate(certain || part ? Estimate.Extent.PART : Estimate.Extent.ALL, reasons);
    if (values) {
      return new Cell.Value(amount, estimated, estimate);
    }
    if (halves) {
      return new Cell.UnderHalf(estimate);
    }
    return covered ? Cell.NoneIdentified.CELL : Cell.NotCovered.CELL;
  }
}
