package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.language.Wording;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Speech;
import org.armsexplorer.ui.state.ExplorerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A window that is built anew in another language leaves nothing of its old content in memory, whatever was done in it:
/// the steps that can be undone go on, and with them nothing that was shown.
class BuiltAnewTest {
  private static final int STEPS = 250;
  private static final int TRIES = 100;
  @TempDir private Path folder;
  private final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();

  @Test
  void nothingOfTheOldContentIsKept() throws Exception {
    Wording before = Wording.current();
    Path file = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    try (WindowLab lab = WindowLab.filled(folder.resolve("store"), List.of(file))) {
      lab.robot().interact(() -> lab.windows().openBeside(lab.window()));
      walk(lab);
      assertThat(bugs).isEmpty();
      if (others(lab).isEmpty()) {
        // the walk has closed them
        lab.robot().interact(() -> lab.windows().openBeside(lab.window()));
        lab.settled();
      }
      List<WeakReference<ExplorerModel>> old = models(lab);
      assertThat(old).isNotEmpty();
      speakAnew(lab);
      for (int i = 0; i < TRIES && old.stream().anyMatch(one -> one.get() != null); i++) {
        System.gc();
        TimeUnit.MILLISECONDS.sleep(200);
        WaitForAsyncUtils.waitForFxEvents(1);
      }
      assertThat(old.stream().map(WeakReference::get)).containsOnlyNulls();
    } finally {
      Speech.use(before);
      WaitForAsyncUtils.clearExceptions();
      WaitForAsyncUtils.autoCheckException = true;
    }
  }

  /// The windows that the lab does not hold itself.
  private static List<MainWindow> others(WindowLab lab) {
    return lab.windows().open().stream().filter(window -> !window.stage().equals(lab.stage())).toList();
  }

  private static List<MainWindow> windows(WindowLab lab) {
    List<MainWindow> others = others(lab);
    return others.isEmpty() ? lab.windows().open() : others;
  }

  private static List<WeakReference<ExplorerModel>> models(WindowLab lab) {
    return WaitForAsyncUtils.waitForAsyncFx(9_000,
        () -> others(lab).stream().map(window -> new WeakReference<>(window.model())).toList());
  }

  private void walk(WindowLab lab) throws Exception {
    WaitForAsyncUtils.autoCheckException = false;
    Path saved = Files.createDirectories(folder.resolve("saved"));
    Monkey monkey =
        new Monkey(() -> windows(lab), lab.dialogs().next, Monkey.fixtures(folder.resolve("files")), saved, 20261129);
    for (int i = 1; i <= STEPS; i++) {
      Platform.runLater(() -> {
        try {
          monkey.step();
        } catch (RuntimeException | Error e) {
          bugs.add(e);
        }
      });
      WaitForAsyncUtils.waitForAsyncFx(120_000, () -> true);
      if (i % 20 == 0) {
        lab.settled();
      }
    }
    lab.settled();
  }

  /// The toolkit remembers the node with a hint that the pointer was over last, until it is over another or pressed.
  private static void pointElsewhere() {
    Label elsewhere = new Label();
    Tooltip.install(elsewhere, new Tooltip());
    Event.fireEvent(elsewhere, new MouseEvent(MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false,
        false, false, false, true, false, false, false, false, true, null));
  }

  /// Another form of numbers, chosen in a sheet that is closed.
  private static void speakAnew(WindowLab lab) throws Exception {
    List<MainWindow> before = lab.windows().open();
    lab.robot().interact(() -> {
      pointElsewhere();
      List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
      Preferences now = lab.windows().memory().preferences();
      String other = now.numbers().equals("space") ? "point" : "space";
      lab.windows().memory().prefer(preferences -> preferences.withNumbers(other));
      lab.windows().open().forEach(window -> {
        while (window.sheets().openProperty().get()) {
          window.sheets().close();
        }
        Sheet sheet = new Sheet("any", "", new Label(), false);
        window.sheets().show(sheet);
        sheet.close();
      });
    });
    lab.until(() -> lab.windows().open().stream().noneMatch(before::contains));
    lab.settled();
  }
}
