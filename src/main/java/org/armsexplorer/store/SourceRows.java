package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.EDITION;
import static org.armsexplorer.store.db.Tables.SOURCE_FILE;
import static org.armsexplorer.store.db.Tables.SOURCE_PARTY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.jooq.DSLContext;
import org.jooq.Record;

/// The files of a store with what they say of themselves.
final class SourceRows {

  private SourceRows() {}

  /// By their numbers, in the order in which they came.
  static Map<Integer, SourceFile> read(DSLContext dsl) {
    Map<Integer, Edition> editions = new HashMap<>();
    dsl.selectFrom(EDITION).forEach(
        row -> editions.put(row.get(EDITION.ID), new Edition(DataSource.parse(row.get(EDITION.SOURCE)).orElseThrow(),
            row.get(EDITION.EDITION_YEAR), row.get(EDITION.GUESSED))));
    Map<Integer, Set<String>> suppliers = new HashMap<>();
    Map<Integer, Set<String>> recipients = new HashMap<>();
    dsl.selectFrom(SOURCE_PARTY)
        .forEach(row -> (row.get(SOURCE_PARTY.SUPPLIER) ? suppliers : recipients)
            .computeIfAbsent(row.get(SOURCE_PARTY.SOURCE_FILE_ID), id -> new HashSet<>())
            .add(row.get(SOURCE_PARTY.PARTY_KEY)));
    Map<Integer, SourceFile> sources = new LinkedHashMap<>();
    for (Record row : dsl.selectFrom(SOURCE_FILE).orderBy(SOURCE_FILE.ID)) {
      int id = row.get(SOURCE_FILE.ID);
      Coverage coverage = new Coverage(suppliers.getOrDefault(id, Set.of()), recipients.getOrDefault(id, Set.of()),
          new YearRange(row.get(SOURCE_FILE.FIRST_YEAR), row.get(SOURCE_FILE.LAST_YEAR)));
      sources.put(id, new SourceFile(row.get(SOURCE_FILE.NAME), row.get(SOURCE_FILE.CHECKSUM),
          row.get(SOURCE_FILE.BYTES), SourceForm.valueOf(row.get(SOURCE_FILE.FORM)), row.get(SOURCE_FILE.ENCODING),
          row.get(SOURCE_FILE.GENERATED), editions.getOrDefault(row.get(SOURCE_FILE.EDITION_ID), new Edition(0, true)),
          coverage, row.get(SOURCE_FILE.ROWS_READ)));
    }
    return sources;
  }
}
