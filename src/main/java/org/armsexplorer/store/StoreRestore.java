package org.armsexplorer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.BackupException;
import org.armsexplorer.store.kept.Backups;
import org.armsexplorer.store.kept.Unpacked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A backup on its way into a folder, which is locked meanwhile.
public final class StoreRestore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreRestore.class);
  private final Path folder;
  private final boolean wasThere;
  private final StoreLock lock;
  private final Unpacked unpacked;
  private boolean done;

  private StoreRestore(Path folder, boolean wasThere, StoreLock lock, Unpacked unpacked) {
    this.folder = folder;
    this.wasThere = wasThere;
    this.lock = lock;
    this.unpacked = unpacked;
  }

  /// Unpacks a backup and finds it whole.
  ///
  /// @param place a folder without a store, or with one that is backed up as it is
  public static StoreRestore begin(Path zip, Path place) throws StoreException, BackupException {
    Path folder = place.toAbsolutePath().normalize();
    boolean wasThere = Files.exists(folder);
    StoreLock lock = StoreLock.take(folder);
    boolean whole = false;
    try {
      StoreRestore restore = new StoreRestore(folder, wasThere, lock, Backups.unpack(zip, folder));
      whole = true;
      return restore;
    } catch (IOException e) {
      throw new StoreException(Kind.NOT_WRITABLE, folder, e);
    } finally {
      if (!whole) {
        Store.release(lock);
        leave(folder, wasThere);
      }
    }
  }

  /// The folder in which the backup lies now, as a store without a database.
  public Path place() {
    return unpacked.place();
  }

  /// Puts it where it shall be; a store that was there is set aside.
  public void putInPlace() throws StoreException {
    try {
      unpacked.putInPlace();
      done = true;
    } catch (IOException e) {
      throw new StoreException(Kind.NOT_WRITABLE, folder, e);
    }
  }

  @Override
  public void close() {
    try {
      unpacked.close();
    } catch (IOException e) {
      LOG.warn("a part of a backup stayed in {}", unpacked.place(), e);
    }
    Store.release(lock);
    if (!done) {
      leave(folder, wasThere);
    }
  }

  /// A folder that was made for nothing goes again.
  private static void leave(Path folder, boolean wasThere) {
    if (!wasThere) {
      try {
        Files.deleteIfExists(folder.resolve(StoreLock.FILE));
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        LOG.debug("the folder {} stays", folder, e);
      }
    }
  }
}
