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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.KeptFile;
import org.armsexplorer.store.kept.KeptImport;
import org.armsexplorer.store.kept.KeptSources;
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
  ///
  /// @param choices what the user chose for it when it was read, so that it can be read the same way again
  @SuppressWarnings("ArrayRecordComponent") // the bytes are only written
  public record Incoming(byte[] bytes, SourceContent content, Map<String, String> choices) {

    public Incoming {
      choices = Map.copyOf(choices);
    }

    /// A file about which nothing was asked.
    public Incoming(byte[] bytes, SourceContent content) {
      this(bytes, content, Map.of());
    }
  }

  public ImportStore(Store store, PartyNames names) {
    this.store = store;
    this.names = names;
    this.kept = new KeptSources(store.folder());
  }

  /// The checksums of the files that are in the store.
  public Set<String> checksums() {
    return store.journal().files().stream().map(KeptFile::checksum).collect(Collectors.toCollection(TreeSet::new));
  }

  /// Stores files that are not there yet.
  ///
  /// @throws StoreException where it was stopped or cannot be written; nothing was stored then
  public Stored commit(List<Incoming> files, BooleanSupplier isStopped) throws StoreException {
    return commit(store.journal().nextBatch(), now(), files, isStopped);
  }

  /// Stores files under the number and the time of their first import.
  Stored commit(int batch, LocalDateTime at, List<Incoming> files, BooleanSupplier isStopped) throws StoreException {
    store.checkWritable();
    List<String> fresh = new ArrayList<>();
    boolean done = false;
    try {
      for (Incoming file : files) {
        fresh.add(file.content().file().checksum());
        if (!kept.keep(fresh.getLast(), file.bytes())) {
          fresh.removeLast();
        }
      }
      Stored stored = write(batch, at, files, isStopped);
      if (isStopped.getAsBoolean()) {
        throw new StoreException(Kind.STOPPED, store.folder(), null);
      }
      store.commit();
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
      store.forgetNext();
      kept.drop(fresh);
    } catch (IOException e) {
      LOG.warn("copies of files that were not imported stayed in {}", store.folder(), e);
    }
  }

  private Stored write(int batch, LocalDateTime at, List<Incoming> files, BooleanSupplier isStopped)
      throws SQLException, IOException, StoreException {
    DSLContext dsl = store.dsl();
    dsl.insertInto(IMPORT_BATCH, IMPORT_BATCH.ID, IMPORT_BATCH.IMPORTED_AT).values(batch, at).execute();
    Lookups lookups = Lookups.load(store, names);
    List<KeptFile> written = new ArrayList<>();
    Map<String, Integer> editions = new TreeMap<>();
    try (RowWriter writer = new RowWriter(store, lookups)) {
      for (Incoming file : files) {
        SourceFile about = file.content().file();
        int edition = lookups.edition(about.edition());
        editions.put(EditionWord.of(about.edition()), edition);
        int id = source(dsl, batch, edition, about);
        writer.write(id, file.content(), () -> checkStopped(isStopped));
        written.add(new KeptFile(about.name(), about.checksum(), about.bytes(), about.form().name(),
            EditionWord.of(about.edition()), about.edition().guessed(), file.choices(), Tally.of(file.content())));
      }
    } catch (StoppedException e) {
      throw new StoreException(Kind.STOPPED, store.folder(), e);
    }
    dsl.update(DATA_VERSION).set(DATA_VERSION.VERSION, DATA_VERSION.VERSION.plus(1)).execute();
    Joins joins = join(editions);
    store.prepareNext(store.journal().with(new KeptImport(batch, at, null, written)).withJoins(joins.hashes()));
    return new Stored(batch, joins.joined());
  }

  /// @param hashes by the words of the editions
  private record Joins(Joined joined, Map<String, Long> hashes) {}

  /// @param editions their numbers by their words
  private Joins join(Map<String, Integer> editions) throws SQLException {
    Joined joined = Joined.NONE;
    Map<String, Long> hashes = new TreeMap<>();
    for (Map.Entry<String, Integer> edition : editions.entrySet()) {
      DealJoin.Result result = new DealJoin(store).refresh(edition.getValue());
      joined = joined.plus(result.joined());
      hashes.put(edition.getKey(), result.hash());
    }
    return new Joins(joined, hashes);
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
    store.checkWritable();
    try {
      DSLContext dsl = store.dsl();
      List<Integer> sources =
          dsl.select(SOURCE_FILE.ID).from(SOURCE_FILE).where(SOURCE_FILE.BATCH_ID.eq(batch)).fetch(SOURCE_FILE.ID);
      Map<String, Integer> editions = new TreeMap<>();
      SourceRows.read(dsl).forEach((id, file) -> {
        if (sources.contains(id)) {
          editions.put(EditionWord.of(file.edition()), editionOf(dsl, id));
        }
      });
      dsl.deleteFrom(DELIVERY)
          .where(DELIVERY.DEAL_ID.in(dsl.select(DEAL.ID).from(DEAL).where(DEAL.SOURCE_FILE_ID.in(sources)))).execute();
      dsl.deleteFrom(DEAL).where(DEAL.SOURCE_FILE_ID.in(sources)).execute();
      dsl.deleteFrom(FIGURE).where(FIGURE.SOURCE_FILE_ID.in(sources)).execute();
      dsl.deleteFrom(SOURCE_PARTY).where(SOURCE_PARTY.SOURCE_FILE_ID.in(sources)).execute();
      dsl.deleteFrom(SOURCE_FILE).where(SOURCE_FILE.BATCH_ID.eq(batch)).execute();
      Joins joins = join(editions);
      dsl.deleteFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batch)).execute();
      dsl.update(DATA_VERSION).set(DATA_VERSION.VERSION, DATA_VERSION.VERSION.plus(1)).execute();
      store.prepareNext(store.journal().withRemoved(batch, now()).withJoins(joins.hashes()));
      store.commit();
    } catch (SQLException | IOException | DataAccessException e) {
      undo(List.of());
      throw Faults.ofChange(store.folder(), e);
    }
  }

  private static int editionOf(DSLContext dsl, int source) {
    return dsl.select(SOURCE_FILE.EDITION_ID).from(SOURCE_FILE).where(SOURCE_FILE.ID.eq(source)).fetchSingle().value1();
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
  }

  /// Ends the writing of rows from within.
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
