package org.armsexplorer.ui.files;

import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.ui.parts.Toasts;
import org.armsexplorer.ui.state.Problems;

/// What a step of the history is taken back and made again with. The history outlives what stands in the window, which
/// is built anew in another language, and even the window: a step that held the [Desk] would hold all of the old content
/// with it. So it asks for them when it is taken back.
public record Hands(Wiring wiring, Jobs jobs, Toasts toasts) {

  /// Tells the user what went wrong; nothing where it was stopped.
  public void tell(Throwable thrown) {
    if (!Problems.isStopped(thrown)) {
      toasts.problem(Problems.text(thrown));
    }
  }
}
