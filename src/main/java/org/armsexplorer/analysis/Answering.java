package org.armsexplorer.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armsexplorer.model.Coverage;

/// The rows that answer, for each kind of question; put together when it is first asked, and once only where the sources
/// answer all questions alike.
final class Answering {
  private final SourceChoice choice;
  private final GrowingColumns rows;
  private final int suppliers;
  private final int recipients;
  private final short[] sources;
  private final boolean uniform;
  private final boolean totals;
  private final Map<Needs, Rows> known = new ConcurrentHashMap<>();

  /// Rows, and what they speak about.
  record Rows(FactColumns columns, List<Coverage> coverages) {}

  /// @param sources place of each source in the table's list
  Answering(SourceChoice choice, GrowingColumns rows, int suppliers, int recipients, short[] sources) {
    this.choice = choice;
    this.rows = rows;
    this.suppliers = suppliers;
    this.recipients = recipients;
    this.sources = sources;
    this.uniform = choice.isUniform();
    this.totals = choice.hasTotals();
  }

  Rows of(Needs needs) {
    return known.computeIfAbsent(simplest(needs), this::chosen);
  }

  /// Questions that the same rows answer are one.
  private Needs simplest(Needs needs) {
    if (uniform) {
      return Needs.PARTIES;
    }
    return needs.tiv() && !totals ? Needs.PARTIES : needs;
  }

  private Rows chosen(Needs needs) {
    return new Rows(rows.sortedByDeal(choice.keep(needs), suppliers, recipients, sources),
        choice.statements(needs).stream().map(Statement::coverage).toList());
  }
}
