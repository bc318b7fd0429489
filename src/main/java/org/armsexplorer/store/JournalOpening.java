package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.EDITION;
import static org.armsexplorer.store.db.Tables.IMPORT_BATCH;
import static org.armsexplorer.store.db.Tables.SOURCE_FILE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Edition;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.FileSum;
import org.armsexplorer.store.kept.Journal;
import org.armsexplorer.store.kept.JournalException;
import org.armsexplorer.store.kept.JournalFile;
import org.armsexplorer.store.kept.KeptFile;
import org.armsexplorer.store.kept.KeptImport;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings journal and database together when a store is opened. They differ where the power went between the two, which
/// is mended here, or where one of them is damaged: a cut-off database file was seen to open as it was an import ago.
final class JournalOpening {
  private static final Logger LOG = LoggerFactory.getLogger(JournalOpening.class);
  private final Store store;
  private final JournalFile file;

  JournalOpening(Store store, JournalFile file) {
    this.store = store;
    this.file = file;
  }

  /// The journal that the database agrees with.
  ///
  /// @throws StoreException where they do not agree, or one cannot be read
  Journal agreed() throws StoreException {
    try {
      List<String> held = held();
      Optional<Journal> present = file.read();
      if (present.isPresent() && present.get().inventory().equals(held)) {
        if (!store.isReadOnly()) {
          file.discard();
        }
        return present.get();
      }
      Optional<Journal> prepared = file.readPrepared();
      if (prepared.isPresent() && prepared.get().inventory().equals(held)) {
        if (!store.isReadOnly()) {
          LOG.info("the last import into {} was finished at this start", store.folder());
          file.adopt();
        }
        return prepared.get();
      }
      if (present.isPresent()) {
        throw new StoreException(Kind.DAMAGED, store.folder(), null);
      }
      return written();
    } catch (JournalException e) {
      throw new StoreException(e.isNewer() ? Kind.NEWER_VERSION : Kind.JOURNAL_DAMAGED, store.folder(), e);
    } catch (IOException e) {
      throw new StoreException(Kind.NOT_WRITABLE, store.folder(), e);
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  private List<String> held() {
    List<String> lines = new ArrayList<>();
    store.dsl().select(SOURCE_FILE.BATCH_ID, SOURCE_FILE.CHECKSUM).from(SOURCE_FILE)
        .forEach(row -> lines.add(Journal.line(row.value1(), row.value2())));
    lines.sort(null);
    return lines;
  }

  /// A store of a program that kept no journal, or one whose journal is gone: written down as the database has it.
  private Journal written() throws IOException {
    DSLContext dsl = store.dsl();
    SumReader sums = SumReader.read(store);
    Map<Integer, List<KeptFile>> files = new LinkedHashMap<>();
    dsl.select(SOURCE_FILE.ID, SOURCE_FILE.BATCH_ID, SOURCE_FILE.NAME, SOURCE_FILE.CHECKSUM, SOURCE_FILE.BYTES,
        SOURCE_FILE.FORM, EDITION.SOURCE, EDITION.EDITION_YEAR, EDITION.GUESSED).from(SOURCE_FILE).join(EDITION)
        .on(EDITION.ID.eq(SOURCE_FILE.EDITION_ID)).orderBy(SOURCE_FILE.ID).forEach(row -> {
          FileSum sum = sums.files().getOrDefault(row.value1(), new FileSum(0, 0, 0, 0, 0, 0));
          Edition edition = new Edition(DataSource.parse(row.value7()).orElseThrow(), row.value8(), row.value9());
          files.computeIfAbsent(row.value2(), batch -> new ArrayList<>()).add(new KeptFile(row.value3(), row.value4(),
              row.value5(), row.value6(), EditionWord.of(edition), row.value9(), Map.of(), sum));
        });
    List<KeptImport> imports =
        dsl.selectFrom(IMPORT_BATCH).orderBy(IMPORT_BATCH.ID).fetch(row -> new KeptImport(row.get(IMPORT_BATCH.ID),
            row.get(IMPORT_BATCH.IMPORTED_AT), null, files.getOrDefault(row.get(IMPORT_BATCH.ID), List.of())));
    Journal journal = new Journal(imports, sums.joins());
    if (store.isReadOnly()) {
      return journal;
    }
    file.prepare(journal);
    file.adopt();
    LOG.info("the journal of {} was written down from its database", store.folder());
    return journal;
  }
}
