package org.armsexplorer.cli;

import java.util.concurrent.TimeUnit;
import org.armsexplorer.app.Progress;

/// Stops a command when the user presses Ctrl-C: the job ends at its next check and leaves all as it was.
final class Interruption implements Progress, AutoCloseable {
  /// A job that has not ended by then is cut off; the store stands that too.
  private static final long LONGEST_WAIT_S = 20;
  private final Thread atEnd = Thread.ofPlatform().name("interruption").unstarted(this::interrupt);
  private volatile boolean cancelled;

  /// Watches for the end of the program until it is closed.
  Interruption() {
    Runtime.getRuntime().addShutdownHook(atEnd);
  }

  @Override
  public void at(long done, long total, String text) {
    // a terminal shows the result
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  /// Holds the end back until the command has said what became of it and halts the program with its exit code.
  private void interrupt() {
    cancelled = true;
    try {
      TimeUnit.SECONDS.sleep(LONGEST_WAIT_S);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      cancelled = true; // the program is ending already
    }
  }
}
