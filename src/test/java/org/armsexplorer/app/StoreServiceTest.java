package org.armsexplorer.app;

import static org.armsexplorer.app.StoreLab.answers;
import static org.armsexplorer.app.StoreLab.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armsexplorer.importer.ImportOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to the database, the store is made again from what was kept, or says why not.
class StoreServiceTest {
  private static final Path FIXTURES = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  @TempDir Path folder;
  private Path store;
  private Path database;
  private List<String> before;

  /// Four imports, the third of them taken back.
  @BeforeEach
  void aStore() throws Exception {
    store = folder.resolve("store");
    database = store.resolve("store.mv.db");
    try (Wiring wiring = Wiring.store(store)) {
      load(wiring, FIXTURES.resolve("deliveries.csv"));
      load(wiring, FIXTURES.resolve("register.csv"), FIXTURES.resolve("tiv-old-exports.csv"));
      wiring.sources().takeOut(load(wiring, text("gone.csv", Invented.DELIVERIES)).checksums());
      load(wiring, FIXTURES.resolve("tidy.csv"));
      wiring.settings().save(Settings.DEFAULT.withPreferences(mine -> mine.withCalculationBy("Institute of Arcadia")));
      before = answers(wiring);
    }
    assertThat(before).hasSizeGreaterThan(6);
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private StoreService service() {
    return Wiring.closed(store).storeService();
  }

  private String journal() throws IOException {
    return Files.readString(store.resolve("imports.json"));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private Path keptCopyOf(String name) throws IOException {
    String[] parts = journal().split("\"name\" : \"" + name + "\"", 2);
    String checksum = parts[1].split("\"checksum\" : \"", 2)[1].split("\"", 2)[0];
    return store.resolve("sources").resolve(checksum + ".gz");
  }

  @Test
  void aSoundStoreIsFoundSound() throws Exception {
    StoreReport report = service().check();
    assertThat(report.sound()).isTrue();
    assertThat(report.lines()).hasSize(5).last().asString().contains("is sound: 4 files");
    assertThat(report.lines().getFirst()).contains("deliveries.csv").contains("2 deals, 3 deliveries")
        .contains("15.40 TIV");
  }

  @Test
  void rebuildingGivesTheSameAnswersEditionsAndImports() throws Exception {
    String journal = journal();
    StoreReport report = service().rebuild(false, Progress.SILENT);
    assertThat(report.lines()).first().asString().contains("3 imports, 4 files");
    assertThat(journal()).isEqualTo(journal);
    assertThat(answers(store)).isEqualTo(before);
    assertThat(list(store.resolve("set-aside"))).singleElement().asString().endsWith("store.mv.db");
    try (Wiring wiring = Wiring.store(store)) {
      assertThat(load(wiring, folder.resolve("gone.csv")).batch()).isEqualTo(5);
    }
  }

  @Test
  void whatTheUserSaidOfAFileIsSaidAgain() throws Exception {
    ImportOptions options = new ImportOptions(Optional.of(ImportOptions.Direction.EXPORTS), Optional.of("Borduria"));
    List<String> asked;
    try (Wiring wiring = Wiring.store(store)) {
      wiring.imports().commit(
          wiring.imports().preview(List.of(FIXTURES.resolve("tiv-country-open.csv")), options, Progress.SILENT),
          Progress.SILENT);
      asked = answers(wiring);
    }
    assertThat(asked).hasSizeGreaterThan(before.size());
    assertThat(journal()).contains("\"direction\" : \"exports\"").contains("\"party\" : \"Borduria\"");
    assertThat(service().rebuild(false, Progress.SILENT).sound()).isTrue();
    assertThat(answers(store)).isEqualTo(asked);
  }

  @Test
  void aDatabaseThatDoesNotOpenIsMadeAgainByItself() throws Exception {
    Files.write(database, new byte[4096]);
    List<String> said = new ArrayList<>();
    try (Wiring wiring = Wiring.store(store)) {
      wiring.notices().listen(said::add);
      assertThat(answers(wiring)).isEqualTo(before);
    }
    assertThat(said).singleElement().asString().contains("was damaged").contains("3 imports, 4 files")
        .contains("set-aside");
    assertThat(list(store.resolve("set-aside"))).hasSize(1);
  }

  @Test
  void aDatabaseThatIsGoneIsMadeAgainByItself() throws Exception {
    Files.delete(database);
    assertThat(answers(store)).isEqualTo(before);
  }

  @Test
  void aDamagedJournalIsWrittenAgain() throws Exception {
    Files.writeString(store.resolve("imports.json"), journal().replace("tidy.csv", "tidi.csv"));
    assertThat(answers(store)).isEqualTo(before);
    assertThat(journal()).contains("tidy.csv");
    assertThat(service().check().sound()).isTrue();
  }

  @Test
  void withoutDatabaseAndJournalTheFilesAreStillThere() throws Exception {
    Files.delete(database);
    Files.writeString(store.resolve("imports.json"), "{");
    List<String> after = answers(store).stream().filter(line -> !line.startsWith("March")).toList();
    assertThat(after).containsAll(before.stream().filter(line -> !line.startsWith("March")).toList());
  }

  @Test
  void damagedCopiesAreNamedAndNothingIsMade() throws Exception {
    Files.write(keptCopyOf("tidy.csv"), new byte[] {31, -117, 8, 0});
    Files.write(database, new byte[4096]);
    assertThatThrownBy(() -> Wiring.store(store))
        .isInstanceOfSatisfying(UserProblem.class,
            problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.STORE))
        .hasMessageContaining("tidy.csv").hasMessageContaining("--leave-out-damaged");
    assertThat(Files.size(database)).isEqualTo(4096);
    StoreReport report = service().rebuild(true, Progress.SILENT);
    assertThat(report.sound()).isFalse();
    assertThat(report.lines()).last().asString().contains("Left out").contains("tidy.csv");
    assertThat(answers(store)).hasSize(before.size());
    assertThat(service().check().sound()).isTrue();
    try (Wiring wiring = Wiring.store(store)) {
      load(wiring, FIXTURES.resolve("tidy.csv"));
      assertThat(answers(wiring)).isEqualTo(before);
    }
  }

  @Test
  void aDamagedCopyIsFoundByTheCheckAndKeptOutOfABackup() throws Exception {
    Files.delete(keptCopyOf("register.csv"));
    StoreReport report = service().check();
    assertThat(report.sound()).isFalse();
    assertThat(report.lines()).anySatisfy(line -> assertThat(line).contains("register.csv").contains("DAMAGED"));
    assertThatThrownBy(() -> service().backup(folder.resolve("b.zip"))).isInstanceOf(UserProblem.class)
        .hasMessageContaining("register.csv");
    assertThat(folder.resolve("b.zip")).doesNotExist();
  }

  @Test
  void aBackupBecomesTheSameStoreElsewhere() throws Exception {
    Path zip = folder.resolve("b.zip");
    assertThat(service().backup(zip).lines()).first().asString().contains("4 imported files");
    Path other = folder.resolve("other");
    Wiring.closed(other).storeService().restore(zip, Progress.SILENT);
    assertThat(answers(other)).isEqualTo(before);
    assertThat(Files.readString(other.resolve("imports.json"))).isEqualTo(journal());
    assertThat(Wiring.closed(other).settings().load().preferences().calculationBy()).isEqualTo("Institute of Arcadia");
  }

  @Test
  void aStoreIsReplacedOnlyWhereItIsBackedUp() throws Exception {
    Path first = folder.resolve("first.zip");
    service().backup(first);
    try (Wiring wiring = Wiring.store(store)) {
      load(wiring, folder.resolve("gone.csv"));
    }
    List<String> later = answers(store);
    assertThatThrownBy(() -> service().restore(first, Progress.SILENT))
        .isInstanceOfSatisfying(UserProblem.class,
            problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.CANNOT_WRITE))
        .hasMessageContaining("store backup");
    assertThat(answers(store)).isEqualTo(later).isNotEqualTo(before);
    service().backup(folder.resolve("second.zip"));
    service().restore(first, Progress.SILENT);
    assertThat(answers(store)).isEqualTo(before);
    assertThat(list(store.resolve("set-aside"))).singleElement().asString().endsWith("replaced");
  }

  @Test
  void aDamagedBackupIsRefusedAndLeavesNothing() throws Exception {
    Path zip = folder.resolve("b.zip");
    service().backup(zip);
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 3] ^= 16;
    Files.write(zip, bytes);
    Path other = folder.resolve("other");
    assertThatThrownBy(() -> Wiring.closed(other).storeService().restore(zip, Progress.SILENT)).isInstanceOfSatisfying(
        UserProblem.class, problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.BAD_INPUT));
    assertThat(other).doesNotExist();
    assertThatThrownBy(
        () -> Wiring.closed(other).storeService().restore(text("no.zip", "Dear reader"), Progress.SILENT))
        .isInstanceOf(UserProblem.class).hasMessageContaining("no backup");
    assertThat(other).doesNotExist();
  }

  @Test
  void aCompactedStoreAnswersTheSame() throws Exception {
    assertThat(service().compact().lines()).first().asString().contains("MB now");
    assertThat(answers(store)).isEqualTo(before);
    assertThat(service().check().sound()).isTrue();
  }

  @Test
  void aStoreThatIsOpenGoesOnAfterTheWork() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      assertThat(wiring.storeService().check().sound()).isTrue();
      wiring.storeService().compact();
      wiring.storeService().rebuild(false, Progress.SILENT);
      assertThat(answers(wiring)).isEqualTo(before);
    }
  }

  @Test
  void whereThereIsNoStoreThatIsSaid() {
    assertThatThrownBy(() -> Wiring.closed(folder.resolve("none")).storeService().check())
        .isInstanceOfSatisfying(UserProblem.class,
            problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.NO_INPUT))
        .hasMessageContaining("There is no store");
  }
}
