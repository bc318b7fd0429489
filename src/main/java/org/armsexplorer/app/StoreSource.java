package org.armsexplorer.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.Held;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.store.DealStore;
import org.armsexplorer.store.FactLoader;
import org.armsexplorer.store.ImportStore;
import org.armsexplorer.store.NewStore;
import org.armsexplorer.store.ShelfStore;
import org.armsexplorer.store.Store;
import org.armsexplorer.store.StoreException;
import org.armsexplorer.store.Stored;
import org.armsexplorer.store.kept.Journal;
import org.armsexplorer.store.kept.KeptImport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The store as a source of facts: opened when it is first needed, its facts loaded once for each change of the data.
/// One thread at a time is in it.
final class StoreSource implements FactSource, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreSource.class);
  private final Path folder;
  private final PartyNames names;
  private final Rebuilding rebuilding;
  private final Notices notices;
  private final Map<EditionKey, FactTable> loaded = new HashMap<>();
  private @Nullable Store store;
  private @Nullable List<EditionInfo> editions;
  /// Read by whoever shows something, also while another is in here.
  private final AtomicLong version = new AtomicLong();
  private Runnable listener = () -> {
    // nobody listens
  };

  StoreSource(Path folder, PartyNames names, Rebuilding rebuilding, Notices notices) {
    this.folder = folder;
    this.names = names;
    this.rebuilding = rebuilding;
    this.notices = notices;
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
      known = opened();
      store = known;
    }
    return known;
  }

  private Store opened() throws UserProblem {
    try {
      return Store.open(folder);
    } catch (StoreException e) {
      heal(e);
    }
    try {
      return Store.open(folder);
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  /// Makes a damaged database again from the kept files, and says so.
  ///
  /// @throws UserProblem for any other trouble, and where that cannot be
  private void heal(StoreException trouble) throws UserProblem {
    if (!trouble.isDamage()) {
      throw StoreProblems.problem(trouble);
    }
    close();
    LOG.warn("the database in {} is damaged", folder, trouble);
    Rebuilding.Made made = rebuilding.heal(folder, trouble);
    notices.add(Messages.text(trouble.kind() == StoreException.Kind.OLDER_BUILD ? "heal.older-build" : "heal.done",
        String.join(" ", made.lines(folder))));
    changed();
  }

  /// Reads from the store; from a new database where the present one turns out to be damaged.
  private <T> T reading(Reading<T> reading) throws UserProblem {
    try {
      return reading.from(open());
    } catch (StoreException e) {
      heal(e);
    }
    try {
      return reading.from(open());
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  /// Something that is read from a store.
  @FunctionalInterface
  private interface Reading<T> {
    T from(Store store) throws StoreException;
  }

  /// Closes the store for work on its files, and opens it again where it was open.
  synchronized StoreReport away(StoreService.Away work) throws UserProblem {
    boolean wasOpen = store != null;
    close();
    try {
      return work.run();
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    } finally {
      changed();
      if (wasOpen) {
        openIfPresent();
      }
    }
  }

  @Override
  public synchronized List<EditionInfo> editions() throws UserProblem {
    if (store == null) {
      return List.of();
    }
    List<EditionInfo> known = editions;
    if (known == null) {
      known = reading(open -> new FactLoader(open, names).editions()).entrySet().stream()
          .map(entry -> new EditionInfo(entry.getKey(), entry.getValue())).toList();
      editions = known;
    }
    return known;
  }

  @Override
  public synchronized List<DealRecord> deals(EditionKey wanted, TransferFilter filter) throws UserProblem {
    Edition edition = edition(wanted);
    return reading(open -> new DealStore(open, names).deals(edition, filter));
  }

  @Override
  public synchronized List<FigureRecord> figures(EditionKey wanted, TransferFilter filter) throws UserProblem {
    Edition edition = edition(wanted);
    return reading(open -> new DealStore(open, names).figures(edition, filter));
  }

  @Override
  public synchronized Optional<LocalDateTime> imported(SourceFile file) throws UserProblem {
    try {
      return new ShelfStore(open()).imported(file.checksum());
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  @Override
  public synchronized Optional<byte[]> bytes(SourceFile file) throws UserProblem {
    try {
      return new ShelfStore(open()).bytes(file.checksum());
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  private Edition edition(EditionKey wanted) throws UserProblem {
    // it may have been taken out since the caller asked which there are
    return EditionInfo.find(editions(), wanted).edition();
  }

  @Override
  public synchronized Facts facts(EditionKey wanted) throws UserProblem {
    FactTable known = loaded.get(wanted);
    if (known == null) {
      Edition edition = edition(wanted);
      known = reading(open -> new FactLoader(open, names).load(edition));
      loaded.put(wanted, known);
    }
    return known;
  }

  @Override
  public long version() {
    return version.get();
  }

  /// Hears of each change of the data, on the thread that makes it.
  synchronized void onChange(Runnable wanted) {
    listener = wanted;
  }

  /// Whether a file with this checksum is in the store.
  synchronized boolean holds(String checksum) {
    Store open = store;
    return open != null && new ImportStore(open, names).checksums().contains(checksum);
  }

  /// What the store holds of a file's edition, as far as the file speaks about it; empty where it holds nothing of it.
  synchronized Optional<Held> held(SourceFile file) throws UserProblem {
    Optional<EditionInfo> edition =
        editions().stream().filter(info -> info.edition().key().equals(file.edition().key())).findFirst();
    if (edition.isEmpty()) {
      return Optional.empty();
    }
    List<SourceFile> files = edition.get().files();
    if (files.stream().noneMatch(one -> one.coverage().overlaps(file.coverage()))) {
      return Optional.of(new Held(files, List.of(), List.of()));
    }
    TransferFilter filter = TransferFilter.ALL.withSuppliers(List.copyOf(file.coverage().suppliers()))
        .withRecipients(List.copyOf(file.coverage().recipients()));
    EditionKey key = edition.get().edition().key();
    return Optional.of(new Held(files, deals(key, filter), figures(key, filter)));
  }

  /// What was stored of some files.
  ///
  /// @param files those that were not there yet
  /// @param stored empty where all were
  record Committed(List<ReadFile> files, Optional<Stored> stored) {

    Set<String> checksums() {
      return files.stream().map(file -> file.content().file().checksum()).collect(Collectors.toSet());
    }
  }

  /// Stores those files that are not there yet, all or none: another window may have stored one of them since it was read.
  synchronized Committed commit(List<ReadFile> files, Progress progress) throws UserProblem {
    List<ReadFile> fresh = files.stream().filter(file -> !holds(file.content().file().checksum())).toList();
    return new Committed(fresh, fresh.isEmpty() ? Optional.empty() : Optional.of(store(fresh, progress)));
  }

  private Stored store(List<ReadFile> files, Progress progress) throws UserProblem {
    List<ImportStore.Incoming> incoming = files.stream()
        .map(file -> new ImportStore.Incoming(file.bytes(), file.content(), file.options().toWords())).toList();
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

  /// What stands in the store at one moment.
  ///
  /// @param files in the order of import
  record Shelf(List<EditionInfo> editions, List<ShelfStore.Shelved> files) {}

  /// The files in the store, and the editions that they are of.
  synchronized Shelf shelf() throws UserProblem {
    Store open = store;
    try {
      return open == null ? new Shelf(List.of(), List.of()) : new Shelf(editions(), new ShelfStore(open).files());
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  /// The bytes of an imported file as they were; empty where its copy is not there or not whole.
  synchronized Optional<byte[]> kept(String checksum) throws UserProblem {
    Store open = store;
    try {
      return open == null ? Optional.empty() : new ShelfStore(open).bytes(checksum);
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  /// What the user said of a file in the store when it was imported; empty where nothing was asked.
  synchronized ImportOptions choices(String checksum) {
    Store open = store;
    return open == null ? ImportOptions.NONE : ImportOptions.ofWords(new ShelfStore(open).choices(checksum));
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

  /// Takes out the imports that brought some of these files and no others.
  ///
  /// @return whether there was any
  synchronized boolean takeOut(Set<String> checksums) throws UserProblem {
    Store open = store;
    List<KeptImport> there = open == null ? List.of() : open.journal().liveOf(checksums);
    for (KeptImport one : there) {
      remove(one.batch());
    }
    return !there.isEmpty();
  }

  /// What was done to the store, the newest first, but for imports of which a kept copy is gone.
  synchronized List<Journal.Event> history() {
    Store open = store;
    if (open == null) {
      return List.of();
    }
    ShelfStore shelf = new ShelfStore(open);
    return open.journal().history().stream().filter(event -> shelf.keeps(event.made())).toList();
  }

  /// All imports that were ever made.
  synchronized Journal journal() {
    Store open = store;
    return open == null ? Journal.EMPTY : open.journal();
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
    version.incrementAndGet();
    editions = null;
    loaded.clear();
    listener.run();
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
