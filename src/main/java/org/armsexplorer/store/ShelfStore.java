package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.FIGURE;
import static org.armsexplorer.store.db.Tables.IMPORT_BATCH;
import static org.armsexplorer.store.db.Tables.SOURCE_FILE;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.KeptFile;
import org.armsexplorer.store.kept.KeptImport;
import org.armsexplorer.store.kept.KeptSources;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Which files are in the store, what came of each, when, and their kept copies.
public final class ShelfStore {
  private final Store store;
  private final KeptSources kept;

  /// A file in the store.
  ///
  /// @param batch the import that brought it; files of one import share it
  /// @param imported when, in UTC
  public record Shelved(SourceFile file, int batch, LocalDateTime imported, int deals, int deliveries, int figures) {}

  public ShelfStore(Store store) {
    this.store = store;
    this.kept = new KeptSources(store.folder());
  }

  /// All files, in the order of import.
  public List<Shelved> files() throws StoreException {
    try {
      DSLContext dsl = store.dsl();
      Map<Integer, Integer> deals = dsl.select(DEAL.SOURCE_FILE_ID, DSL.count()).from(DEAL).groupBy(DEAL.SOURCE_FILE_ID)
          .fetchMap(DEAL.SOURCE_FILE_ID, DSL.count());
      Map<Integer, Integer> deliveries = dsl.select(DEAL.SOURCE_FILE_ID, DSL.count()).from(DELIVERY).join(DEAL)
          .on(DEAL.ID.eq(DELIVERY.DEAL_ID)).groupBy(DEAL.SOURCE_FILE_ID).fetchMap(DEAL.SOURCE_FILE_ID, DSL.count());
      Map<Integer, Integer> figures = dsl.select(FIGURE.SOURCE_FILE_ID, DSL.count()).from(FIGURE)
          .groupBy(FIGURE.SOURCE_FILE_ID).fetchMap(FIGURE.SOURCE_FILE_ID, DSL.count());
      Map<Integer, SourceFile> files = SourceRows.read(dsl);
      List<Shelved> shelved = new ArrayList<>();
      dsl.select(SOURCE_FILE.ID, IMPORT_BATCH.ID, IMPORT_BATCH.IMPORTED_AT).from(SOURCE_FILE).join(IMPORT_BATCH)
          .on(IMPORT_BATCH.ID.eq(SOURCE_FILE.BATCH_ID)).orderBy(SOURCE_FILE.ID).forEach(row -> {
            int id = row.value1();
            SourceFile file = files.get(id);
            if (file != null) {
              shelved.add(new Shelved(file, row.value2(), row.value3(), deals.getOrDefault(id, 0),
                  deliveries.getOrDefault(id, 0), figures.getOrDefault(id, 0)));
            }
          });
      return shelved;
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  /// What the user chose when a file was imported; empty where nothing was asked, or the file is not there.
  public Map<String, String> choices(String checksum) {
    return store.journal().files().stream().filter(file -> file.checksum().equals(checksum)).findFirst()
        .map(KeptFile::choices).orElse(Map.of());
  }

  /// The edition that a file of the journal was stored under; empty where that is not known any more.
  public static Optional<Edition> edition(KeptFile file) {
    return file.edition().isEmpty() ? Optional.empty() : Optional.of(EditionWord.parse(file.edition(), file.guessed()));
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

  /// Whether the copies of all files of an import are there.
  public boolean keeps(KeptImport one) {
    return one.files().stream().allMatch(file -> kept.has(file.checksum()));
  }

  /// The bytes of an imported file as they were; empty where its copy is not there or not whole.
  public Optional<byte[]> bytes(String checksum) throws StoreException {
    try {
      return kept.bytes(checksum);
    } catch (IOException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }
}
