package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.SourceFile;

/// Chooses the rows that answer: of several sources of an edition that cover a cell, the most exact, then the newest.
final class SourceChoice {
  private final List<SourceFile> sources;
  private final String[] supplierKeys;
  private final String[] recipientKeys;

  SourceChoice(List<SourceFile> sources, String[] supplierKeys, String[] recipientKeys) {
    this.sources = sources;
    this.supplierKeys = supplierKeys;
    this.recipientKeys = recipientKeys;
  }

  /// The rows to keep, ascending.
  int[] keep(GrowingColumns rows) {
    List<List<Coverage>> before = new ArrayList<>();
    for (SourceFile source : sources) {
      before.add(coveredBefore(source));
    }
    int[] kept = new int[rows.size()];
    int count = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<Coverage> rivals = before.get(rows.sourceAt(row));
      if (rivals.isEmpty() || !isCovered(rivals, rows, row)) {
        kept[count++] = row;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private List<Coverage> coveredBefore(SourceFile source) {
    return sources.stream().filter(other -> other.precedes(source)).map(SourceFile::coverage)
        .filter(coverage -> coverage.years().overlaps(source.coverage().years())).toList();
  }

  private boolean isCovered(List<Coverage> rivals, GrowingColumns rows, int row) {
    String supplier = supplierKeys[rows.supplierAt(row)];
    String recipient = recipientKeys[rows.recipientAt(row)];
    for (Coverage rival : rivals) {
      if (rival.includes(supplier, recipient, rows.yearAt(row))) {
        return true;
      }
    }
    return false;
  }
}
