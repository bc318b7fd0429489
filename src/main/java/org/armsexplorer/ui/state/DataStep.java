package org.armsexplorer.ui.state;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// A change of the data that can be taken back and made again.
///
/// @param name what it did, for "Undo: import of x.csv"; asked for whenever it is shown
/// @param undo takes it back
/// @param redo makes it again
public record DataStep(Supplier<String> name, Way undo, Way redo) {

  /// The way back or forth: a job.
  @FunctionalInterface
  public interface Way {

    /// Starts the job.
    ///
    /// @param ended is told once, on the FX thread, whether all is as it should be at the end of the way; after a
    ///     failure nothing was changed
    void start(Consumer<Boolean> ended);
  }
}
