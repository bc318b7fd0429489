package org.armsexplorer.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.armsexplorer.model.SourceFile;

/// Chooses the rows that answer among files of another source than SIPRI: such a source has no cells without a row, so
/// of two files that tell of the same cell the newer answers.
final class ReportedChoice {

  private ReportedChoice() {}

  /// The rows to keep, ascending.
  static int[] keep(GrowingColumns rows, List<SourceFile> sources) {
    Map<GrowingColumns.ReportedCell, Integer> best = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      best.merge(rows.reportedCellAt(row), rows.sourceAt(row),
          (known, other) -> known.equals(other) || sources.get(known).precedes(sources.get(other)) ? known : other);
    }
    return IntStream.range(0, rows.size())
        .filter(row -> best.getOrDefault(rows.reportedCellAt(row), -1) == rows.sourceAt(row)).toArray();
  }
}
