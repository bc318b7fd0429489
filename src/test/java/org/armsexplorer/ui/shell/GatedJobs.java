package org.armsexplorer.ui.shell;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.UserProblem;

/// Jobs whose start a test can hold, so that it can look at what a long job shows.
final class GatedJobs implements Jobs {
  private final Jobs jobs;
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile String held = "";
  private final AtomicInteger ended = new AtomicInteger();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private final Consumer<Throwable> bugs;

  /// @param bugs hears of what no user is to blame for
  GatedJobs(Jobs jobs, Consumer<Throwable> bugs) {
    this.jobs = jobs;
    this.bugs = bugs;
  }

  private Consumer<Throwable> watched(Consumer<Throwable> failed) {
    return thrown -> {
      if (!(thrown instanceof UserProblem || thrown instanceof InterruptedException)) {
        bugs.accept(thrown);
      }
      failed.accept(thrown);
    };
  }

  void shut() {
    gate = new CountDownLatch(1);
  }

  /// Holds the newest jobs of a key, too.
  void shut(String key) {
    held = key;
    shut();
  }

  /// How often the newest of a key was asked for.
  int asked(String key) {
    return asked.getOrDefault(key, 0);
  }

  /// How many of those that are held brought their result.
  int ended() {
    return ended.get();
  }

  void open() {
    gate.countDown();
  }

  @Override
  public <T> Running run(String name, Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    return jobs.run(name, progress -> {
      gate.await();
      return body.run(progress);
    }, done, watched(failed));
  }

  @Override
  public <T> void latest(String key, Duration delay, Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    asked.merge(key, 1, Integer::sum);
    jobs.latest(key, delay, progress -> {
      if (key.equals(held)) {
        gate.await();
      }
      return body.run(progress);
    }, result -> {
      done.accept(result);
      if (key.equals(held)) {
        ended.incrementAndGet();
      }
    }, watched(failed));
  }

  @Override
  public void close() {
    jobs.close();
  }
}
