package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.app.ShelfEdition.Item;
import org.armsexplorer.app.SourcesService.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesServiceTest {
  @TempDir private Path folder;
  private Path store = Path.of("");

  @BeforeEach
  void oneImportOfTwoFilesAndOneOfOne() throws Exception {
    store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store)) {
      load(wiring, file("deliveries.csv", Invented.DELIVERIES), file("register.csv", Invented.REGISTER));
      load(wiring,
          file("undated.csv", Invented.DELIVERIES.replaceAll("Data generated.*\\n", "").replace("2002", "2003")));
    }
  }

  @Test
  void theShelfShowsTheNewestEditionFirstWithItsFiles() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      List<ShelfEdition> shelf = wiring.sources().shelf();
      assertThat(shelf).extracting(edition -> edition.edition().year()).containsExactly(2024, 2004);
      assertThat(shelf.getFirst().files())
          .extracting(item -> item.file().name() + " " + item.deals() + " " + item.deliveries() + " " + item.figures())
          .containsExactly("deliveries.csv 1 2 0", "register.csv 1 2 0");
      assertThat(shelf.getFirst().files()).extracting(Item::batch)
          .containsOnly(shelf.getFirst().files().getFirst().batch());
    }
  }

  @Test
  void theIssuesAreReadAgainFromTheKeptCopy() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      List<ShelfEdition> shelf = wiring.sources().shelf();
      assertThat(wiring.sources().issues(shelf.getFirst().files().getLast().file()).orElseThrow())
          .anySatisfy(issue -> assertThat(issue.text()).contains("put together again"));
      assertThat(wiring.sources().issues(shelf.getFirst().files().getFirst().file()).orElseThrow())
          .noneMatch(issue -> issue.text().contains("put together again"));
    }
  }

  @Test
  void anImportIsTakenOutWholeAfterARestartAndPutBack() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      int batch = wiring.sources().shelf().getFirst().files().getFirst().batch();
      SourcesService.Known removed = wiring.sources().remove(batch, Progress.SILENT).orElseThrow();
      assertThat(wiring.sources().shelf()).extracting(edition -> edition.edition().year()).containsExactly(2004);

      int again = wiring.sources().restore(removed, Progress.SILENT).batch();

      assertThat(wiring.sources().shelf().getFirst().files()).extracting(item -> item.file().name())
          .containsExactly("deliveries.csv", "register.csv");
      assertThat(wiring.sources().shelf().getFirst().files()).extracting(Item::batch).containsOnly(again);
    }
  }

  @Test
  void whatWasImportedAgainMeanwhileIsNotPutBackTwice() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      int batch = wiring.sources().shelf().getFirst().files().getFirst().batch();
      SourcesService.Known removed = wiring.sources().remove(batch, Progress.SILENT).orElseThrow();
      load(wiring, folder.resolve("register.csv"));

      int again = wiring.sources().restore(removed, Progress.SILENT).batch();
      assertThat(wiring.sources().shelf().getFirst().files()).extracting(item -> item.file().name())
          .containsExactlyInAnyOrder("deliveries.csv", "register.csv");
      assertThat(wiring.sources().shelf().getFirst().files()).filteredOn(item -> item.batch() == again)
          .extracting(item -> item.file().name()).containsExactly("deliveries.csv");

      int none = wiring.sources().restore(removed, Progress.SILENT).batch();
      wiring.sources().remove(none, Progress.SILENT);
      assertThat(wiring.sources().shelf().getFirst().files()).as("nothing was put back, nothing is taken out")
          .hasSize(2);
    }
  }

  @Test
  void aChosenEditionStaysWhenAnImportIsPutBack() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("other"))) {
      Path undated = file("u.csv", Invented.DELIVERIES.replaceAll("Data generated.*\\n", ""));
      ImportPreview preview = wiring.imports().preview(List.of(undated), Progress.SILENT);
      ImportPreview chosen = wiring.imports().withEdition(preview, 2020, Optional.empty(), Progress.SILENT);
      int batch = wiring.imports().commit(chosen, Progress.SILENT).batch();
      wiring.sources().restore(wiring.sources().remove(batch, Progress.SILENT).orElseThrow(), Progress.SILENT);
      assertThat(wiring.sources().shelf()).extracting(edition -> edition.edition().year()).containsExactly(2020);
    }
  }

  /// Whoever brought it in must find it again after it was taken out and put back, under another number.
  @Test
  void anImportIsKnownByItsFilesWhateverItsNumber() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("other"))) {
      Set<String> brought = load(wiring, folder.resolve("deliveries.csv")).checksums();
      int batch = wiring.sources().shelf().getFirst().files().getFirst().batch();
      SourcesService.PutBack back =
          wiring.sources().restore(wiring.sources().remove(batch, Progress.SILENT).orElseThrow(), Progress.SILENT);
      assertThat(back.batch()).isGreaterThan(batch);
      assertThat(back.checksums()).isEqualTo(brought);

      assertThat(wiring.sources().takeOut(brought)).isTrue();
      assertThat(wiring.sources().shelf()).isEmpty();
      assertThat(wiring.sources().takeOut(brought)).isFalse();
    }
  }

  @Test
  void whatCameInWithOtherFilesIsNotTakenOutForOneOfThem() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      List<Item> together = wiring.sources().shelf().getFirst().files();
      assertThat(wiring.sources().takeOut(Set.of(together.getFirst().file().checksum()))).isFalse();
      assertThat(wiring.sources().shelf()).hasSize(2);
    }
  }

  @Test
  void theNewestChangeIsKnownAfterARestartAndCanBeTakenBack() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      Known made = wiring.sources().history().getFirst();
      assertThat(made.isRemoval()).isFalse();
      assertThat(made.names()).containsExactly("undated.csv");
      assertThat(wiring.sources().takeOut(made.checksums())).isTrue();
    }
    try (Wiring wiring = Wiring.store(store)) {
      Known removal = wiring.sources().history().getFirst();
      assertThat(removal.isRemoval()).isTrue();
      assertThat(removal.names()).containsExactly("undated.csv");
      assertThat(wiring.sources().restore(removal, Progress.SILENT).checksums()).isEqualTo(removal.checksums());
      assertThat(wiring.sources().shelf()).extracting(edition -> edition.edition().year()).containsExactly(2024, 2004);
      assertThat(wiring.sources().restore(removal, Progress.SILENT).checksums()).as("it is there").isEmpty();
    }
  }

  @Test
  void allThatWasDoneIsKnownAfterARestartTheNewestFirst() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      wiring.sources().takeOut(wiring.sources().history().getLast().checksums());
    }
    try (Wiring wiring = Wiring.store(store)) {
      assertThat(wiring.sources().history()).extracting(one -> (one.isRemoval() ? "-" : "+") + one.names())
          .containsExactly("-[deliveries.csv, register.csv]", "+[undated.csv]", "+[deliveries.csv, register.csv]");
    }
  }

  @Test
  void anImportOfWhichACopyIsGoneIsNotOfferedToBeTakenBack() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      String gone = wiring.sources().history().getFirst().checksums().iterator().next();
      Files.delete(store.resolve("sources").resolve(gone + ".gz"));
      assertThat(wiring.sources().history()).extracting(one -> one.names().size()).containsExactly(2);
    }
  }

  @Test
  void aChosenEditionStaysWhenARemovalOfLastTimeIsTakenBack() throws Exception {
    Path other = folder.resolve("other");
    try (Wiring wiring = Wiring.store(other)) {
      Path undated = file("u.csv", Invented.DELIVERIES.replaceAll("Data generated.*\\n", ""));
      ImportPreview preview = wiring.imports().preview(List.of(undated), Progress.SILENT);
      ImportPreview chosen = wiring.imports().withEdition(preview, 2020, Optional.empty(), Progress.SILENT);
      wiring.sources().takeOut(wiring.imports().commit(chosen, Progress.SILENT).checksums());
    }
    try (Wiring wiring = Wiring.store(other)) {
      wiring.sources().restore(wiring.sources().history().getFirst(), Progress.SILENT);
      assertThat(wiring.sources().shelf()).extracting(edition -> edition.edition().year()).containsExactly(2020);
    }
  }

  @Test
  void whatWasTakenOutIsNotPutBackWithoutItsKeptCopy() throws Exception {
    try (Wiring wiring = Wiring.store(store)) {
      wiring.sources().takeOut(wiring.sources().history().getFirst().checksums());
      Known removal = wiring.sources().history().getFirst();
      Files.delete(store.resolve("sources").resolve(removal.checksums().iterator().next() + ".gz"));
      assertThatThrownBy(() -> wiring.sources().restore(removal, Progress.SILENT)).isInstanceOf(UserProblem.class)
          .hasMessageContaining("undated.csv");
    }
  }

  @Test
  void inAnEmptyStoreThereIsNoNewestChange() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("none"))) {
      assertThat(wiring.sources().history()).isEmpty();
      assertThat(wiring.sources().takeOut(Set.of("0"))).isFalse();
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ImportOutcome load(Wiring wiring, Path... files) throws UserProblem {
    return wiring.imports().commit(wiring.imports().preview(List.of(files), Progress.SILENT), Progress.SILENT);
  }
}
