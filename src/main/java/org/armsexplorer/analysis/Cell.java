package org.armsexplorer.analysis;

import java.math.BigDecimal;
import org.armsexplorer.model.Estimate;

/// A number with its state. A missing number keeps its reason and is never 0, NaN or null.
///
/// Source of the states: notes in the head of every SIPRI export ("A '0' indicates that the volume of deliveries is
/// between 0 and 0.5 million SIPRI TIV. An empty field indicates that no deliveries have been identified.").
public sealed interface Cell {

  /// A figure.
  ///
  /// @param amount exact; millions of TIV, a count, or a fraction, as the table's measure and derivation say
  /// @param estimated how much of the amount lies in estimated deliveries: the hatched part of a bar
  /// @param shared whether it is a rank that another member has too
  record Value(BigDecimal amount, BigDecimal estimated, Estimate estimate, boolean shared) implements Cell {

    /// A figure that is no shared rank.
    public Value(BigDecimal amount, BigDecimal estimated, Estimate estimate) {
      this(amount, estimated, estimate, false);
    }

    @Override
    public String state() {
      return "value";
    }
  }

  /// More than nothing, less than half a million TIV: counts as 0 in sums, with a band of (0, 0.5).
  record UnderHalf(Estimate estimate) implements Cell {
    @Override
    public String state() {
      return "under-half";
    }
  }

  /// The sources cover the cell and have no delivery in it: counts as 0 in sums, is a gap in a chart.
  record NoneIdentified() implements Cell {
    /// The one cell of this state.
    public static final Cell CELL = new NoneIdentified();

    @Override
    public String state() {
      return "none-identified";
    }
  }

  /// The sources do not speak about the cell: unknown.
  record NotCovered() implements Cell {
    /// The one cell of this state.
    public static final Cell CELL = new NotCovered();

    @Override
    public String state() {
      return "not-covered";
    }
  }

  /// A change from nothing: there is no figure to compare with.
  record FromNone() implements Cell {
    /// The one cell of this state.
    public static final Cell CELL = new FromNone();

    @Override
    public String state() {
      return "from-none";
    }
  }

  /// The word for the state in every file that the program writes.
  String state();

  /// Whether there is a delivery in it.
  default boolean exists() {
    return switch (this) {
      case Value value -> true;
      case UnderHalf underHalf -> true;
      case NoneIdentified none -> false;
      case FromNone fromNone -> true;
      case NotCovered notCovered -> false;
    };
  }

  /// The amount in sums: 0 for under half and none identified. A cell that is not covered has none; ask [#exists] first.
  default BigDecimal amountInSums() {
    return this instanceof Value value ? value.amount() : BigDecimal.ZERO;
  }

  /// What is known about the certainty of the figure.
  default Estimate certainty() {
    return switch (this) {
      case Value value -> value.estimate();
      case UnderHalf underHalf -> underHalf.estimate();
      case NoneIdentified none -> Estimate.NONE;
      case FromNone fromNone -> Estimate.NONE;
      case NotCovered notCovered -> Estimate.NONE;
    };
  }
}
