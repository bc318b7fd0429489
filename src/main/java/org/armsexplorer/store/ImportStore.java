package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DATA_VERSION;
import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.FIGURE;
import static org.armsexplorer.store.db.Tables.IMPORT_BATCH;
import static org.armsexplorer.store.db.Tables.SOURCE_FILE;
import static org.armsexplorer.store.db.Tables.SOURCE_PARTY;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.StoreException.Kind;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes imports: all files of a batch or none, in one transaction, made durable before it is reported.
public final class ImportStore {
  private static final Logger LOG = LoggerFactory.getLogger(ImportStore.class);
  private final Store store;
  private final PartyNames names;
  private final KeptSources kept;

  /// A file to store: its bytes as they are, and what they say.
  @SuppressWarnings("ArrayRecordComponent") // the bytes are only written
  public record Incoming(byte[] bytes, SourceContent content) {}

  public ImportStore(Store store, PartyNames names) {
    this.store = store;
    this.names = names;
    this.kept = new KeptSources(store.folder());
  }

  /// The checksums of the files that are in the store.
  public Set<String> checksums() throws StoreException {
    try {
      return new TreeSet<>(store.dsl().select(SOURCE_FILE.CHECKSUM).from(SOURCE_FILE).fetch(SOURCE_FILE.CHECKSUM));
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  /// Stores files that are not there yet.
  ///
  /// @throws StoreException where it was stopped or cannot be written; nothing was stored then
  public Stored commit(List<Incoming> files, BooleanSupplier isStopped) throws StoreException {
    List<String> fresh = new ArrayList<>();
    boolean done = false;
    try {
      for (Incoming file : files) {
        fresh.add(file.content().file().checksum());
        if (!kept.keep(fresh.getLast(), file.bytes())) {
          fresh.removeLast();
        }
      }
      Stored stored = write(files, isStopped);
      if (isStopped.getAsBoolean()) {
        throw new StoreException(Kind.STOPPED, store.folder(), null);
      }
      store.connection().commit();
      store.checkpoint();
      done = true;
      return stored;
    } catch (SQLException | IOException | DataAccessException e) {
      throw Faults.ofChange(store.folder(), e);
    } finally {
      if (!done) {
        undo(fresh);
      }
    }
  }

  /// After a failure; what fails here does not hide it.
  private void undo(List<String> fresh) {
    try {
      store.connection().rollback();
    } catch (SQLException e) {
      LOG.warn("the database in {} closed before it was rolled back; it does so when it is opened", store.folder(), e);
    }
    try {
      kept.drop(fresh);
    } catch (IOException e) {
      LOG.warn("copies of files that were not imported stayed in {}", store.folder(), e);
    }
  }

  private Stored write(List<Incoming> files, BooleanSupplier isStopped) throws SQLException, StoreException {
    DSLContext dsl = store.dsl();
    int batch = dsl.insertInto(IMPORT_BATCH, IMPORT_BATCH.IMPORTED_AT).values(LocalDateTime.now(ZoneOffset.UTC))
        .returningResult(IMPORT_BATCH.ID).fetchSingle().value1();
    Lookups lookups = Lookups.load(store, names);
    Set<Integer> editions = new TreeSet<>();
    try (RowWriter writer = new RowWriter(store, lookups)) {
      for (Incoming file : files) {
        int edition = lookups.edition(file.content().file().edition());
        editions.add(edition);
        int id = source(dsl, batch, edition, file.content().file());
        writer.write(id, file.content(), () -> checkStopped(isStopped));
      }
    } catch (StoppedException e) {
      throw new StoreException(Kind.STOPPED, store.folder(), e);
    }
    dsl.update(DATA_VERSION).set(DATA_VERSION.VERSION, DATA_VERSION.VERSION.plus(1)).execute();
    return new Stored(batch, join(editions));
  }

  private Joined join(Set<Integer> editions) throws SQLException {
    Joined joined = Joined.NONE;
    for (int edition : editions) {
      joined = joined.plus(new DealJoin(store).refresh(edition));
    }
    return joined;
  }

  private static void checkStopped(BooleanSupplier isStopped) {
    if (isStopped.getAsBoolean()) {
      throw new StoppedException();
    }
  }

  private static int source(DSLContext dsl, int batch, int edition, SourceFile file) {
    int id = dsl
        .insertInto(SOURCE_FILE, SOURCE_FILE.BATCH_ID, SOURCE_FILE.EDITION_ID, SOURCE_FILE.NAME, SOURCE_FILE.CHECKSUM,
            SOURCE_FILE.BYTES, SOURCE_FILE.FORM, SOURCE_FILE.ENCODING, SOURCE_FILE.GENERATED, SOURCE_FILE.FIRST_YEAR,
            SOURCE_FILE.LAST_YEAR, SOURCE_FILE.ROWS_READ)
        .values(batch, edition, file.name(), file.checksum(), file.bytes(), file.form().name(), file.encoding(),
            file.generated(), file.coverage().years().first(), file.coverage().years().last(), file.rows())
        .returningResult(SOURCE_FILE.ID).fetchSingle().value1();
    parties(dsl, id, true, file.coverage().suppliers());
    parties(dsl, id, false, file.coverage().recipients());
    return id;
  }

  private static void parties(DSLContext dsl, int source, boolean supplier, Set<String> keys) {
    for (String key : keys) {
      dsl.insertInto(SOURCE_PARTY, SOURCE_PARTY.SOURCE_FILE_ID, SOURCE_PARTY.SUPPLIER, SOURCE_PARTY.PARTY_KEY)
          .values(source, supplier, key).execute();
    }
  }

  /// Takes a batch back: its files, deals, deliveries and figures. The kept copies of the files stay.
  public void remove(int batch) throws StoreException {
    try {
      DSLContext dsl = store.dsl();
      List<Integer> sources =
          dsl.select(SOURCE_FILE.ID).from(SOURCE_FILE).where(SOURCE_FILE.BATCH_ID.eq(batch)).fetch(SOURCE_FILE.ID);
      Set<Integer> editions = new TreeSet<>(dsl.selectDistinct(SOURCE_FILE.EDITION_ID).from(SOURCE_FILE)
          .where(SOURCE_FILE.BATCH_ID.eq(batch)).fetch(SOURCE_FILE.EDITION_ID));
      dsl.deleteFrom(DELIVERY)
          .where(DELIVERY.DEAL_ID.in(dsl.select(DEAL.ID).from(DEAL).where(DEAL.SOURCE_FILE_ID.in(sources)))).execute();
      dsl.deleteFrom(DEAL).where(DEAL.SOURCE_FILE_ID.in(sources)).execute();
      dsl.deleteFrom(FIGURE).where(FIGURE.SOURCE_FILE_ID.in(sources)).execute();
      dsl.deleteFrom(SOURCE_PARTY).where(SOURCE_PARTY.SOURCE_FILE_ID.in(sources)).execute();
      dsl.deleteFrom(SOURCE_FILE).where(SOURCE_FILE.BATCH_ID.eq(batch)).execute();
      join(editions);
      dsl.deleteFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batch)).execute();
      dsl.update(DATA_VERSION).set(DATA_VERSION.VERSION, DATA_VERSION.VERSION.plus(1)).execute();
      store.connection().commit();
      store.checkpoint();
    } catch (SQLException | DataAccessException e) {
      undo(List.of());
      throw Faults.ofChange(store.folder(), e);
    }
  }

  /// Ends the writing of rows from within.
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
