package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Tabs are dragged to another place, and change while they are.
class TabDragWalkTest {
  private static final ChartType FIRST = Explorer.startSpec().type();
  @TempDir private Path folder;
  private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

  @AfterEach
  void listenNoMore() {
    Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    WaitForAsyncUtils.clearExceptions();
    WaitForAsyncUtils.autoCheckException = true;
  }

  /// A window with three tabs: columns, lines and a table, the last one shown.
  private WindowLab lab() throws Exception {
    WindowLab lab = new WindowLab(folder);
    for (ChartType type : List.of(ChartType.LINE, ChartType.TABLE)) {
      lab.menu("menu-file", "menu-new-tab");
      lab.robot().interact(() -> lab.model().edit(() -> "type", spec -> spec.withType(type)));
      lab.answered();
    }
    lab.until(
        () -> heads(lab).size() == 3 && heads(lab).stream().allMatch(head -> head.getLayoutBounds().getWidth() > 9));
    lab.robot().interact(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> uncaught.add(e)));
    WaitForAsyncUtils.autoCheckException = false;
    return lab;
  }

  private static List<Node> heads(WindowLab lab) {
    return lab.node("tabs", TabPane.class).lookupAll(".tab").stream()
        .sorted(Comparator.comparingDouble(Node::getLayoutX)).toList();
  }

  private static List<ChartType> kept(WindowLab lab) {
    return lab.window().kept().all().stream().map(one -> one.spec().type()).toList();
  }

  private static List<Tab> shown(WindowLab lab) {
    return List.copyOf(lab.node("tabs", TabPane.class).getTabs());
  }

  private static MenuItem item(WindowLab lab, String id) {
    return lab.node("menu-bar", MenuBar.class).getMenus().stream().flatMap(menu -> menu.getItems().stream())
        .filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
  }

  private static void fire(Node node, EventType<MouseEvent> type, double by) {
    Point2D at = node.localToScene(5, 5).add(by, 0);
    Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
        false, false, false, false, true, false, false, false, false, true, null));
  }

  /// Takes hold of the first tab and moves it over the others, without letting go.
  private static Node hold(WindowLab lab) {
    Node first = heads(lab).getFirst();
    double start = first.localToScene(5, 5).getX();
    fire(first, MouseEvent.MOUSE_PRESSED, 0);
    for (int i = 1; i <= 150; i++) {
      // from where it was taken hold of, as the tab moves along
      fire(first, MouseEvent.MOUSE_DRAGGED, start + i * 4 - first.localToScene(5, 5).getX());
    }
    return first;
  }

  @Test
  void tabsComeAndGoWhileOneIsDragged() throws Exception {
    try (WindowLab lab = lab()) {
      lab.robot().interact(() -> fire(hold(lab), MouseEvent.MOUSE_RELEASED, 0));
      lab.until(() -> kept(lab).equals(List.of(ChartType.LINE, ChartType.TABLE, FIRST)));
      assertThat(shown(lab)).as("the order of before the drag is not shown again").hasSize(3);

      lab.robot().interact(() -> {
        fire(hold(lab), MouseEvent.MOUSE_RELEASED, 0);
        // the shown one, while the dragged one slides to its place
        item(lab, "menu-close").fire();
      });
      lab.until(() -> shown(lab).size() == 2);
      assertThat(heads(lab)).as("no heading shrinks away any more, which the next drag would count").hasSize(2);
      assertThat(uncaught).isEmpty();
      assertThat(kept(lab)).as("what was taken hold of is shown, and closed").containsExactlyInAnyOrder(ChartType.TABLE,
          FIRST);

      lab.robot().interact(() -> {
        hold(lab);
        item(lab, "menu-new-tab").fire();
        item(lab, "menu-close").fire();
        item(lab, "menu-close").fire();
        fire(heads(lab).getFirst(), MouseEvent.MOUSE_RELEASED, 0);
      });
      lab.until(() -> shown(lab).size() == 1);
      assertThat(kept(lab)).hasSize(1);
      assertThat(uncaught).isEmpty();
    }
  }

  @Test
  void aTabIsClosedInAFrameThatTakesLong() throws Exception {
    try (WindowLab lab = lab()) {
      lab.robot().interact(() -> {
        fire(hold(lab), MouseEvent.MOUSE_RELEASED, 0);
        item(lab, "menu-close").fire();
        // the next frame comes when all that moves has long been at its end
        sleep();
      });
      lab.until(() -> shown(lab).size() == 2);
      assertThat(uncaught).isEmpty();
    }
  }

  private static void sleep() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
