package org.armsexplorer.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The peer of a start: a window of JavaFX with nothing in it; says how long after the process started it was drawn.
public final class EmptyWindow {

  private EmptyWindow() {}

  public static void main(String[] arguments) {
    Platform.startup(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new Pane(), 1366, 768));
      stage.show();
      new AnimationTimer() {
        private int pulses;

        @Override
        public void handle(long now) {
          pulses++;
          if (pulses == 2) {
            Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
            System.err.println("shown after " + Duration.between(started, Instant.now()).toMillis() + " ms");
            System.exit(0);
          }
        }
      }.start();
    });
  }
}
