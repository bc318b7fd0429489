package org.armsexplorer.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.store.DealStore;
import org.armsexplorer.store.FactLoader;
import org.armsexplorer.store.ImportStore;
import org.armsexplorer.store.NewStore;
import org.armsexplorer.store.SourceArchive;
import org.armsexplorer.store.Store;
import org.armsexplorer.store.StoreException;
import org.armsexplorer.store.Stored;
import org.jspecify.annotations.Nullable;

/// The store as a source of facts: opened when it is first needed, its facts loaded once for each change of the data.
/// One thread at a time is in it.
final class StoreSource implements FactSource, AutoCloseable {
  private final Path folder;
  private final PartyNames names;
  private final Map<Integer, FactTable> loaded = new HashMap<>();
  private @Nullable Store store;
  private @Nullable List<EditionInfo> editions;
  private long version;

  StoreSource(Path folder, PartyNames names) {
    this.folder = folder;
    this.names = names;
  }

  /// Opens what is there; a folder without a store is not touched.
  synchronized void openIfPresent() throws UserProblem {
    if (store == null && Store.exists(folder)) {
      open();
    }
  }

  private Store open() throws UserProblem {
    Store known = store;
    if (known == null) {
      try {
        known = Store.open(folder);
      } catch (StoreException e) {
        throw StoreProblems.problem(e);
      }
      store = known;
    }
    return known;
  }

  @Override
  public synchronized List<EditionInfo> editions() throws UserProblem {
    Store open = store;
    if (open == null) {
      return List.of();
    }
    List<EditionInfo> known = editions;
    if (known == null) {
      try {
        known = new FactLoader(open, names).editions().entrySet().stream()
            .map(entry -> new EditionInfo(entry.getKey(), entry.getValue())).toList();
      } catch (StoreException e) {
        throw StoreProblems.problem(e);
      }
      editions = known;
    }
    return known;
  }

  @Override
  public synchronized List<DealRecord> deals(int editionYear, TransferFilter filter) throws UserProblem {
    try {
      return new DealStore(open(), names).deals(edition(editionYear), filter);
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  @Override
  public synchronized List<FigureRecord> figures(int editionYear, TransferFilter filter) throws UserProblem {
    try {
      return new DealStore(open(), names).figures(edition(editionYear), filter);
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  @Override
  public synchronized Optional<LocalDateTime> imported(SourceFile file) throws UserProblem {
    try {
      return new SourceArchive(open()).imported(file.checksum());
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  @Override
  public synchronized Optional<byte[]> bytes(SourceFile file) throws UserProblem {
    try {
      return new SourceArchive(open()).bytes(file.checksum());
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  private Edition edition(int year) throws UserProblem {
    return editions().stream().map(EditionInfo::edition).filter(one -> one.year() == year).findFirst().orElseThrow();
  }

  @Override
  public synchronized Facts facts(int editionYear) throws UserProblem {
    FactTable known = loaded.get(editionYear);
    if (known == null) {
      try {
        known = new FactLoader(open(), names).load(edition(editionYear));
      } catch (StoreException e) {
        throw StoreProblems.problem(e);
      }
      loaded.put(editionYear, known);
    }
    return known;
  }

  @Override
  public synchronized long version() {
    return version;
  }

  /// Whether a file with this checksum is in the store.
  synchronized boolean holds(String checksum) {
    Store open = store;
    return open != null && new ImportStore(open, names).checksums().contains(checksum);
  }

  /// Stores files, all or none.
  synchronized Stored commit(List<ReadFile> files, Progress progress) throws UserProblem {
    List<ImportStore.Incoming> incoming =
        files.stream().map(file -> new ImportStore.Incoming(file.bytes(), file.content())).toList();
    try {
      Stored stored;
      if (store == null && !Store.exists(folder)) {
        stored = NewStore.load(folder, names, incoming, progress::isCancelled);
        open();
      } else {
        stored = new ImportStore(open(), names).commit(incoming, progress::isCancelled);
      }
      changed();
      return stored;
    } catch (StoreException e) {
      openAgain(e);
      throw StoreProblems.problem(e);
    }
  }

  /// Takes a batch back.
  synchronized void remove(int batch) throws UserProblem {
    try {
      new ImportStore(open(), names).remove(batch);
      changed();
    } catch (StoreException e) {
      openAgain(e);
      throw StoreProblems.problem(e);
    }
  }

  /// The database closes itself when it cannot write; what was in it can still be asked.
  private void openAgain(StoreException failure) {
    if (failure.kind() == StoreException.Kind.NOT_WRITABLE && store != null) {
      close();
      try {
        openIfPresent();
      } catch (UserProblem e) {
        failure.addSuppressed(e);
      }
    }
  }

  private void changed() {
    version++;
    editions = null;
    loaded.clear();
  }

  @Override
  public synchronized void close() {
    Store open = store;
    if (open != null) {
      open.close();
      store = null;
    }
  }
}
