package org.armsexplorer.model;

/// What of a deal arrived in one calendar year.
///
/// @param year the delivery year
/// @param yearUncertain the publisher marks the delivery year as an estimate
/// @param units number of units delivered in that year
/// @param unitsUncertain the publisher marks the number delivered as an estimate
/// @param tiv volume delivered in that year; zero only where the publisher prints `0` for less than it can show
/// @param evenSplit units and TIV are an even share of a deal whose file does not say how much came when
/// @param line line of the file on which it stands, counted from 1
public record Delivery(int year, boolean yearUncertain, int units, boolean unitsUncertain, Tiv tiv, boolean evenSplit,
    int line) {

  /// A delivered value is uncertain where its number or its year is; a doubtful order year does not touch it.
  public boolean isUncertain() {
    return yearUncertain || unitsUncertain;
  }
}
