package org.armsexplorer.ui.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
import org.armsexplorer.app.Appearance;
import org.armsexplorer.spec.ChartType;

/// What a reader does in the first minute, done once without a screen while the program is packed: turns to the pages, the
/// types of chart and the appearances, opens sheets and closes them. What is not rehearsed is slow when it is done for the
/// first time.
public final class WindowRehearsal {
  /// A chart is drawn and a page laid out by then.
  public static final Duration BEAT = Duration.millis(350);
  private static final List<Command> WAYS = List.of(Command.TABLE, Command.TABLE, Command.SIDE_BY_SIDE, Command.UNDO,
      Command.REDO, Command.SIDE_BY_SIDE, Command.PAGE_REGISTER, Command.PAGE_SOURCES, Command.PAGE_VIEWS,
      Command.PAGE_EXPLORE, Command.LARGER_TEXT, Command.NORMAL_TEXT, Command.HELP, Command.TERMS);
  /// Each is waited for and closed again.
  private static final List<Command> SHEETS = List.of(Command.PREFERENCES, Command.EXPORT, Command.SHORTCUTS,
      Command.PALETTE, Command.DEPENDENCE, Command.SAVE_VIEW_AS, Command.ABOUT);
  private static final int LONGEST_WAIT = 100;
  /// The window ends in the one that it began in.
  private static final List<Appearance> APPEARANCES =
      List.of(Appearance.DARK, Appearance.CONTRAST_LIGHT, Appearance.LIGHT);
  private final Stage stage;
  private final Consumer<Optional<RuntimeException>> ended;
  private final Queue<BooleanSupplier> steps = new ArrayDeque<>();
  private int waited;
  private final Timeline timeline;

  private WindowRehearsal(Stage stage, Duration beat, Consumer<Optional<RuntimeException>> ended) {
    this.stage = stage;
    this.ended = ended;
    timeline = new Timeline(new KeyFrame(beat, event -> step()));
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  /// Starts on the FX thread, in a window that shows its first chart, of one recipient.
  ///
  /// @param beat time between two steps
  /// @param ended told, on the FX thread, after the last step, or what a step threw
  public static void play(Stage stage, Duration beat, Consumer<Optional<RuntimeException>> ended) {
    WindowRehearsal rehearsal = new WindowRehearsal(stage, beat, ended);
    rehearsal.plan();
    rehearsal.timeline.play();
  }

  private void plan() {
    for (ChartType type : ChartType.values()) {
      steps.add(() -> fire("menu-type-" + type.token()));
    }
    WAYS.forEach(way -> steps.add(() -> fire(way)));
    APPEARANCES.forEach(one -> steps.add(() -> fire("appearance-" + one.token())));
    for (Command sheet : SHEETS) {
      steps.add(() -> fire(sheet));
      steps.add(() -> isOpen(sheet));
      steps.add(this::closes);
    }
  }

  private void step() {
    try {
      BooleanSupplier next = steps.peek();
      if (next == null) {
        end(Optional.empty());
      } else if (next.getAsBoolean()) {
        steps.remove();
        waited = 0;
      } else {
        waited++;
      }
    } catch (RuntimeException e) {
      end(Optional.of(e));
    }
  }

  private void end(Optional<RuntimeException> thrown) {
    timeline.stop();
    ended.accept(thrown);
  }

  private boolean fire(Command command) {
    return fire("menu-" + command.id());
  }

  /// Found anew for each step: a change of the preferences may build the window anew.
  private boolean fire(String id) {
    MenuBar bar = (MenuBar) stage.getScene().lookup("#menu-bar");
    bar.getMenus().stream().flatMap(WindowRehearsal::all).filter(item -> id.equals(item.getId())).findFirst()
        .orElseThrow(() -> new IllegalStateException("No item of the menus is " + id + ".")).fire();
    return true;
  }

  private static Stream<MenuItem> all(MenuItem item) {
    return item instanceof Menu menu ? menu.getItems().stream().flatMap(WindowRehearsal::all) : Stream.of(item);
  }

  private boolean isOpen(Command sheet) {
    if (waited == LONGEST_WAIT) {
      throw new IllegalStateException("No sheet opened by " + sheet.id() + ".");
    }
    return sheets().openProperty().get();
  }

  /// @return false where the key came before the sheet had the focus
  private boolean closes() {
    Scene scene = stage.getScene();
    Event.fireEvent(Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene.getRoot()),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    return !sheets().openProperty().get();
  }

  private Sheets sheets() {
    return (Sheets) stage.getScene().lookup("#sheets");
  }
}
