package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window in which nothing happens is not laid out: what asks for it again with each frame has the whole window painted
/// with each, which takes a processor, and all windows are slow beside it.
class RestWalkTest {
  private static final List<Command> PAGES =
      List.of(Command.PAGE_REGISTER, Command.PAGE_SOURCES, Command.PAGE_VIEWS, Command.PAGE_EXPLORE);
  private static final List<Command> SHEETS = List.of(Command.EXPORT, Command.SHORTCUTS, Command.ABOUT, Command.COMPARE,
      Command.PALETTE, Command.SIDE_BY_SIDE, Command.PREFERENCES);
  /// What was just opened comes to rest within so many frames.
  private static final int FRAMES = 120;
  private static final int QUIET = 10;
  @TempDir private Path folder;

  @Test
  void noPageAndNoSheetIsLaidOutAgainAndAgain() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    Path next = Files.writeString(folder.resolve("b.csv"), SourcesWalkTest.NEXT_EDITION);
    Map<String, TreeSet<String>> restless = new TreeMap<>();
    List<Command> seen = new ArrayList<>();
    try (WindowLab lab = WindowLab.filled(folder.resolve("store"), List.of(file, next))) {
      for (Command page : PAGES) {
        lab.give(page);
        restless.put(page.id(), restless(lab));
      }
      for (Command sheet : SHEETS) {
        lab.give(sheet);
        if (lab.node("sheets", Sheets.class).isVisible()) {
          seen.add(sheet);
        }
        restless.put(sheet.id(), restless(lab));
        lab.robot().push(KeyCode.ESCAPE);
      }
      lab.robot().interact(() -> lab.window().open(List.of(next)));
      lab.until(() -> lab.shows("import-preview"));
      restless.put("import-preview", restless(lab));
    }
    restless.values().removeIf(TreeSet::isEmpty);
    assertThat(restless).isEmpty();
    assertThat(seen).as("sheets that opened").containsExactlyElementsOf(SHEETS);
  }

  @Test
  void whatIsFoldedAwayIsNotInTheWindow() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    try (WindowLab lab = WindowLab.filled(folder.resolve("store"), List.of(file))) {
      lab.until(() -> lab.shows("deals-heading"));
      Node deals = lab.node("deals", Node.class);
      assertThat(deals.lookup(".section-content")).isNull();
      lab.click("deals-heading");
      lab.until(() -> deals.lookup(".section-content") instanceof Node content && content.getScene() != null);
      lab.click("deals-heading");
      lab.until(() -> deals.lookup(".section-content") == null);
      Node measure = lab.node("measure", Node.class);
      assertThat(measure.lookup(".list-view")).as("the list of a box that is as wide as its words").isNull();
      lab.click("measure");
      lab.until(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance)
          .map(popup -> popup.getScene().getRoot().lookup(".list-cell"))
          .anyMatch(cell -> cell instanceof ListCell<?> item && item.getWidth() > 0 && !item.getText().isEmpty()));
    }
  }

  /// @return what asked to be laid out again in the last frame that was looked at; nothing once some were quiet in a row
  private static TreeSet<String> restless(WindowLab lab) throws TimeoutException {
    AtomicInteger frames = new AtomicInteger();
    AtomicInteger quiet = new AtomicInteger();
    TreeSet<String> asking = new TreeSet<>();
    Scene scene = lab.stage().getScene();
    Runnable look = () -> {
      asking.clear();
      asking(scene.getRoot(), asking);
      frames.incrementAndGet();
      quiet.set(asking.isEmpty() ? quiet.get() + 1 : 0);
    };
    lab.robot().interact(() -> scene.addPostLayoutPulseListener(look));
    lab.until(() -> quiet.get() >= QUIET || frames.get() >= FRAMES);
    lab.robot().interact(() -> scene.removePostLayoutPulseListener(look));
    return asking;
  }

  private static void asking(Node node, TreeSet<String> into) {
    if (node instanceof Parent parent) {
      if (parent.isNeedsLayout()) {
        into.add(parent.getClass().getSimpleName() + "#" + parent.getId() + parent.getStyleClass());
      }
      parent.getChildrenUnmodifiable().forEach(child -> asking(child, into));
    }
  }
}
