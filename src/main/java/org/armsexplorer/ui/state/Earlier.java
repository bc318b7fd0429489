package org.armsexplorer.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The changes of the data that no open question holds: those that were made before the program started, and those of
/// windows that were closed. Any question takes them back after its own steps, the newest first. Used from the FX thread
/// only.
public final class Earlier {
  private final Deque<DataStep> steps = new ArrayDeque<>();
  private Runnable listener = Earlier::nobody;

  private static void nobody() {
    // nobody listens
  }

  /// Hears of each change.
  public void onChange(Runnable wanted) {
    listener = wanted;
  }

  /// Takes note of changes that were made before all that are here.
  ///
  /// @param older the newest first
  public void addOlder(List<DataStep> older) {
    steps.addAll(older);
    listener.run();
  }

  /// Takes note of changes that were made after all that are here.
  ///
  /// @param newer the newest first
  public void addNewer(List<DataStep> newer) {
    newer.reversed().forEach(steps::push);
    listener.run();
  }

  /// The newest, which is not here any more from now on.
  Optional<DataStep> take() {
    Optional<DataStep> newest = Optional.ofNullable(steps.poll());
    listener.run();
    return newest;
  }

  /// What the newest did; empty where there is none.
  String name() {
    return Optional.ofNullable(steps.peek()).map(step -> step.name().get()).orElse("");
  }

  /// Forgets all: the data are others now.
  public void clear() {
    steps.clear();
    listener.run();
  }
}
