package org.armsexplorer.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Why a control is off. A disabled node shows no tooltip of its own, so its parent carries it.
public final class Notes {
  private static final String KEY = "reason";

  private Notes() {}

  /// Shows the reason over `around`, and says it to screen readers; an empty one takes it away.
  ///
  /// @param around an enabled node around the one that is off
  public static void reason(Node around, String reason) {
    if (around.getProperties().remove(KEY) instanceof Tooltip old) {
      Tooltip.uninstall(around, old);
    }
    around.setAccessibleHelp(reason.isEmpty() ? null : reason);
    if (!reason.isEmpty()) {
      Tooltip tip = Hints.of(reason);
      tip.setWrapText(true);
      tip.setMaxWidth(320);
      tip.setShowDelay(Duration.millis(200));
      Tooltip.install(around, tip);
      around.getProperties().put(KEY, tip);
    }
  }
}
