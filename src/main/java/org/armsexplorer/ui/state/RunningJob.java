package org.armsexplorer.ui.state;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armsexplorer.app.Progress;
import org.jspecify.annotations.Nullable;

/// A job that the user started: how far it is, and a way to stop it.
public final class RunningJob implements Progress {
  private final String name;
  private final Executor fxThread;
  private final AtomicReference<@Nullable Point> newest = new AtomicReference<>();
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper text;
  private volatile boolean stopped;
  private boolean ended;

  private record Point(double fraction, String text) {}

  RunningJob(String name, Executor fxThread) {
    this.name = name;
    this.fxThread = fxThread;
    text = new ReadOnlyStringWrapper(name);
  }

  public String name() {
    return name;
  }

  /// 0 to 1, or -1 where it is not known.
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  /// What it is doing.
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Takes note on a worker; the FX thread sees the newest only, however often this is called.
  @Override
  public void at(long done, long total, String what) {
    Point before = newest.getAndSet(new Point(total > 0 ? (double) done / total : -1, what));
    if (before == null) {
      fxThread.execute(this::show);
    }
  }

  private void show() {
    Point point = newest.getAndSet(null);
    if (point != null) {
      fraction.set(point.fraction());
      text.set(point.text().isEmpty() ? name : point.text());
    }
  }

  @Override
  public boolean isCancelled() {
    return stopped;
  }

  /// Asks the job to end at its next look.
  public void stop() {
    stopped = true;
  }

  void end() {
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }
}
