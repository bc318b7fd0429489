package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// The disk fills up at each phase of an import: while the file is copied, while rows are written, while the journal is.
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void atEachPhaseOfALaterImport(TestReporter reporter) throws Exception {
    Path first = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    Path second = Files.writeString(folder.resolve("b.csv"), InventedDownload.deliveries(3, 3_000));
    int refused = 0;
    int stored = 0;
    int noRoom = 0;
    for (int kilobytes = 300; kilobytes <= 1_020; kilobytes += 60) {
      try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("d" + kilobytes)), kilobytes + "k")) {
        Path store = disk.place().resolve("store");
        List<String> before;
        List<String> after;
        boolean done = false;
        try (Wiring wiring = Wiring.store(store)) {
          try {
            StoreLab.load(wiring, first);
          } catch (UserProblem problem) {
            assertThat(problem.kind()).isEqualTo(UserProblem.Kind.CANNOT_WRITE);
            assertThat(disk.place()).isEmptyDirectory();
            noRoom++;
            continue;
          }
          before = StoreLab.answers(wiring);
          try {
            StoreLab.load(wiring, second);
            done = true;
          } catch (UserProblem problem) {
            assertThat(problem.kind()).isEqualTo(UserProblem.Kind.CANNOT_WRITE);
          }
          after = StoreLab.answers(wiring);
        }
        if (done) {
          stored++;
          assertThat(after).isNotEqualTo(before);
        } else {
          refused++;
          assertThat(after).as("%d kB", kilobytes).isEqualTo(before);
        }
        assertThat(StoreLab.answers(store)).as("%d kB, opened again", kilobytes).isEqualTo(after);
      }
    }
    reporter.publishEntry("full disk", noRoom + " at the first import, " + refused + " refused, " + stored + " stored");
    System.out.println(
        "disk full at a first import: " + noRoom + ", at a later one: " + refused + " refused, " + stored + " stored");
    assertThat(refused).isPositive();
    assertThat(stored).isPositive();
  }

  @Test
  void aBackupThatDoesNotFitLeavesNothing() throws Exception {
    Path store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store);
        SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")), "16k")) {
      StoreLab.load(wiring, Files.writeString(folder.resolve("a.csv"), InventedDownload.deliveries(4, 4_000)));
      assertThatThrownBy(() -> wiring.storeService().backup(disk.place().resolve("b.zip"))).isInstanceOfSatisfying(
          UserProblem.class, problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.CANNOT_WRITE));
      assertThat(disk.place()).isEmptyDirectory();
    }
  }
}
