package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.StorePlace;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.ui.files.FileDialogs;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.State;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window on a store of its own, and a user before it. Where he opens others, they stand beside it.
final class WindowLab implements AutoCloseable {
  /// Pulses in which a control does not move before it is clicked.
  private static final int REST = 3;
  private static final int TRIES = 3;
  private final Wiring wiring;
  private final List<GatedJobs> gates = new ArrayList<>();
  private final Answers dialogs = new Answers();
  private final FxRobot robot = new FxRobot();
  private final Windows windows;
  private final MainWindow window;
  private final Stage stage;
  private final AtomicLong pulses = new AtomicLong();
  private volatile Consumer<Throwable> bugs = thrown -> {
    // nobody listens
  };
  private final AnimationTimer clock = new AnimationTimer() {
    @Override
    public void handle(long now) {
      pulses.incrementAndGet();
    }
  };

  /// File dialogs that answer at once, with what the test put there.
  static final class Answers implements FileDialogs {
    final Deque<Path> next = new ArrayDeque<>();
    /// What the last dialog was called.
    volatile String title = "";

    @Override
    public List<Path> open(String title, Kind kind, Optional<Path> folder) {
      return next.isEmpty() ? List.of() : List.of(next.removeFirst());
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Optional<Path> folder, String proposed) {
      this.title = title;
      return Optional.ofNullable(next.poll());
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> start) {
      return Optional.ofNullable(next.poll());
    }
  }

  WindowLab(Path folder) throws UserProblem, TimeoutException {
    // what the reader chooses for all stores stays in the lab, too
    wiring = Wiring.store(folder, new StorePlace(folder.resolve("platform")));
    FxToolkit.registerPrimaryStage();
    // not registered: of a stage that is TestFX keeps each event, and all that was ever shown with them
    stage = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new Stage());
    windows = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new Windows(wiring, wiring.settings().load(),
        new Windows.Outside(one -> dialogs, this::gated, preferences -> preferences.wording("", Locale.UK), () -> {
          // the lab is closed by its test
        })));
    window = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
      clock.start();
      return windows.start(stage);
    });
    // on another page the panes of the chart are not in the window
    until(() -> model().stateProperty().get() instanceof State.Ready
        && (!shows("explore-page") || (shows("filter-pane") && shows("looks-pane"))));
  }

  private Jobs gated(Jobs jobs) {
    GatedJobs made = new GatedJobs(jobs, thrown -> bugs.accept(thrown));
    gates.add(made);
    return made;
  }

  /// A window on a store that holds one invented download.
  ///
  /// @param folder takes the file and the store
  static WindowLab withDownload(Path folder) throws Exception {
    return filled(folder.resolve("store"),
        List.of(Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD)));
  }

  /// A window on a store that holds these files, with a view of all of them.
  static WindowLab filled(Path folder, List<Path> files) throws Exception {
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.imports().commit(wiring.imports().preview(files, Progress.SILENT), Progress.SILENT);
      wiring.settings().save(Settings.DEFAULT.withView(wiring.views().toText(new SavedView("", ChartSpec.DEFAULT))));
    }
    WindowLab lab = new WindowLab(folder);
    lab.answered();
    return lab;
  }

  Wiring wiring() {
    return wiring;
  }

  FxRobot robot() {
    return robot;
  }

  /// Holds the jobs that the user starts until it is opened.
  GatedJobs gate() {
    return gates.getFirst();
  }

  /// Hears of what no user is to blame for, in the jobs of all windows.
  void onBug(Consumer<Throwable> listener) {
    bugs = listener;
  }

  /// All that are open.
  Windows windows() {
    return windows;
  }

  Answers dialogs() {
    return dialogs;
  }

  ExplorerModel model() {
    return window.model();
  }

  MainWindow window() {
    return window;
  }

  Stage stage() {
    return stage;
  }

  /// Waits for something that a job brings about.
  void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  /// Waits for the answer to what the user did.
  void answered() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents(1);
    until(() -> !(model().stateProperty().get() instanceof State.Working));
  }

  /// Waits until no window works on an answer.
  void settled() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents(1);
    until(() -> windows.open().stream()
        .noneMatch(window -> window.model().stateProperty().get() instanceof State.Working));
  }

  /// Chooses an item of the menu bar.
  void menu(String menu, String item) {
    robot.interact(() -> node("menu-bar", MenuBar.class).getMenus().stream().filter(one -> menu.equals(one.getId()))
        .flatMap(one -> one.getItems().stream()).filter(one -> item.equals(one.getId())).findFirst().orElseThrow()
        .fire());
  }

  /// Gives a command by the menu, or by one in it: where there are no keys, too.
  void give(Command command) throws TimeoutException {
    robot.interact(() -> node("menu-bar", MenuBar.class).getMenus().stream().flatMap(WindowLab::leaves)
        .filter(item -> ("menu-" + command.id()).equals(item.getId())).findFirst().orElseThrow().fire());
    answered();
  }

  /// The items of a menu and of those in it.
  static Stream<MenuItem> leaves(MenuItem item) {
    return item instanceof Menu menu ? menu.getItems().stream().flatMap(WindowLab::leaves) : Stream.of(item);
  }

  /// Clicks a control once it has come to rest: what was just put into the window is laid out by the next pulses, and a
  /// click on the place that it had before would go elsewhere.
  void click(String id) throws TimeoutException {
    until(() -> shows(id));
    click(node(id, Node.class));
  }

  /// A click that did not reach the control, because something moved under the pointer, is made again.
  void click(Node node) throws TimeoutException {
    AtomicBoolean reached = new AtomicBoolean();
    EventHandler<MouseEvent> pressed = event -> reached.set(true);
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
      node.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
      return true;
    });
    for (int i = 0; i < TRIES && !reached.get(); i++) {
      rest(node);
      robot.clickOn(node);
      WaitForAsyncUtils.waitForFxEvents(2);
    }
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
      node.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
      return true;
    });
    assertThat(reached).as("a click on %s reached it", node).isTrue();
  }

  /// Waits until a control does not move any more.
  private void rest(Node node) throws TimeoutException {
    AtomicReference<Bounds> place = new AtomicReference<>(node.localToScreen(node.getBoundsInLocal()));
    AtomicLong since = new AtomicLong(pulses.get());
    until(() -> {
      Bounds now = node.localToScreen(node.getBoundsInLocal());
      if (now == null || !now.equals(place.getAndSet(now))) {
        since.set(pulses.get());
      }
      return pulses.get() - since.get() >= REST;
    });
  }

  <N extends Node> N node(String id, Class<N> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  boolean shows(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }

  @Override
  public void close() throws TimeoutException {
    gates.forEach(GatedJobs::open);
    FxToolkit.setupFixture(() -> {
      clock.stop();
      windows.quit();
    });
    windows.close();
    wiring.close();
  }
}
