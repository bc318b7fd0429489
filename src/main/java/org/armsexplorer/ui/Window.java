package org.armsexplorer.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.armsexplorer.app.ExportService;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.language.Wording;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.ui.files.SystemFileDialogs;
import org.armsexplorer.ui.parts.Speech;
import org.armsexplorer.ui.shell.MainWindow;
import org.armsexplorer.ui.shell.WindowRehearsal;
import org.armsexplorer.ui.shell.Windows;
import org.armsexplorer.ui.state.FxJobs;

/// The windows, for whoever starts the program.
public final class Window {
  /// JavaFX warns that it stands on the class path, where it is meant to stand.
  private static final Logger QUIET = Logger.getLogger("javafx");

  private Window() {}

  /// What a window would need and does not find here, as one sentence; empty where one can be opened.
  public static Optional<String> lacking() {
    return Surface.lacking();
  }

  /// Opens the windows on a store and returns when all are closed. It speaks as asked; else as the settings of the store
  /// say; else as the system.
  ///
  /// The toolkit starts while the store is opened, the settings and fonts are read and the first question is answered.
  ///
  /// @param language word of a language; empty where none is asked for
  /// @return the exit code
  /// @throws UserProblem where the store cannot be opened
  public static int open(Path folder, String language) throws UserProblem {
    return open(folder, language, (window, stage) -> {
      if (TimedStart.isAskedFor()) {
        TimedStart.watch(window, stage);
      }
    });
  }

  /// Opens the window without a screen on a chart of the store, does in it what a reader does first and closes it: for the
  /// rehearsal of a packed start.
  ///
  /// @param asked what the chart asks, which has an answer in the store
  /// @return the exit code
  /// @throws java.util.concurrent.CompletionException where a step of it failed
  public static int rehearse(Path folder, ChartSpec asked) throws UserProblem {
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.settings().save(Settings.DEFAULT.withWindow(new Settings.WindowState(0, 0, 1600, 1000, false, List.of()))
          .withView(wiring.views().toText(new SavedView("", asked))));
    }
    CompletableFuture<Boolean> rehearsed = new CompletableFuture<>();
    int code = open(folder, "",
        (window, stage) -> FirstChart.then(window, () -> WindowRehearsal.play(stage, WindowRehearsal.BEAT, thrown -> {
          thrown.ifPresentOrElse(rehearsed::completeExceptionally, () -> rehearsed.complete(true));
          stage.close();
        })));
    rehearsed.join();
    return code;
  }

  private static int open(Path folder, String language, BiConsumer<MainWindow, Stage> whenShown) throws UserProblem {
    // asked once: the process takes over the language of the windows
    Locale system = Locale.getDefault(Locale.Category.DISPLAY);
    CountDownLatch closed = new CountDownLatch(1);
    CompletableFuture<Boolean> toolkit = new CompletableFuture<>();
    QUIET.setLevel(Level.SEVERE);
    // until the settings are read: a store may refuse to open
    Speech.use(Wording.chosen(language, "", system));
    ExportService.makeReady();
    Platform.startup(() -> toolkit.complete(true));
    Platform.setImplicitExit(false);
    try (Wiring wiring = Wiring.store(folder)) {
      Settings settings = wiring.settings().load();
      Speech.use(settings.preferences().wording(language, system));
      wiring.explorer().askAhead();
      toolkit.join();
      FutureTask<Windows> shown = new FutureTask<>(() -> {
        Windows windows = new Windows(wiring, settings, new Windows.Outside(SystemFileDialogs::new, jobs -> jobs,
            preferences -> preferences.wording(language, system), closed::countDown));
        show(windows, whenShown);
        return windows;
      });
      FxJobs.onFxThread(shown);
      Windows windows = shown.get();
      try {
        closed.await();
      } finally {
        windows.close();
      }
      return 0;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 130;
    } finally {
      Platform.exit();
    }
  }

  private static void show(Windows windows, BiConsumer<MainWindow, Stage> whenShown) {
    Stage stage = new Stage();
    whenShown.accept(windows.start(stage), stage);
  }
}
