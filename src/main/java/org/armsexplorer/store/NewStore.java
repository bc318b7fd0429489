package org.armsexplorer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.Journal;
import org.armsexplorer.store.kept.JournalFile;
import org.armsexplorer.store.kept.KeptSources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The first import: it goes into a temporary database, which is moved into its place when all is in it and durable. So
/// a store is either whole or not there.
public final class NewStore {
  private static final Logger LOG = LoggerFactory.getLogger(NewStore.class);
  private static final String DRAFT = "store-new";

  private NewStore() {}

  /// Makes a store of files.
  ///
  /// @throws StoreException where it was stopped or cannot be written, and there is no store then; or where another
  ///     process has made one meanwhile, which stays as it is
  public static Stored load(Path folder, PartyNames names, List<ImportStore.Incoming> files, BooleanSupplier isStopped)
      throws StoreException {
    Path whole = folder.toAbsolutePath().normalize();
    boolean wasThere = Files.exists(whole);
    StoreLock lock = StoreLock.take(whole);
    boolean done = false;
    try {
      if (Store.exists(whole)) {
        throw new StoreException(Kind.IN_USE, whole, null);
      }
      Files.deleteIfExists(Store.file(whole, DRAFT));
      Stored stored;
      try (Store draft = Store.draft(whole, DRAFT, Journal.EMPTY)) {
        stored = new ImportStore(draft, names).commit(files, isStopped);
      }
      Files.move(Store.file(whole, DRAFT), Store.file(whole, Store.NAME), StandardCopyOption.ATOMIC_MOVE);
      new JournalFile(whole).adopt();
      done = true;
      return stored;
    } catch (IOException e) {
      throw new StoreException(Kind.NOT_WRITABLE, whole, e);
    } finally {
      if (!done) {
        leave(whole);
      }
      Store.release(lock);
      if (!done && !wasThere) {
        leaveFolder(whole);
      }
    }
  }

  private static void leave(Path folder) {
    try {
      Files.deleteIfExists(Store.file(folder, DRAFT));
      Files.deleteIfExists(folder.resolve(DRAFT + ".trace.db"));
    } catch (IOException e) {
      LOG.warn("a temporary database stayed in {}", folder, e);
    }
  }

  /// A folder that was made for nothing goes again; one with anything else in it stays.
  private static void leaveFolder(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(StoreLock.FILE));
      Files.deleteIfExists(folder.resolve(KeptSources.FOLDER));
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LOG.debug("the folder {} stays", folder, e);
    }
  }
}
