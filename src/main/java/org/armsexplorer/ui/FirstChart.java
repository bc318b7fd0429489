package org.armsexplorer.ui;

import javafx.animation.AnimationTimer;
import org.armsexplorer.ui.shell.MainWindow;
import org.armsexplorer.ui.state.State;

/// Tells when a window shows its first chart.
final class FirstChart {
  /// With the second pulse, what the first one laid out is on the screen.
  private static final int PULSES = 2;

  private FirstChart() {}

  /// Runs something on the FX thread, once, when a chart that has data is on the screen of the window.
  static void then(MainWindow window, Runnable seen) {
    new AnimationTimer() {
      private int pulsesWithChart;

      @Override
      public void handle(long now) {
        if (window.model().stateProperty().get() instanceof State.Ready) {
          pulsesWithChart++;
        }
        if (pulsesWithChart == PULSES) {
          stop();
          seen.run();
        }
      }
    }.start();
  }
}
