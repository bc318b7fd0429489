package org.armsexplorer.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.armsexplorer.app.Settings;

/// Where the window stands: remembered, and brought back on a screen that is there.
final class WindowPlace {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 560;
  private static final double LOW = 900;
  /// How much of the window must be visible to be found.
  private static final double VISIBLE = 120;

  private WindowPlace() {}

  static void restore(Stage stage, Settings.WindowState state) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    if (state.width() <= 0) {
      boolean small = screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT;
      stage.setWidth(Math.min(screen.getWidth(), Math.max(WIDTH, screen.getWidth() * 0.8)));
      stage.setHeight(Math.min(screen.getHeight(), Math.max(HEIGHT, screen.getHeight() * 0.85)));
      stage.setMaximized(small);
      return;
    }
    stage.setWidth(Math.clamp(state.width(), LEAST_WIDTH, Math.max(LEAST_WIDTH, screen.getWidth())));
    stage.setHeight(Math.clamp(state.height(), LEAST_HEIGHT, Math.max(LEAST_HEIGHT, screen.getHeight())));
    if (isVisible(state)) {
      stage.setX(state.x());
      stage.setY(state.y());
    }
    stage.setMaximized(state.maximized());
  }

  /// Whether chart and table together would leave either too small.
  static boolean isLow() {
    return Screen.getPrimary().getVisualBounds().getHeight() < LOW;
  }

  private static boolean isVisible(Settings.WindowState state) {
    return !Screen
        .getScreensForRectangle(state.x() + VISIBLE, state.y(), Math.max(1, state.width() - 2 * VISIBLE), VISIBLE)
        .isEmpty();
  }

  /// A maximized window keeps the bounds that it had before.
  static Settings.WindowState of(Stage stage, Settings.WindowState before, List<Double> dividers) {
    if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) {
      double width = before.width() > 0 ? before.width() : WIDTH;
      double height = before.height() > 0 ? before.height() : HEIGHT;
      return new Settings.WindowState(before.x(), before.y(), width, height, stage.isMaximized(), dividers);
    }
    return new Settings.WindowState(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false, dividers);
  }
}
