package org.armsexplorer.ui.parts;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Screen;
import javafx.util.Duration;

/// Why a control is off. A disabled node shows no tooltip of its own, so its parent carries it.
public final class Notes {
  private static final String KEY = "reason";

  /// Between a list and the hint of its entry, in pixels.
  private static final double GAP = 4;

  private Notes() {}

  /// The same at the side of a list, so that the entries below stay in sight.
  ///
  /// @param list that the entry is in
  public static void reason(Node entry, String reason, Supplier<? extends Node> list) {
    reason(entry, reason);
    if (entry.getProperties().get(KEY) instanceof Tooltip tip) {
      tip.setOnShown(event -> putBeside(tip, list.get()));
    }
  }

  private static void putBeside(Tooltip tip, Node list) {
    Bounds place = list.localToScreen(list.getBoundsInLocal());
    if (place != null) {
      double right = place.getMaxX() + GAP;
      double end = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
          .map(screen -> screen.getVisualBounds().getMaxX()).findFirst().orElse(Double.MAX_VALUE);
      tip.setX(right + tip.getWidth() <= end ? right : place.getMinX() - GAP - tip.getWidth());
    }
  }

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
