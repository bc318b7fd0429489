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
  /// How far a new window stands from the one that it was opened from.
  private static final double STEP = 32;

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

  /// A step to the right of another and below it; where it would leave the screen there, in the screen's corner.
  static Settings.WindowState beside(Settings.WindowState other) {
    return Screen.getScreensForRectangle(other.x(), other.y(), Math.max(1, other.width()), Math.max(1, other.height()))
        .stream().findFirst().map(screen -> beside(other, screen.getVisualBounds())).orElse(other);
  }

  static Settings.WindowState beside(Settings.WindowState other, Rectangle2D screen) {
    double x = other.x() + STEP;
    double y = other.y() + STEP;
    boolean fits = x + other.width() <= screen.getMaxX() && y + other.height() <= screen.getMaxY();
    boolean corner = other.x() - screen.getMinX() < STEP && other.y() - screen.getMinY() < STEP;
    // of windows as large as the screen the second one goes over its edge: else it would hide the first one
    boolean step = fits || corner;
    return new Settings.WindowState(step ? x : screen.getMinX(), step ? y : screen.getMinY(), other.width(),
        other.height(), other.maximized(), other.dividers(), "", other.chartShare());
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
