package org.armsexplorer.ui.shell;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.armsexplorer.app.Jobs;

/// Jobs whose start a test can hold, so that it can look at what a long job shows.
final class GatedJobs implements Jobs {
  private final Jobs jobs;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  GatedJobs(Jobs jobs) {
    this.jobs = jobs;
  }

  void shut() {
    gate = new CountDownLatch(1);
  }

  void open() {
    gate.countDown();
  }

  @Override
  public <T> Running run(String name, Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    return jobs.run(name, progress -> {
      gate.await();
      return body.run(progress);
    }, done, failed);
  }

  @Override
  public <T> void latest(String key, Duration delay, Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    jobs.latest(key, delay, body, done, failed);
  }

  @Override
  public void close() {
    jobs.close();
  }
}
