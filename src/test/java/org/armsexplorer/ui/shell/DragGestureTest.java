package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drag gesture itself, from a window of another process, over a real screen.
@Tag("xvfb")
class DragGestureTest {
  @TempDir private Path folder;

  @Test
  void filesOfAnotherProgramCanBeDroppedOnTheWindow() throws Exception {
    Path file = Files.writeString(folder.resolve("download.csv"), ImportWalkTest.DOWNLOAD);
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      int x = (int) (lab.stage().getX() + lab.stage().getWidth() / 2);
      int y = (int) (lab.stage().getY() + lab.stage().getHeight() / 2);
      Process source = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-classpath", System.getProperty("java.class.path"), DragSource.class.getName(), Integer.toString(x),
          Integer.toString(y), file.toString()).inheritIO().start();

      assertThat(source.waitFor(60, TimeUnit.SECONDS)).isTrue();

      assertThat(source.exitValue()).as("taken by the window").isZero();
      lab.until(() -> lab.shows("import-preview"));
      assertThat(lab.node("import-go", Button.class).getText()).isEqualTo("Import 2 deals");
    }
  }
}
