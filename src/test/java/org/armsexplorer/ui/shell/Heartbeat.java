package org.armsexplorer.ui.shell;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  /// @param after seconds since the first beat: what grows tells itself by its pauses
  /// @param where what the thread stood in when it had not answered for a while, the innermost first
  record Wait(long ms, long computed, long after, String step, List<StackTraceElement> where) {

    @Override
    public String toString() {
      return ms + " ms (" + computed + " computing) after " + after + " s at " + step + where.stream()
          .map(StackTraceElement::toString).map(frame -> "\n    " + frame).collect(Collectors.joining());
    }
  }

  /// @param doing what is done just now, asked on the FX thread
  Heartbeat(Supplier<String> doing) {
    this.doing = doing;
    thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
  }

  private record Beat(Thread thread, long computed, String doing) {}

  private void beat() {
    try {
      Beat last = ask().get();
      long started = System.nanoTime();
      while (!ended) {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_MS);
        long asked = System.nanoTime();
        CompletableFuture<Beat> answer = ask();
        List<StackTraceElement> where = where(answer, last.thread());
        Beat now = answer.get();
        waits.add(new Wait((System.nanoTime() - asked) / 1_000_000, (now.computed() - last.computed()) / 1_000_000,
            (asked - started) / 1_000_000_000, now.doing(), where));
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
      if (all.stream().anyMatch(frame -> frame.getMethodName().equals("waitForRenderingToComplete"))) {
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

  /// In words; after the end.
  String report(long ms) {
    long[] sorted = waits.stream().mapToLong(Wait::ms).sorted().toArray();
    List<Wait> longer = longerThan(ms);
    return "ms until the window answered: p99 " + sorted[sorted.length * 99 / 100] + ", p999 "
        + sorted[(int) (sorted.length * 999L / 1000)] + ", longest " + sorted[sorted.length - 1] + "; over " + ms + ": "
        + longer.size() + " of " + sorted.length + ", of these computing for longer: "
        + longer.stream().filter(wait -> wait.computed() > ms).count() + "; the longest:\n"
        + String.join("\n", longer.stream().limit(TOLD).map(Wait::toString).toList());
  }
}
