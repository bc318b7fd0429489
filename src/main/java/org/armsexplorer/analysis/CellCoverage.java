package org.armsexplorer.analysis;

import java.util.List;

/// Tells an empty cell that the sources cover from one they do not speak about.
interface CellCoverage {

  boolean isCovered(List<Axis> axes, int[] place);

  /// Whether the sources speak about each year of the cell.
  boolean isWhole(List<Axis> axes, int[] place);

  /// Whether some of what is asked lies outside of every source's parties.
  boolean isPartial();
}
