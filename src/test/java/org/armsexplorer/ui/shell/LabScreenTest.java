package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen of the tests has no edge at which a window fails, as that of a user has none.
class LabScreenTest {
  @TempDir private Path folder;

  @Test
  void aWindowBeyondTheScreenIsMadeSmaller() throws Exception {
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.robot().interact(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e)));
      lab.robot().interact(() -> {
        lab.stage().setY(-1300);
        lab.stage().setHeight(700);
      });
      lab.answered();
      lab.robot().interact(() -> lab.stage().setHeight(600));
      lab.until(() -> lab.stage().getScene().getHeight() <= 600);
      assertThat(lab.stage().getY()).isEqualTo(-1300);
    } finally {
      Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
    assertThat(thrown).isEmpty();
  }
}
