package org.armsexplorer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.FileSum;
import org.armsexplorer.store.kept.Journal;
import org.armsexplorer.store.kept.JournalException;
import org.armsexplorer.store.kept.JournalFile;
import org.armsexplorer.store.kept.KeptFile;
import org.armsexplorer.store.kept.KeptImport;
import org.armsexplorer.store.kept.KeptSources;
import org.armsexplorer.store.kept.SetAside;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the database of a store again from the kept files and the journal: beside the present one, which is set aside
/// when the new one is whole. The folder is locked meanwhile.
public final class StoreRebuild implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreRebuild.class);
  private static final String DRAFT = "store-rebuilt";
  private final Path folder;
  private final PartyNames names;
  private final StoreLock lock;
  private final JournalFile journalFile;
  private final Journal journal;
  private final KeptSources kept;
  private @Nullable Store draft;

  private StoreRebuild(Path folder, PartyNames names, StoreLock lock) throws StoreException, IOException {
    this.folder = folder;
    this.names = names;
    this.lock = lock;
    journalFile = new JournalFile(folder);
    kept = new KeptSources(folder);
    journal = usable();
    Files.deleteIfExists(Store.file(folder, DRAFT));
    draft = Store.draft(folder, DRAFT, journal.withoutLive());
  }

  /// Begins to make a database.
  ///
  /// @throws StoreException where the store is in use, cannot be written, or nothing was kept
  public static StoreRebuild begin(Path place, PartyNames names) throws StoreException {
    Path folder = place.toAbsolutePath().normalize();
    StoreLock lock = StoreLock.take(folder);
    boolean done = false;
    try {
      StoreRebuild rebuild = new StoreRebuild(folder, names, lock);
      done = true;
      return rebuild;
    } catch (IOException e) {
      throw new StoreException(Kind.NOT_WRITABLE, folder, e);
    } finally {
      if (!done) {
        Store.release(lock);
      }
    }
  }

  private Journal usable() throws StoreException, IOException {
    try {
      Optional<Journal> present = journalFile.read();
      if (present.isPresent()) {
        return present.get();
      }
    } catch (JournalException e) {
      if (e.isNewer()) {
        throw new StoreException(Kind.NEWER_VERSION, folder, e);
      }
      LOG.warn("the journal of {} is damaged and was set aside", folder, e);
      SetAside.move(folder, journalFile.path());
    }
    if (kept.checksums().isEmpty()) {
      throw new StoreException(Kind.NOTHING_KEPT, folder, null);
    }
    return ofCopies();
  }

  /// All copies as one import, where it is not known how they came: better than none of them.
  private Journal ofCopies() throws IOException {
    List<KeptFile> files = new ArrayList<>();
    for (String checksum : kept.checksums()) {
      files.add(
          new KeptFile(checksum.substring(0, 12), checksum, 0, "", "", false, Map.of(), new FileSum(0, 0, 0, 0, 0, 0)));
    }
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    return Journal.EMPTY.with(new KeptImport(1, now, null, files));
  }

  /// Sets a damaged journal aside and writes it anew as the database says, which is not trusted for more.
  public static void journalFromDatabase(Path folder) throws StoreException {
    try {
      SetAside.move(folder, new JournalFile(folder).path());
    } catch (IOException e) {
      throw new StoreException(Kind.NOT_WRITABLE, folder, e);
    }
    try {
      Store.open(folder).close();
    } catch (StoreException e) {
      LOG.warn("the database in {} does not open either", folder, e);
    }
  }

  /// What is to be made.
  public Journal journal() {
    return journal;
  }

  /// The bytes of a kept file; empty where they are missing or damaged.
  public Optional<byte[]> bytes(KeptFile file) throws StoreException {
    try {
      return kept.bytes(file.checksum());
    } catch (IOException e) {
      throw new StoreException(Kind.NOT_WRITABLE, folder, e);
    }
  }

  /// Stores the files of an import as they came in, under its number, its time and their editions.
  public void add(KeptImport like, List<ImportStore.Incoming> files) throws StoreException {
    Store made = draft;
    if (made != null) {
      List<ImportStore.Incoming> as = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        as.add(named(files.get(i), like));
      }
      new ImportStore(made, names).commit(like.batch(), like.at(), as, () -> false);
    }
  }

  private static ImportStore.Incoming named(ImportStore.Incoming file, KeptImport like) {
    SourceFile now = file.content().file();
    KeptFile then =
        like.files().stream().filter(one -> one.checksum().equals(now.checksum())).findFirst().orElseThrow();
    Edition edition = then.edition().isEmpty() ? now.edition() : EditionWord.parse(then.edition(), then.guessed());
    SourceFile about = new SourceFile(then.name(), now.checksum(), now.bytes(), now.form(), now.encoding(),
        now.generated(), now.edition(), now.coverage(), now.rows());
    SourceContent content =
        new SourceContent(about, file.content().deals(), file.content().figures(), file.content().reported());
    return new ImportStore.Incoming(file.bytes(), content.withEdition(edition), then.choices());
  }

  /// Puts the new database in its place.
  ///
  /// @return where the old one is now; empty where there was none
  public Optional<Path> finish() throws StoreException {
    Store made = draft;
    if (made == null) {
      throw new IllegalStateException("closed");
    }
    try {
      made.prepareNext(made.journal());
      made.commit();
      made.close();
      draft = null;
      Path file = Store.file(folder, Store.NAME);
      Optional<Path> old = Files.exists(file) ? Optional.of(SetAside.move(folder, file)) : Optional.empty();
      Files.move(Store.file(folder, DRAFT), file, StandardCopyOption.ATOMIC_MOVE);
      journalFile.adopt();
      return old;
    } catch (SQLException | IOException e) {
      throw Faults.ofChange(folder, e);
    }
  }

  /// Without [#finish], all is as it was.
  @Override
  public void close() {
    Store unfinished = draft;
    if (unfinished != null) {
      unfinished.close();
      try {
        Files.deleteIfExists(Store.file(folder, DRAFT));
        journalFile.discard();
      } catch (IOException e) {
        LOG.warn("an unfinished database stayed in {}", folder, e);
      }
    }
    Store.release(lock);
  }
}
