package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.IMPORT_BATCH;
import static org.armsexplorer.store.db.Tables.SOURCE_FILE;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.KeptSources;
import org.jooq.exception.DataAccessException;

/// The kept copies of imported files, and when they came.
public final class SourceArchive {
  private final Store store;

  public SourceArchive(Store store) {
    this.store = store;
  }

  /// When a file came into the store, UTC.
  public Optional<LocalDateTime> imported(String checksum) throws StoreException {
    try {
      return store.dsl().select(IMPORT_BATCH.IMPORTED_AT).from(IMPORT_BATCH).join(SOURCE_FILE)
          .on(SOURCE_FILE.BATCH_ID.eq(IMPORT_BATCH.ID)).where(SOURCE_FILE.CHECKSUM.eq(checksum))
          .fetchOptional(IMPORT_BATCH.IMPORTED_AT);
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  /// The bytes of a file as they were imported; empty where the copy is not there.
  public Optional<byte[]> bytes(String checksum) throws StoreException {
    try {
      return new KeptSources(store.folder()).bytes(checksum);
    } catch (IOException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }
}
