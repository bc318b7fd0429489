package org.armsexplorer.app;

import java.time.Duration;
import java.util.function.Consumer;

/// Runs work away from the thread that asks for it, and brings the result back to that thread.
public interface Jobs extends AutoCloseable {

  /// Work with a result.
  @FunctionalInterface
  interface Body<T> {

    /// Runs on a worker.
    T run(Progress progress) throws Exception;
  }

  /// Runs a job that the user started and may stop.
  ///
  /// @param name what it does, for the list of running jobs
  /// @return the handle that stops it
  <T> Running run(String name, Body<T> body, Consumer<T> done, Consumer<Throwable> failed);

  /// Runs a job of which only the newest with the same key matters: older ones are dropped, their results never shown.
  <T> void latest(String key, Duration delay, Body<T> body, Consumer<T> done, Consumer<Throwable> failed);

  @Override
  void close();

  /// A job that was started.
  interface Running {

    /// Asks the job to stop; it ends at its next look.
    void stop();
  }
}
