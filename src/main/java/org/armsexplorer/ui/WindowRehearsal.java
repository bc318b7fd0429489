package org.armsexplorer.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// What a reader does in the first minute, done once without a screen while the program is packed: turns to the pages, the
/// types of chart and the appearances, opens sheets and closes them, and closes the window. What is not rehearsed is slow
/// when it is done for the first time.
final class WindowRehearsal {
  /// A chart is drawn and a page laid out by then.
  private static final Duration BEAT = Duration.millis(350);
  private static final String TYPES = "menu-type-";
  /// Each is closed again.
  private static final List<String> SHEETS = List.of("menu-preferences", "menu-export", "menu-help", "menu-terms",
      "menu-shortcuts", "menu-palette", "menu-compare", "menu-dependence", "menu-save-view-as", "menu-about");
  private static final List<String> WAYS =
      List.of("menu-table", "menu-table", "menu-side-by-side", "menu-undo", "menu-redo", "menu-side-by-side",
          "menu-page-register", "menu-page-sources", "menu-page-views", "menu-page-explore", "appearance-dark",
          "appearance-contrast-light", "appearance-light", "menu-larger-text", "menu-smaller-text");
  private final Stage stage;
  private final Queue<Runnable> steps = new ArrayDeque<>();
  private final Timeline beat = new Timeline(new KeyFrame(BEAT, event -> step()));

  private WindowRehearsal(Stage stage) {
    this.stage = stage;
    beat.setCycleCount(Animation.INDEFINITE);
  }

  /// Starts on the FX thread, when the window shows its first chart.
  static void play(Stage stage) {
    WindowRehearsal rehearsal = new WindowRehearsal(stage);
    rehearsal.plan();
    rehearsal.beat.play();
  }

  private void plan() {
    items().map(MenuItem::getId).filter(id -> id != null && id.startsWith(TYPES)).forEach(this::fires);
    WAYS.forEach(this::fires);
    for (String sheet : SHEETS) {
      fires(sheet);
      steps.add(this::escape);
    }
  }

  private void fires(String id) {
    steps.add(() -> item(id).orElseThrow(() -> new IllegalStateException("No item of the menus is " + id)).fire());
  }

  private void step() {
    Optional.ofNullable(steps.poll()).orElse(this::end).run();
  }

  private void end() {
    beat.stop();
    stage.close();
  }

  private void escape() {
    Scene scene = stage.getScene();
    Event.fireEvent(Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene.getRoot()),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
  }

  private Optional<MenuItem> item(String id) {
    return items().filter(item -> id.equals(item.getId())).findFirst();
  }

  /// Found anew for each step: a change of the preferences may build the window anew.
  private Stream<MenuItem> items() {
    return ((MenuBar) stage.getScene().lookup("#menu-bar")).getMenus().stream().flatMap(WindowRehearsal::all);
  }

  private static Stream<MenuItem> all(MenuItem item) {
    return item instanceof Menu menu ? menu.getItems().stream().flatMap(WindowRehearsal::all) : Stream.of(item);
  }
}
