package org.armsexplorer.chart;

import org.armsexplorer.analysis.Cell;

/// One figure of a series, as a number with its state.
///
/// @param value 0 where there is no value; ask the cell
/// @param estimated the part of the value that is hatched
public record ChartPoint(double value, double estimated, Cell cell) {

  static ChartPoint of(Cell cell) {
    if (cell instanceof Cell.Value figure) {
      return new ChartPoint(figure.amount().doubleValue(), figure.estimated().doubleValue(), cell);
    }
    return new ChartPoint(0, 0, cell);
  }

  /// Whether it is a figure that can be drawn to scale.
  public boolean isValue() {
    return cell instanceof Cell.Value;
  }
}
