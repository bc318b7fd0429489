package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;

/// Which source of an edition answers for a cell: of several that cover it, the most exact, then the newest; never the
/// sum of two. Where a deal is asked for, sources without deals say nothing.
public final class Precedence {
  private final List<List<Coverage>> before = new ArrayList<>();

  /// @param sources of one edition; they are spoken of by their places in this list
  public Precedence(List<SourceFile> sources) {
    for (SourceFile source : sources) {
      before.add(sources.stream().filter(other -> isRival(other, source)).map(SourceFile::coverage).toList());
    }
  }

  /// Registers for print may be of one armament category each, so that none speaks before another.
  private static boolean isRival(SourceFile other, SourceFile source) {
    boolean prints = other.form() == SourceForm.REGISTER_RTF && source.form() == SourceForm.REGISTER_RTF;
    return other.form().hasDeals() && !prints && other.precedes(source)
        && other.coverage().years().overlaps(source.coverage().years());
  }

  /// Whether a row of this source counts.
  ///
  /// @param supplier lasting key
  /// @param recipient lasting key
  public boolean answers(int source, String supplier, String recipient, int year) {
    for (Coverage rival : before.get(source)) {
      if (rival.includes(supplier, recipient, year)) {
        return false;
      }
    }
    return true;
  }
}
