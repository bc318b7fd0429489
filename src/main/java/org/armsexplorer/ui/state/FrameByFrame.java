package org.armsexplorer.ui.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Work on several windows, or parts of one, of which each frame does that of one: between two of them the windows answer.
public final class FrameByFrame<T> {
  private final Set<T> waiting = new LinkedHashSet<>();
  private final AnimationTimer frames;

  /// @param work is done for each, on the FX thread
  public FrameByFrame(Consumer<T> work) {
    frames = new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (!waiting.isEmpty()) {
          T next = waiting.iterator().next();
          waiting.remove(next);
          // after the frame, which has enough to do
          FxJobs.onFxThread(() -> work.accept(next));
        }
        if (waiting.isEmpty()) {
          stop();
        }
      }
    };
  }

  /// Has the work done for all of these, once for what waits already.
  public void add(Collection<T> all) {
    waiting.addAll(all);
    if (!waiting.isEmpty()) {
      frames.start();
    }
  }
}
