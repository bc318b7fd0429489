package org.armsexplorer.ui.state;

/// The figure that the reader chose, in the chart or in the table beside it.
///
/// @param column place along x, or row of the table; -1 for none
/// @param series place among the series, or column of the table
public record Chosen(int column, int series) {
  /// No figure.
  public static final Chosen NONE = new Chosen(-1, -1);
}
