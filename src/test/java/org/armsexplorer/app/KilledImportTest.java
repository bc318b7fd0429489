package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// An import that is killed at any moment is in the store whole or not at all, and can be made again.
class KilledImportTest {
  @TempDir Path folder;

  @Test
  void aFewKills(TestReporter reporter) throws Exception {
    kill(5, 4_000, 21, reporter);
  }

  @Test
  @Tag("slow")
  void aHundredKills(TestReporter reporter) throws Exception {
    kill(100, 20_000, 22, reporter);
  }

  /// Half of the imports make the store, half come into one that is there.
  private void kill(int times, int rows, int seed, TestReporter reporter) throws Exception {
    Path first = Files.writeString(folder.resolve("a.csv"), InventedDownload.deliveries(1, 300));
    Path second = Files.writeString(folder.resolve("b.csv"), InventedDownload.deliveries(2, rows));
    Path old = folder.resolve("old");
    Path whole = folder.resolve("whole");
    List<String> none = List.of();
    List<String> one;
    List<String> both;
    List<String> only;
    try (Wiring wiring = Wiring.store(old)) {
      StoreLab.load(wiring, first);
      one = StoreLab.answers(wiring);
    }
    try (Wiring wiring = Wiring.store(whole)) {
      StoreLab.load(wiring, second);
      only = StoreLab.answers(wiring);
      StoreLab.load(wiring, first);
      both = StoreLab.answers(wiring);
    }
    long full = millisOf(second, folder.resolve("timed"));
    Random random = new Random(seed);
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < times; i++) {
      Path store = folder.resolve("killed");
      boolean fresh = i % 2 == 0;
      if (!fresh) {
        StoreLab.copy(old, store);
        Files.delete(store.resolve("store.lock"));
      }
      Process process = StoreLab.program("import", second.toString(), "--store", store.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      untilOpened(store, process);
      process.waitFor(random.nextLong(full + full / 4), TimeUnit.MILLISECONDS);
      boolean ended = !process.isAlive();
      process.destroyForcibly().waitFor();
      List<String> before = fresh ? none : one;
      List<String> after = fresh ? only : both;
      try (Wiring wiring = Wiring.store(store)) {
        List<String> found = StoreLab.answers(wiring);
        assertThat(found).as("kill %d", i).isIn(before, after);
        counts.merge((ended ? "ended before, " : "killed, ") + (found.equals(after) ? "whole" : "not there"), 1,
            Integer::sum);
        StoreLab.load(wiring, second);
        assertThat(StoreLab.answers(wiring)).as("kill %d, imported again", i).isEqualTo(after);
        assertThat(wiring.storeService().check().sound()).as("kill %d, checked", i).isTrue();
      }
      StoreLab.delete(store);
    }
    reporter.publishEntry("killed imports", times + " times: " + counts);
    System.out.println("imports killed, " + times + " times: " + counts);
  }

  private static long millisOf(Path file, Path store) throws Exception {
    Process process = StoreLab.program("import", file.toString(), "--store", store.toString()).start();
    untilOpened(store, process);
    long start = System.nanoTime();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /// The program has read the file and begins to work on the store.
  private static void untilOpened(Path store, Process process) throws InterruptedException {
    while (!Files.exists(store.resolve("store.lock")) && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aSecondProcessIsToldThatTheStoreIsInUse() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    Path store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store)) {
      StoreLab.load(wiring, file);
      for (List<String> command : List.of(List.of("editions"), List.of("store", "check"))) {
        String[] arguments = java.util.stream.Stream
            .concat(command.stream(), java.util.stream.Stream.of("--store", store.toString())).toArray(String[]::new);
        Process process = StoreLab.program(arguments).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(69);
        assertThat(output).contains("in use").contains(store.toString());
      }
      assertThat(StoreLab.answers(wiring)).isNotEmpty();
    }
  }
}
