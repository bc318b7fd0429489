package org.armsexplorer.analysis;

import java.util.Arrays;

/// Chooses the rows that answer.
final class SourceChoice {
  private final Precedence precedence;
  private final String[] supplierKeys;
  private final String[] recipientKeys;

  SourceChoice(Precedence precedence, String[] supplierKeys, String[] recipientKeys) {
    this.precedence = precedence;
    this.supplierKeys = supplierKeys;
    this.recipientKeys = recipientKeys;
  }

  /// The rows to keep, ascending.
  int[] keep(GrowingColumns rows) {
    int[] kept = new int[rows.size()];
    int count = 0;
    for (int row = 0; row < rows.size(); row++) {
      int source = rows.sourceAt(row);
      if (precedence.isFirst(source) || precedence.answers(source, supplierKeys[rows.supplierAt(row)],
          recipientKeys[rows.recipientAt(row)], rows.yearAt(row))) {
        kept[count++] = row;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
