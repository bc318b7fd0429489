package org.armsexplorer.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.SourceFile;
import org.jspecify.annotations.Nullable;

/// The rows that answer, for each kind of question; put together when it is first asked, and once only where the sources
/// answer all questions alike.
final class Answering {
  private final SourceChoice choice;
  private final List<SourceFile> files;
  private final GrowingColumns rows;
  private final int suppliers;
  private final int recipients;
  private final short[] sources;
  private final boolean uniform;
  private final boolean totals;
  private final Map<Needs, Rows> known = new ConcurrentHashMap<>();

  /// Rows, and what they speak about.
  record Rows(FactColumns columns, List<Spoken> spoken) {}

  /// What a source speaks about.
  ///
  /// @param only the one armament category that it is about; null for all
  record Spoken(Coverage coverage, @Nullable ArmamentCategory only) {

    static Spoken of(SourceFile source) {
      return new Spoken(source.coverage(), null);
    }
  }

  /// @param files in the order in which their rows were added
  /// @param sources place of each source in the table's list
  Answering(SourceChoice choice, List<SourceFile> files, GrowingColumns rows, int suppliers, int recipients,
      short[] sources) {
    this.choice = choice;
    this.files = List.copyOf(files);
    this.rows = rows;
    this.suppliers = suppliers;
    this.recipients = recipients;
    this.sources = sources;
    this.uniform = choice.isUniform();
    this.totals = choice.hasTotals();
  }

  /// Whether there are figures of other sources than SIPRI, which may be sums over groups of parties.
  boolean hasReported() {
    return rows.hasReported();
  }

  /// Whether there is an order of which nothing has arrived.
  boolean tellsOrders() {
    return choice.tellsOrders();
  }

  Rows of(Needs needs) {
    return known.computeIfAbsent(simplest(needs), this::chosen);
  }

  /// Questions that the same rows answer are one.
  private Needs simplest(Needs needs) {
    if (uniform || rows.hasReported()) {
      return Needs.PARTIES;
    }
    return needs.tiv() && !needs.deals() && !totals ? Needs.PARTIES : needs;
  }

  private Rows chosen(Needs needs) {
    if (rows.hasReported()) {
      return new Rows(rows.sortedByDeal(ReportedChoice.keep(rows, files), suppliers, recipients, sources),
          files.stream().map(Spoken::of).toList());
    }
    return new Rows(rows.sortedByDeal(choice.keep(needs), suppliers, recipients, sources),
        choice.statements(needs).stream().map(choice::spoken).toList());
  }
}
