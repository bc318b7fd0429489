package org.armsexplorer.app;

import java.time.Duration;
import java.util.function.Consumer;

/// Runs each job at once on the thread that asks: for tests and the command line.
public final class SameThreadJobs implements Jobs {

  @Override
  public <T> Running run(String name, Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    runNow(body, done, failed);
    return () -> {
      // it has ended already
    };
  }

  @Override
  public <T> void latest(String key, Duration delay, Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    runNow(body, done, failed);
  }

  private static <T> void runNow(Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    T result;
    try {
      result = body.run(Progress.SILENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failed.accept(e);
      return;
    } catch (Exception e) {
      failed.accept(e);
      return;
    }
    done.accept(result);
  }

  @Override
  public void close() {
    // nothing runs on
  }
}
