package org.armsexplorer.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.armsexplorer.ui.state.FxJobs;

/// Knows while a tab is held with the mouse or slides to its place after that. JavaFX counts the tabs by the places that
/// they had when one was taken hold of and stumbles over any change until it has come to rest; what changes meanwhile has
/// to wait.
final class TabDrag {
  /// Longer than a tab slides (120 ms).
  private static final Duration REST = Duration.millis(200);
  private final PauseTransition rest = new PauseTransition(REST);
  private final Runnable ended;
  private boolean held;
  private boolean moved;

  /// @param ended is done when the tabs may change again
  TabDrag(TabPane tabs, Runnable ended) {
    this.ended = ended;
    // after a slow frame the pause and the tab's way to its place end in the same one, the pause first
    rest.setOnFinished(event -> FxJobs.onFxThread(this::end));
    tabs.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        rest.stop();
        held = true;
      }
    });
    tabs.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> moved |= held);
    tabs.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release());
    // the release was lost, as when another window came before this one
    tabs.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
      if (held) {
        release();
      }
    });
  }

  private void release() {
    held = false;
    if (moved) {
      rest.playFromStart();
    } else {
      end();
    }
  }

  private void end() {
    // one may have been taken hold of again meanwhile, and let go
    if (!held && rest.getStatus() != Animation.Status.RUNNING) {
      moved = false;
      ended.run();
    }
  }

  boolean isUnderWay() {
    return held || moved;
  }
}
