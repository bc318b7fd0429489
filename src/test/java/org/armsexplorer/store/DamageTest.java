package org.armsexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.armsexplorer.importer.SourceReader;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.JournalFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database that is not what was written never answers.
class DamageTest {
  private static final Path FIXTURES = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  private static final PartyNames NAMES = PartyNames.bundled();
  @TempDir Path folder;
  private Path place;

  @BeforeEach
  void aStoreOfTwoImports() throws Exception {
    place = folder.resolve("store");
    NewStore.load(place, NAMES, List.of(incoming("deliveries.csv")), () -> false);
    try (Store store = Store.open(place)) {
      new ImportStore(store, NAMES).commit(List.of(incoming("register.csv"), incoming("tidy.csv")), () -> false);
    }
  }

  private static ImportStore.Incoming incoming(String name) throws Exception {
    Path file = FIXTURES.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    return new ImportStore.Incoming(bytes, new SourceReader(NAMES).read(file, bytes).content());
  }

  @Test
  void whatWasWrittenIsRead() throws Exception {
    try (Store store = Store.open(place)) {
      assertThat(new FactLoader(store, NAMES).load(new Edition(2024, false)).catalogue().measures()).isNotEmpty();
      assertThat(SumReader.read(store).files().values())
          .containsExactlyInAnyOrderElementsOf(store.journal().files().stream().map(file -> file.sum()).toList());
      assertThat(SumReader.read(store).joins()).isEqualTo(store.journal().joins()).containsKey("SIPRI 2024");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"update delivery set tiv_hundredths = tiv_hundredths + 1 where line = 9",
      "update delivery set delivery_year = 2002 where line = 9", "update delivery set units = 5 where line = 9",
      "update delivery set deal_id = deal_id + 1 where line = 9", "update delivery set even_split = not even_split",
      "update delivery set year_uncertain = not year_uncertain where line = 9", "delete from delivery where line = 9",
      "insert into delivery select * from delivery where line = 9", "update deal set category = 'SHIPS' where id = 1",
      "update deal set status = 'SECOND_HAND' where id = 1", "update deal set sipri_id = 12 where id = 1",
      "update deal set category = 'NONE' where id = 1", "update deal set supplier_name_id = recipient_name_id",
      "update deal set joined_id = 1 where joined_id is not null", "update deal set joined_id = null",
      "update party_name set name = 'Bordurja' where name = 'Borduria'", "delete from party_name where id = 1",
      "update figure set amount_hundredths = 7", "update figure set estimate = 'ALL'",
      "update figure set supplier_name_id = null", "update source_file set first_year = 1999",
      "update source_file set form = 'TIV_TABLE' where form = 'TIDY'",
      "update source_party set party_key = 'arcadja' where party_key like '%rcadia'",
      "update edition set edition_year = 2023"})
  void aChangedRowIsRefused(String change) throws Exception {
    try (Store store = Store.open(place)) {
      try (Statement statement = store.connection().createStatement()) {
        assertThat(statement.executeUpdate(change)).isPositive();
      }
      FactLoader loader = new FactLoader(store, NAMES);
      Edition edition = loader.editions().keySet().iterator().next();
      assertThatThrownBy(() -> loader.load(edition)).isInstanceOfSatisfying(StoreException.class,
          refusal -> assertThat(refusal.kind()).isIn(Kind.DAMAGED, Kind.UNREADABLE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"alter table deal drop column joined_id", "drop table \"flyway_schema_history\""})
  void aStoreOfAnEarlierBuildIsNotCalledDamaged(String then) throws Exception {
    try (Store store = Store.open(place); Statement statement = store.connection().createStatement()) {
      statement.execute(then);
    }
    Files.delete(new JournalFile(place).path());
    assertThatThrownBy(() -> Store.open(place)).isInstanceOfSatisfying(StoreException.class,
        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.OLDER_BUILD));
  }

  @Test
  void aDatabaseThatHasLostAnImportIsRefused() throws Exception {
    Path file = Store.file(place, Store.NAME);
    byte[] whole = Files.readAllBytes(file);
    try (Store store = Store.open(place)) {
      new ImportStore(store, NAMES).commit(List.of(incoming("tiv-old-exports.csv")), () -> false);
    }
    Files.write(file, whole);
    assertThatThrownBy(() -> Store.open(place)).isInstanceOfSatisfying(StoreException.class,
        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.DAMAGED));
  }

  @Test
  void anImportWhoseJournalWasOnlyPreparedIsThere() throws Exception {
    JournalFile journal = new JournalFile(place);
    byte[] before = Files.readAllBytes(journal.path());
    try (Store store = Store.open(place)) {
      new ImportStore(store, NAMES).commit(List.of(incoming("tiv-old-exports.csv")), () -> false);
    }
    Files.move(journal.path(), place.resolve("imports.json.part"));
    Files.write(journal.path(), before);
    try (Store store = Store.open(place)) {
      assertThat(store.journal().files()).hasSize(4);
    }
    assertThat(place.resolve("imports.json.part")).doesNotExist();
  }

  @Test
  void aJournalThatWasPreparedForNothingIsForgotten() throws Exception {
    JournalFile journal = new JournalFile(place);
    try (Store store = Store.open(place)) {
      journal.prepare(store.journal().withRemoved(1, java.time.LocalDateTime.of(2024, 4, 16, 9, 30)));
    }
    try (Store store = Store.open(place)) {
      assertThat(store.journal().files()).hasSize(3);
    }
    assertThat(place.resolve("imports.json.part")).doesNotExist();
  }

  @Test
  void aNumberOfAnImportThatWasTakenBackIsNotGivenAgain() throws Exception {
    try (Store store = Store.open(place)) {
      ImportStore imports = new ImportStore(store, NAMES);
      imports.remove(2);
      assertThat(imports.checksums()).hasSize(1);
      assertThat(store.journal().joins()).isEqualTo(Map.of());
    }
    try (Store store = Store.open(place)) {
      ImportStore imports = new ImportStore(store, NAMES);
      assertThat(imports.commit(List.of(incoming("register.csv")), () -> false).batch()).isEqualTo(3);
      assertThat(new FactLoader(store, NAMES).load(new Edition(2024, false)).catalogue().measures()).isNotEmpty();
    }
  }
}
