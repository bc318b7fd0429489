package org.armsexplorer.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.FileSum;
import org.armsexplorer.store.kept.Journal;
import org.armsexplorer.store.kept.KeptFile;

/// Sees to it that what is read for an edition is what was imported, file by file.
final class FactCheck {
  private final List<String> checksums = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private long joins;

  /// The next file, in the order of their places.
  void file(SourceFile file) {
    Tally tally = new Tally();
    tally.file(file);
    checksums.add(file.checksum());
    tallies.add(tally);
  }

  /// A deal of a file.
  ///
  /// @return where its deliveries are counted
  Tally deal(int place, long hash) {
    Tally tally = tallies.get(place);
    tally.deal(hash);
    return tally;
  }

  void join(int deal, int joined) {
    joins += Tally.join(deal, joined);
  }

  void figure(int place, Figure figure) {
    tallies.get(place).figure(figure);
  }

  void reported(int place, Reported figure) {
    tallies.get(place).reported(figure);
  }

  /// @throws StoreException where a file is missing, is there that should not be, or says something else than when it
  ///     was imported
  void verify(Store store, Edition edition) throws StoreException {
    Journal journal = store.journal();
    String wanted = EditionWord.of(edition);
    Set<String> missing = new HashSet<>();
    for (KeptFile file : journal.files()) {
      if (file.edition().equals(wanted)) {
        missing.add(file.checksum());
      }
    }
    boolean same = journal.joins(wanted) == joins;
    for (int i = 0; i < checksums.size(); i++) {
      FileSum sum = tallies.get(i).sum();
      same &= missing.remove(checksums.get(i))
          && journal.sum(checksums.get(i)).filter(imported -> imported.sameFacts(sum)).isPresent();
    }
    if (!same || !missing.isEmpty()) {
      throw new StoreException(Kind.DAMAGED, store.folder(), null);
    }
  }
}
