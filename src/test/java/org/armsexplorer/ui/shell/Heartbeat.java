package org.armsexplorer.ui.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Asks the FX thread again and again whether it answers, and keeps how long it did not: while it computes, lays out or
/// waits for another thread, the window is frozen.
final class Heartbeat implements AutoCloseable {
  private static final long BETWEEN_MS = 5;
  private static final long LOOK_AFTER_MS = 120;
  /// Where the FX thread waits for the thread that paints: with each frame, and where a window or a menu comes or goes.
  private static final Set<String> FOR_PAINTER = Set.of("waitForRenderingToComplete", "runWithRenderLock");
  private static final int INNERMOST = 14;
  private static final int TOLD = 40;
  private final Supplier<String> doing;
  private final List<Wait> waits = new ArrayList<>();
  private final Thread thread;
  private volatile boolean ended;

  /// A time in which the FX thread did not answer.
  ///
  /// @param ms by the clock
  /// @param computed of these, those in which it had a processor; on a machine that does other work too it waits for one
  /// @param collected of these, those in which all threads stood still for the collector
  /// @param stolen what other guests of the host took from this machine meanwhile, of all its processors, in steps of
  ///   10 ms; 0 where the system does not tell
  /// @param after seconds since the first beat: what grows tells itself by its pauses
  /// @param where what the thread stood in when it had not answered for a while, the innermost first
  record Wait(long ms, long computed, long collected, long stolen, long after, String step,
      List<StackTraceElement> where) {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /// Without the least that the FX thread can have lost to other guests: its share of what was taken of all processors.
    long own() {
      return ms - stolen / PROCESSORS;
    }

    @Override
    public String toString() {
      return ms + " ms (" + computed + " computing, " + collected + " collecting, " + stolen + " stolen) after " + after
          + " s at " + step + where.stream().map(StackTraceElement::toString).map(frame -> "\n    " + frame)
              .collect(Collectors.joining());
    }
  }

  /// @param doing what is done just now, asked on the FX thread
  Heartbeat(Supplier<String> doing) {
    this.doing = doing;
    thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
  }

  private record Beat(Thread thread, long computed, String doing) {}

  /// What else held the threads up since the machine started, in milliseconds.
  private record Elsewhere(long collected, long stolen) {
    private static final Path SYSTEM = Path.of("/proc/stat");
    /// The place of "steal" among the numbers of the first line, which count hundredths of a second.
    private static final int STOLEN = 8;
    private static final int UNIT_MS = 10;

    static Elsewhere now() {
      long collected = ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(one -> !one.getName().contains("Concurrent")).mapToLong(one -> one.getCollectionTime()).sum();
      return new Elsewhere(collected, stolenByNow());
    }

    private static long stolenByNow() {
      try (BufferedReader system = Files.newBufferedReader(SYSTEM)) {
        return Long.parseLong(Objects.requireNonNull(system.readLine()).split(" +")[STOLEN]) * UNIT_MS;
      } catch (IOException e) {
        return 0;
      }
    }
  }

  private void beat() {
    try {
      Beat last = ask().get();
      long started = System.nanoTime();
      while (!ended) {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_MS);
        Elsewhere before = Elsewhere.now();
        long asked = System.nanoTime();
        CompletableFuture<Beat> answer = ask();
        List<StackTraceElement> where = where(answer, last.thread());
        Beat now = answer.get();
        long ms = (System.nanoTime() - asked) / 1_000_000;
        Elsewhere after = Elsewhere.now();
        waits.add(new Wait(ms, (now.computed() - last.computed()) / 1_000_000, after.collected() - before.collected(),
            after.stolen() - before.stolen(), (asked - started) / 1_000_000_000, now.doing(), where));
        last = now;
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private CompletableFuture<Beat> ask() {
    CompletableFuture<Beat> answer = new CompletableFuture<>();
    Platform.runLater(() -> answer.complete(
        new Beat(Thread.currentThread(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(), doing.get())));
    return answer;
  }

  /// @return nothing where the answer came in time
  private static List<StackTraceElement> where(CompletableFuture<Beat> answer, Thread thread)
      throws InterruptedException, ExecutionException {
    try {
      answer.get(LOOK_AFTER_MS, TimeUnit.MILLISECONDS);
      return List.of();
    } catch (TimeoutException e) {
      List<StackTraceElement> all = List.of(thread.getStackTrace());
      if (all.stream().anyMatch(frame -> FOR_PAINTER.contains(frame.getMethodName()))) {
        return painter();
      }
      List<StackTraceElement> ours =
          all.stream().skip(INNERMOST).filter(frame -> frame.getClassName().startsWith("org.armsexplorer")).toList();
      return Stream.concat(all.stream().limit(INNERMOST), ours.stream().limit(INNERMOST)).toList();
    }
  }

  /// Where the thread stands that paints.
  private static List<StackTraceElement> painter() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().startsWith("QuantumRenderer"))
        .flatMap(entry -> Stream.of(entry.getValue())).limit(2 * INNERMOST).toList();
  }

  @Override
  public void close() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// All that were longer, the longest first; after the end.
  List<Wait> longerThan(long ms) {
    return waits.stream().filter(wait -> wait.ms() > ms).sorted(Comparator.comparingLong(Wait::ms).reversed()).toList();
  }

  /// In words, with the longest of all that were looked at; after the end.
  ///
  /// @param ms from here on they are counted
  String report(long ms) {
    long[] sorted = waits.stream().mapToLong(Wait::ms).sorted().toArray();
    List<Wait> longer = longerThan(ms);
    return "ms until the window answered: p99 " + sorted[sorted.length * 99 / 100] + ", p999 "
        + sorted[(int) (sorted.length * 999L / 1000)] + ", longest " + sorted[sorted.length - 1] + "; over " + ms + ": "
        + longer.size() + " of " + sorted.length + ", of these computing for longer: "
        + longer.stream().filter(wait -> wait.computed() > ms).count() + ", without what other guests took: "
        + longer.stream().filter(wait -> wait.own() > ms).count() + "; collected "
        + waits.stream().mapToLong(Wait::collected).sum() + ", stolen " + waits.stream().mapToLong(Wait::stolen).sum()
        + "\nminute, p99, longest: " + byMinute() + "\nthe longest:\n"
        + longerThan(LOOK_AFTER_MS).stream().limit(TOLD).map(Wait::toString).collect(Collectors.joining("\n"));
  }

  /// What slows down with time tells itself here.
  private String byMinute() {
    Map<Long, List<Wait>> minutes =
        waits.stream().collect(Collectors.groupingBy(wait -> wait.after() / 60, TreeMap::new, Collectors.toList()));
    return minutes.entrySet().stream().map(minute -> {
      long[] sorted = minute.getValue().stream().mapToLong(Wait::ms).sorted().toArray();
      return minute.getKey() + ", " + sorted[sorted.length * 99 / 100] + ", " + sorted[sorted.length - 1];
    }).collect(Collectors.joining("; "));
  }
}
