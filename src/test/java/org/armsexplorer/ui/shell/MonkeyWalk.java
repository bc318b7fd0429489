package org.armsexplorer.ui.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.armsexplorer.language.Wording;
import org.armsexplorer.ui.parts.Speech;
import org.armsexplorer.ui.state.State;
import org.testfx.util.WaitForAsyncUtils;

/// A walk by chance over the windows of a store: in a test, or as a program of its own, which tells for how long the windows
/// did not answer.
final class MonkeyWalk {
  private static final String DOWNLOADS = "monkey.downloads";
  /// Twenty steps a second are still far more than a reader does; with more of them several fall on one frame.
  private static final Duration PACE = Duration.ofMillis(50);
  /// A reader looks at a window that opens before he does anything.
  private static final Duration LOOK = Duration.ofSeconds(2);
  /// From here on a reader notices that the window does not answer.
  private static final long FREEZE_MS = 200;
  private final Path folder;
  private final ConcurrentLinkedQueue<Throwable> bugs = new ConcurrentLinkedQueue<>();

  /// @param folder takes the store, the files that are dropped and those that are saved
  MonkeyWalk(Path folder) {
    this.folder = folder;
  }

  /// Walks at the pace of a hasty reader and writes what came of it.
  ///
  /// @param arguments an empty folder to work in, the seconds, the seed and the file for the report
  public static void main(String[] arguments) throws Exception {
    long seed = Long.parseLong(arguments[2]);
    Walked walked =
        new MonkeyWalk(Path.of(arguments[0])).walk(Duration.ofSeconds(Long.parseLong(arguments[1])), PACE, seed);
    Files.writeString(Path.of(arguments[3]), "seed " + seed + ", " + walked.steps() + " steps in " + walked.seconds()
        + " s; " + walked.pauses().report(FREEZE_MS) + "\n");
    System.err.print(walked.fault());
    System.exit(walked.fault().isEmpty() ? 0 : 1);
  }

  /// A window on the downloads that the run names, else on one that is invented.
  static WindowLab lab(Path folder) throws Exception {
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
  record Walked(int steps, long seconds, Heartbeat pauses, String fault) {}

  /// @param pace a step takes at least as long
  Walked walk(Duration time, Duration pace, long seed) throws Exception {
    int steps = 0;
    Wording before = Wording.current();
    try (WindowLab lab = lab(folder)) {
      lab.onBug(bugs::add);
      WaitForAsyncUtils.autoCheckException = false;
      lab.robot().interact(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> bugs.add(e)));
      Path saved = Files.createDirectories(folder.resolve("saved"));
      Monkey monkey = new Monkey(lab.windows()::open, lab.dialogs().next, files(), saved, seed);
      Heartbeat heartbeat = new Heartbeat(monkey::last);
      long start = System.nanoTime();
      try (heartbeat) {
        TimeUnit.NANOSECONDS.sleep(pace.isZero() ? 0 : LOOK.toNanos());
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
