package org.armsexplorer.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.stage.Stage;
import org.armsexplorer.ui.shell.MainWindow;

/// Says how long the process took to its first chart and closes the window: for the measurement of a start, asked for by
/// `-Darmsexplorer.timed-start=true`.
final class TimedStart {

  private TimedStart() {}

  static boolean isAskedFor() {
    return Boolean.getBoolean("armsexplorer.timed-start");
  }

  static void watch(MainWindow window, Stage stage) {
    FirstChart.then(window, () -> {
      Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
      System.err.println("first chart after " + Duration.between(started, Instant.now()).toMillis() + " ms");
      stage.close();
    });
  }
}
