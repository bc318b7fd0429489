package org.armsexplorer.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.OpenWindows;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.language.Wording;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.ui.files.FileDialogs;
import org.armsexplorer.ui.files.Hands;
import org.armsexplorer.ui.files.ShelfStep;
import org.armsexplorer.ui.parts.Speech;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.Toasts;
import org.armsexplorer.ui.state.Autosave;
import org.armsexplorer.ui.state.Earlier;
import org.armsexplorer.ui.state.FrameByFrame;
import org.armsexplorer.ui.state.FxJobs;
import org.armsexplorer.ui.state.Memory;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;
import org.armsexplorer.ui.state.RunningJob;

/// The windows of the program: all on one store, with the same preferences and the same library, each with its own
/// questions, steps and jobs. The program ends with the last of them. Used from the FX thread, but for [#close].
public final class Windows implements AutoCloseable {
  private final Wiring wiring;
  private final Outside outside;
  /// What is done for all windows: settings and what is open are written by one.
  private final FxJobs jobs = new FxJobs();
  private final Map<Stage, List<FxJobs>> working = new ConcurrentHashMap<>();
  /// Those that do not speak yet as the reader prefers.
  private final Set<Stage> behind = new HashSet<>();
  private final FrameByFrame<Stage> following = new FrameByFrame<>(this::buildAnew);
  /// The one that was used last at the end.
  private final List<MainWindow> open = new ArrayList<>();
  private final Memory memory;
  private final Earlier earlier = new Earlier();
  private final Look look;
  private final Recovery recovery;
  private final Autosave autosave;
  private Wording spoken;
  private boolean ended;

  /// What the windows stand in.
  ///
  /// @param dialogs makes the file dialogs of a window
  /// @param jobs is given the jobs of each window and may put something before them
  /// @param wording how the program speaks by what its reader prefers
  /// @param lastClosed is done when no window is left
  public record Outside(Function<Stage, FileDialogs> dialogs, UnaryOperator<Jobs> jobs,
      Function<Preferences, Wording> wording, Runnable lastClosed) {}

  /// @param settings as they were when the program started
  public Windows(Wiring wiring, Settings settings, Outside outside) {
    this.wiring = wiring;
    this.outside = outside;
    memory = new Memory(wiring.settings(), settings, jobs);
    spoken = outside.wording().apply(settings.preferences());
    look = new Look(memory);
    recovery = new Recovery(wiring.open(), fresh(FirstView.of(wiring.views(), settings), settings.window()));
    autosave =
        new Autosave(wiring.open(), jobs, () -> open.stream().map(MainWindow::kept).toList(), recovery.left().recent());
    earlier.onChange(() -> open.forEach(window -> window.model().nameSteps()));
    wiring.onDataChange(() -> FxJobs.onFxThread(() -> open.forEach(MainWindow::dataChanged)));
  }

  private static OpenQuestions fresh(ChartSpec spec, Settings.WindowState place) {
    return OpenQuestions.of(new OpenQuestions.One(Question.NO_VIEW, "", spec), place);
  }

  Wiring wiring() {
    return wiring;
  }

  Memory memory() {
    return memory;
  }

  Look look() {
    return look;
  }

  Autosave autosave() {
    return autosave;
  }

  /// Opens the windows that were open at the last end, and asks for what was lost since.
  ///
  /// @param front of the one that was used last
  /// @return that one
  public MainWindow start(Stage front) {
    List<OpenQuestions> left = recovery.left().windows();
    left.subList(0, left.size() - 1).forEach(one -> open(new Stage(), one));
    MainWindow window = open(front, left.getLast());
    recovery.ask(window.sheets(), this::restore);
    recall();
    return window;
  }

  /// What was imported or taken out before the program started can be taken back.
  private void recall() {
    jobs.latest("recall", Duration.ZERO, progress -> wiring.sources().history(),
        known -> earlier.addOlder(known.stream().map(one -> ShelfStep.of(this::hands, one)).toList()), hands()::tell);
  }

  /// Those of the window that is used.
  private Hands hands() {
    return open.getLast().hands();
  }

  /// Those of a window; after its end, of the one that is used.
  Hands hands(Stage stage) {
    return of(stage).map(MainWindow::hands).orElseGet(this::hands);
  }

  Earlier earlier() {
    return earlier;
  }

  private MainWindow open(Stage stage, OpenQuestions questions) {
    ObservableList<RunningJob> running = FXCollections.observableArrayList();
    Sheets sheets = new Sheets();
    MainWindow window = new MainWindow(stage, new MainWindow.Ground(this, jobs(stage, running), running,
        outside.dialogs().apply(stage), sheets, new Toasts()), Questions.Opened.of(questions), questions.place());
    open.add(window);
    stage.focusedProperty().subscribe(focused -> {
      // the last one is the one that is used
      if (focused) {
        of(stage).filter(open::remove).ifPresent(open::add);
      }
    });
    stage.setOnHidden(event -> of(stage).ifPresent(this::closed));
    sheets.openProperty().addListener((property, was, there) -> {
      if (!there) {
        // the sheet is gone by then
        FxJobs.onFxThread(() -> speak(stage));
      }
    });
    window.show();
    return window;
  }

  private Optional<MainWindow> of(Stage stage) {
    return open.stream().filter(window -> window.stage().equals(stage)).findFirst();
  }

  private Jobs jobs(Stage stage, ObservableList<RunningJob> running) {
    FxJobs own = new FxJobs(running);
    working.computeIfAbsent(stage, one -> new CopyOnWriteArrayList<>()).add(own);
    return outside.jobs().apply(own);
  }

  /// Speaks as the reader prefers now: each window is built anew as soon as no sheet lies over it, first the one in
  /// which that was chosen.
  private void speak(Stage closed) {
    Wording wanted = outside.wording().apply(memory.preferences());
    if (!wanted.equals(spoken)) {
      spoken = wanted;
      Speech.use(wanted);
      behind.addAll(open.stream().map(MainWindow::stage).toList());
      following.add(behind);
    }
    buildAnew(closed);
  }

  /// Its jobs are others, so that one of the old content, such as the way back from an import, does not take the place of
  /// one of the new.
  private void buildAnew(Stage stage) {
    of(stage).filter(window -> behind.contains(stage) && !window.sheets().openProperty().get()).ifPresent(window -> {
      behind.remove(stage);
      MainWindow.Ground before = window.ground();
      MainWindow.Ground anew = new MainWindow.Ground(this, jobs(stage, before.running()), before.running(),
          before.dialogs(), before.sheets(), before.toasts());
      int place = open.indexOf(window);
      open.set(place, window.again(anew));
    });
  }

  /// Those that are open, the one that was used last at the end.
  List<MainWindow> open() {
    return List.copyOf(open);
  }

  /// Opens another window a step beside one, on a new chart.
  void openBeside(MainWindow other) {
    open(new Stage(),
        fresh(memory.preferences().start(Explorer.startSpec()), WindowPlace.beside(other.kept().place())));
    autosave.changed();
  }

  /// The windows that were lost, in the place of those that are open.
  private void restore(OpenWindows lost) {
    List<OpenQuestions> wanted = lost.windows().reversed();
    List<MainWindow> there = List.copyOf(open.reversed());
    for (int i = 0; i < wanted.size(); i++) {
      if (i < there.size()) {
        there.get(i).restore(wanted.get(i));
      } else {
        open(new Stage(), wanted.get(i));
      }
    }
    there.stream().skip(wanted.size()).forEach(MainWindow::hide);
    there.getFirst().toFront();
  }

  /// There is another store in the place of the one that all steps were made in.
  void storeReplaced() {
    open.forEach(MainWindow::dropDataSteps);
    earlier.clear();
  }

  /// The library was changed in one of them.
  void libraryChanged() {
    open.forEach(MainWindow::libraryChanged);
  }

  /// A window is about to close: with the last one the program ends, and what is open is kept.
  void closing() {
    if (open.size() == 1) {
      end();
    }
  }

  private void end() {
    if (!ended) {
      ended = true;
      autosave.close();
    }
  }

  /// Closes all windows; all of them are open at the next start.
  void quit() {
    end();
    List.copyOf(open).forEach(MainWindow::hide);
  }

  private void closed(MainWindow window) {
    OpenQuestions left = window.kept();
    open.remove(window);
    if (open.isEmpty()) {
      outside.lastClosed().run();
      return;
    }
    Thread.ofPlatform().daemon().name("closed-window").start(() -> {
      working.getOrDefault(window.stage(), List.of()).forEach(FxJobs::close);
      working.remove(window.stage());
    });
    if (!ended) {
      earlier.addNewer(window.giveDataSteps());
      autosave.changed();
      if (window.hasWork()) {
        open.getLast().offer(Texts.text("windows.closed", window.name()), Texts.text("tabs.reopen"), () -> {
          open(new Stage(), left);
          autosave.changed();
        });
      }
    }
  }

  /// Ends the jobs of all windows.
  @Override
  public void close() {
    jobs.close();
    working.values().forEach(all -> all.forEach(FxJobs::close));
  }
}
