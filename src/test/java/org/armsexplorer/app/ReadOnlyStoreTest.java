package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store on a disk that cannot be written answers as it did, and refuses only what would change it.
class ReadOnlyStoreTest {
  @TempDir Path folder;

  @Test
  void answersAndRefusesOnlyChanges() throws Exception {
    Path first = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    Path second = Files.writeString(folder.resolve("b.csv"), InventedDownload.deliveries(1, 20));
    Path place = Files.createDirectory(folder.resolve("disk"));
    try (SmallDisk disk = SmallDisk.mount(place, "20m")) {
      Path store = disk.place().resolve("store");
      List<String> answers;
      try (Wiring wiring = Wiring.store(store)) {
        StoreLab.load(wiring, first);
        answers = StoreLab.answers(wiring);
      }
      assertThat(answers).hasSize(3);
      disk.makeReadOnly();
      List<Path> before;
      try (var files = Files.walk(store)) {
        before = files.toList();
      }
      try (Wiring wiring = Wiring.store(store)) {
        assertThat(StoreLab.answers(wiring)).isEqualTo(answers);
        assertThat(wiring.storeService().check().sound()).isTrue();
        ImportPreview preview = wiring.imports().preview(List.of(second), Progress.SILENT);
        assertThatThrownBy(() -> wiring.imports().commit(preview, Progress.SILENT)).isInstanceOfSatisfying(
            UserProblem.class, problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.CANNOT_WRITE));
        assertThat(StoreLab.answers(wiring)).isEqualTo(answers);
      }
      try (var files = Files.walk(store)) {
        assertThat(files.toList()).isEqualTo(before);
      }
    }
  }
}
