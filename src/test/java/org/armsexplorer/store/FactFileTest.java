package org.armsexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.importer.SourceReader;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactFileTest {
  private static final Path FIXTURES = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  private static final PartyNames NAMES = PartyNames.bundled();
  private static final Edition EDITION = new Edition(2024, false);
  @TempDir private Path folder;

  @BeforeEach
  void aStoreThatWasAsked() throws Exception {
    NewStore.load(folder, NAMES, List.of(incoming("deliveries.csv")), () -> false);
    try (Store store = Store.open(folder)) {
      assertThat(load(store).size()).isPositive();
    }
  }

  private static ImportStore.Incoming incoming(String name) throws Exception {
    byte[] bytes = Files.readAllBytes(FIXTURES.resolve(name));
    return new ImportStore.Incoming(bytes, new SourceReader(NAMES).read(FIXTURES.resolve(name), bytes).content());
  }

  private static FactTable load(Store store) throws StoreException {
    return new FactLoader(store, NAMES).load(EDITION);
  }

  private static void change(Store store, String sql) throws Exception {
    try (Statement statement = store.connection().createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private List<String> files() throws Exception {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).filter(name -> name.contains(".facts")).toList();
    }
  }

  @Test
  void theNextStartReadsNoRows() throws Exception {
    assertThat(files()).containsExactly("SIPRI-2024.facts");
    try (Store store = Store.open(folder)) {
      int before = load(store).size();
      change(store, "delete from delivery");
      assertThat(load(store).size()).isEqualTo(before);
      Files.delete(folder.resolve("SIPRI-2024.facts"));
      assertThatThrownBy(() -> load(store)).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void whatTheDatabaseSaysOfAFileHasToBeTheSame() throws Exception {
    try (Store store = Store.open(folder)) {
      change(store, "update source_file set first_year = first_year - 1");
      assertThatThrownBy(() -> load(store)).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void anImportAndItsRemovalAreSeen() throws Exception {
    try (Store store = Store.open(folder)) {
      int before = load(store).size();
      ImportStore imports = new ImportStore(store, NAMES);
      int batch = imports.commit(List.of(incoming("register.csv"), incoming("tidy.csv")), () -> false).batch();
      FactTable more = load(store);
      assertThat(more.sources()).hasSizeGreaterThan(1);
      imports.remove(batch);
      assertThat(load(store).sources()).hasSize(1);
      assertThat(load(store).size()).isEqualTo(before);
    }
  }

  @Test
  void theFileOfAnEditionThatIsGoneGoes() throws Exception {
    try (Store store = Store.open(folder)) {
      Files.write(folder.resolve("SIPRI-1999.facts"), new byte[] {1, 2, 3});
      new ImportStore(store, NAMES).commit(List.of(incoming("register.csv")), () -> false);
      load(store);
      assertThat(files()).containsExactly("SIPRI-2024.facts");
    }
  }

  @Test
  void aDamagedOneIsPassedOverAndWrittenAnew() throws Exception {
    Path file = folder.resolve("SIPRI-2024.facts");
    byte[] whole = Files.readAllBytes(file);
    byte[] broken = whole.clone();
    broken[broken.length / 2] ^= 4;
    Files.write(file, broken);
    try (Store store = Store.open(folder)) {
      assertThat(load(store).size()).isPositive();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }
}
