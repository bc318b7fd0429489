package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.armsexplorer.model.YearRange;
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
  private static final int FILTER_CHANGES = 10_000;
  /// Beyond what a warm window needs anyway; a kept chart of each change would be a gigabyte.
  private static final long GROWN_BYTES = 40L << 20;
  private static final long REHEARSAL_SECONDS = 90;
  @TempDir private Path folder;

  @Test
  void aWhileOfChance() throws Exception {
    assertThat(new MonkeyWalk(folder).walk(Duration.ofSeconds(30), Duration.ZERO, 20240413).fault()).isEmpty();
  }

  /// In a program that starts with a cache, as the one that users have does.
  @Test
  @Tag("slow")
  void anHourOfChance(TestReporter reporter) throws Exception {
    long seconds = Long.getLong("monkey.seconds", 3600);
    long seed = Long.getLong("monkey.seed", System.nanoTime());
    RehearsedJava java = RehearsedJava.of(Path.of("target/walk"));
    Path rehearsed = Files.createDirectory(folder.resolve("rehearsed"));
    assertThat(java.rehearse(MonkeyWalk.class, rehearsed, REHEARSAL_SECONDS, seed + 1, rehearsed.resolve("report")))
        .isEmpty();
    Path report = Path.of("target/monkey.txt");
    String fault = java.run(MonkeyWalk.class, Files.createDirectory(folder.resolve("walked")), seconds, seed, report);
    assertThat(fault).isEmpty();
    reporter.publishEntry("monkey", Files.readString(report));
  }

  @Test
  @Tag("slow")
  void tenThousandChangedFiltersKeepNoMemory(TestReporter reporter) throws Exception {
    try (WindowLab lab = MonkeyWalk.lab(folder)) {
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

}
