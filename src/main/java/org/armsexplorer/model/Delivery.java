package org.armsexplorer.model;

import org.jspecify.annotations.Nullable;

/// What of a deal arrived in one calendar year.
///
/// @param year the delivery year
/// @param yearUncertain the publisher marks the delivery year as an estimate
/// @param units number of units delivered in that year
/// @param unitsUncertain the publisher marks the number delivered as an estimate
/// @param tiv volume delivered in that year; zero only where the publisher prints `0` for less than it can show; null
/// where the file tells no TIV
/// @param evenSplit units and TIV are an even share of a deal whose file does not say how much came when
/// @param line line of the file on which it stands, counted from 1
public record Delivery(int year, boolean yearUncertain, int units, boolean unitsUncertain, @Nullable Tiv tiv,
    boolean evenSplit, int line) {

  /// The same as a file tells it that has no TIV.
  public Delivery withoutTiv() {
    return new Delivery(year, yearUncertain, units, unitsUncertain, null, evenSplit, line);
  }

  /// The same on another line.
  public Delivery withLine(int other) {
    return new Delivery(year, yearUncertain, units, unitsUncertain, tiv, evenSplit, other);
  }

  /// Hundredths of a million TIV to add to a sum of known volumes: 0 where the file tells none.
  public long tivHundredths() {
    return tiv == null ? 0 : tiv.hundredths();
  }

  /// A delivered value is uncertain where its number or its year is; a doubtful order year does not touch it.
  public boolean isUncertain() {
    return yearUncertain || unitsUncertain;
  }
}
