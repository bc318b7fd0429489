package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.ui.parts.Speech;
import org.armsexplorer.ui.state.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A walk by chance over the windows leaves no exception: 30 s, and an hour with `mvn -Pslow verify` (`-Dmonkey.seconds=N`,
/// `-Dmonkey.seed=N` for about the same steps again), where also the memory is looked at and `target/monkey.txt` tells for
/// how long the windows did not answer; with `-Dmonkey.downloads=DIR` the store holds the files of a folder, which are
/// dropped again among the others.
class MonkeyWalkTest {
  private static final String DOWNLOADS = "monkey.downloads";
  private static final int FILTER_CHANGES = 10_000;
  /// Beyond what a warm window needs anyway; a kept chart of each change would be a gigabyte.
  private static final long GROWN_BYTES = 40L << 20;
  /// Twenty steps a second are still far more than a reader does; with more of them several fall on one frame.
  private static final Duration PACE = Duration.ofMillis(50);
  /// From here on a reader notices that the window does not answer.
  private static final long FREEZE_MS = 200;
  @TempDir private Path folder;
  private final ConcurrentLinkedQueue<Throwable> bugs = new ConcurrentLinkedQueue<>();

  @Test
  void aWhileOfChance() throws Exception {
    assertThat(walk(Duration.ofSeconds(30), Duration.ZERO, 20240413).fault()).isEmpty();
  }

  @Test
  @Tag("slow")
  void anHourOfChance(TestReporter reporter) throws Exception {
    Duration time = Duration.ofSeconds(Long.getLong("monkey.seconds", 3600));
    long seed = Long.getLong("monkey.seed", System.nanoTime());
    Walked walked = walk(time, PACE, seed);
    String report = "seed " + seed + ", " + walked.steps() + " steps in " + walked.seconds() + " s; "
        + walked.pauses().report(FREEZE_MS);
    reporter.publishEntry("monkey", report);
    Files.writeString(Path.of("target/monkey.txt"), report + "\n");
    assertThat(walked.fault()).isEmpty();
  }

  @Test
  @Tag("slow")
  void tenThousandChangedFiltersKeepNoMemory(TestReporter reporter) throws Exception {
    try (WindowLab lab = lab()) {
      change(lab, FILTER_CHANGES / 10);
      long before = used();
      change(lab, FILTER_CHANGES);
      long after = used();
      String report =
          (before >> 20) + " MB before, " + (after >> 20) + " MB after " + FILTER_CHANGES + " changes of the filter";
      reporter.publishEntry("memory", report);
      Files.writeString(Path.of("target/memory.txt"), report + "\n");
      assertThat(after - before).isLessThan(GROWN_BYTES);
    }
  }

  /// Of ten changes in a row the last is always answered and painted, the others as far as the window comes to them.
  private static void change(WindowLab lab, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      YearRange years = new YearRange(2000 + i % 5, 2005 + i % 7);
      WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
        lab.model().edit(() -> "years", spec -> spec.withFilter(filter -> filter.withYears(years)));
        return true;
      });
      if (i % 10 == 0) {
        lab.answered();
      }
    }
    lab.answered();
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(300);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private WindowLab lab() throws Exception {
    List<Path> downloads = Downloads.of(DOWNLOADS);
    Path file = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    return WindowLab.filled(folder.resolve("store"), downloads.isEmpty() ? List.of(file) : downloads);
  }

  /// All of what went wrong, which an assertion shows the first lines of.
  private String traces() {
    StringWriter traces = new StringWriter();
    bugs.forEach(bug -> bug.printStackTrace(new PrintWriter(traces)));
    return traces.toString();
  }

  /// @param fault with the steps that led to it; empty where there was none
  private record Walked(int steps, long seconds, Heartbeat pauses, String fault) {}

  /// @param pace a step takes at least as long
  private Walked walk(Duration time, Duration pace, long seed) throws Exception {
    int steps = 0;
    Wording before = Wording.current();
    try (WindowLab lab = lab()) {
      lab.onBug(bugs::add);
      WaitForAsyncUtils.autoCheckException = false;
      lab.robot().interact(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> bugs.add(e)));
      Path saved = Files.createDirectories(folder.resolve("saved"));
      Monkey monkey = new Monkey(lab.windows()::open, lab.dialogs().next, files(), saved, seed);
      Heartbeat heartbeat = new Heartbeat(monkey::last);
      long start = System.nanoTime();
      try (heartbeat) {
        long end = start + time.toNanos();
        while (System.nanoTime() - end < 0 && bugs.isEmpty()) {
          long next = System.nanoTime() + pace.toNanos();
          Platform.runLater(() -> guarded(monkey));
          steps++;
          WaitForAsyncUtils.waitForAsyncFx(120_000, () -> true);
          TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
          if (steps % 20 == 0) {
            lab.settled();
          }
        }
        lab.settled();
      }
      boolean broken = lab.windows().open().stream().map(window -> window.model().stateProperty().get())
          .anyMatch(state -> state instanceof State.Failed failed && failed.isBug());
      String fault = bugs.isEmpty() && !broken ? ""
          : String.format("seed %d, step %d: %s%n%s", seed, steps, String.join("\n", monkey.done()), traces());
      return new Walked(steps, (System.nanoTime() - start) / 1_000_000_000, heartbeat, fault);
    } finally {
      Speech.use(before);
      Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
      WaitForAsyncUtils.clearExceptions();
      WaitForAsyncUtils.autoCheckException = true;
    }
  }

  private void guarded(Monkey monkey) {
    try {
      monkey.step();
    } catch (RuntimeException | Error e) {
      bugs.add(e);
    }
  }

  private List<Path> files() throws IOException {
    Path copies = folder.resolve("files");
    List<Path> files = new ArrayList<>(Monkey.fixtures(copies));
    for (Path file : Downloads.of(DOWNLOADS)) {
      files.add(Files.copy(file, copies.resolve(file.getFileName().toString())));
    }
    return files;
  }
}
