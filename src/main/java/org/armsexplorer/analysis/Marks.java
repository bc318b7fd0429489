package org.armsexplorer.analysis;

import java.util.EnumSet;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.EstimateReason;

/// What is known about the rows that were added up in a cell, as bits.
final class Marks {
  static final int VALUE = 1;
  static final int UNDER_HALF = 2;
  static final int CERTAIN = 4;
  static final int ESTIMATED = 8;
  static final int PARTLY_ESTIMATED = 16;
  static final int UNCERTAIN = 32;
  static final int EVEN_SPLIT = 64;
  static final int NOT_COVERED = 128;
  /// There was nothing to compare with. Together with these two marks alone: a sum never has both.
  static final int FROM_NONE = NOT_COVERED | UNDER_HALF;

  private Marks() {}

  /// The marks of a row of facts.
  static int ofRow(int flags) {
    int marks = (flags & FactTable.UNDER_HALF) != 0 ? UNDER_HALF : VALUE;
    if ((flags & (FactTable.UNCERTAIN | FactTable.EVEN_SPLIT)) == 0) {
      return marks | CERTAIN;
    }
    marks |= (flags & FactTable.PARTLY) != 0 ? PARTLY_ESTIMATED : ESTIMATED;
    marks |= (flags & FactTable.UNCERTAIN) != 0 ? UNCERTAIN : 0;
    return marks | ((flags & FactTable.EVEN_SPLIT) != 0 ? EVEN_SPLIT : 0);
  }

  /// The same flags where the year of order dates a row: how much arrived in which year does not matter then, but
  /// whether the year of order is certain.
  static int byOrder(int flags) {
    return (flags & ~FactTable.EVEN_SPLIT) | ((flags & FactTable.ORDER_UNCERTAIN) != 0 ? FactTable.UNCERTAIN : 0);
  }

  static Estimate estimate(int marks) {
    if ((marks & (ESTIMATED | PARTLY_ESTIMATED)) == 0) {
      return Estimate.NONE;
    }
    boolean all = (marks & (CERTAIN | PARTLY_ESTIMATED)) == 0;
    EnumSet<EstimateReason> reasons = EnumSet.noneOf(EstimateReason.class);
    if ((marks & UNCERTAIN) != 0) {
      reasons.add(EstimateReason.UNCERTAIN);
    }
    if ((marks & EVEN_SPLIT) != 0) {
      reasons.add(EstimateReason.EVEN_SPLIT);
    }
    return new Estimate(all ? Estimate.Extent.ALL : Estimate.Extent.PART, reasons);
  }
}
