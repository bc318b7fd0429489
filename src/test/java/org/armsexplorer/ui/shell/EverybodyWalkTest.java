package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Who has no mouse, who hears the window, who sees little of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverybodyWalkTest {
  private static final int MOST_TABS = 400;
  private static final int IN_VAIN = 8;
  private static final long PATIENCE = 20_000;
  private WindowLab lab;

  /// One window for all: each walk turns to the page that it needs.
  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    lab = WindowLab.withDownload(folder);
  }

  @AfterAll
  void close() throws Exception {
    lab.close();
  }

  private Scene scene() {
    return lab.stage().getScene();
  }

  private List<Node> controls() {
    return Reachable.controls(lab.node("frame", Node.class));
  }

  private void turnTo(Page page) throws Exception {
    fire("menu-" + page.command().id());
    lab.until(() -> !controls().isEmpty());
    lab.answered();
  }

  /// A key, without the pauses of a robot: a walk has hundreds of them.
  ///
  /// @return where the focus is now
  private Node press(KeyCode code, boolean shift) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
      Node target = Objects.requireNonNullElse(scene().getFocusOwner(), scene().getRoot());
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        Event.fireEvent(target, new KeyEvent(type, "", "", code, shift, false, false, false));
      }
      return scene().getFocusOwner();
    });
  }

  /// The controls that the tab key comes to, until it is where it has been.
  private Set<Node> tabbed(boolean back) throws Exception {
    Set<Node> reached = new LinkedHashSet<>();
    Set<Node> stops = new HashSet<>();
    int idle = 0;
    for (int i = 0; i < MOST_TABS; i++) {
      Node now = press(KeyCode.TAB, back);
      // a key may come while the window is still busy: only several in vain say that the round is closed
      idle = now != null && stops.add(now) ? 0 : idle + 1;
      if (now == null || idle == IN_VAIN) {
        return reached;
      }
      if (idle > 0) {
        continue;
      }
      reached.add(now);
      if (now instanceof ToggleButton button && button.getToggleGroup() != null) {
        reached.addAll(alongTheRow(button));
      }
    }
    return reached;
  }

  /// Of a row of buttons of which one is chosen, the tab key comes to that one, the arrows to the others.
  private List<Node> alongTheRow(ToggleButton from) {
    List<Node> row = new ArrayList<>();
    for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
      for (int i = 0; i < from.getToggleGroup().getToggles().size(); i++) {
        row.add(press(arrow, false));
      }
      WaitForAsyncUtils.waitForAsyncFx(PATIENCE, from::requestFocus);
    }
    return row;
  }

  @Test
  void theTabKeyComesToEveryControlAndBack() throws Exception {
    for (Page page : Page.values()) {
      turnTo(page);
      // the way back is that of the toolkit: one page tells it
      for (boolean back : page == Page.EXPLORE ? new boolean[] {false, true} : new boolean[] {false}) {
        Set<Node> reached = tabbed(back);
        List<Node> controls = controls();
        List<Node> held = reached.stream().map(node -> Reachable.holder(controls, node)).toList();
        assertThat(
            controls.stream().filter(Node::isFocusTraversable).filter(one -> !held.contains(one)).map(Reachable::say))
            .as("not reached on %s, %s", page, back ? "backwards" : "forwards").isEmpty();
      }
    }
  }

  /// After the last control of a sheet comes its first, before the first its last.
  @Test
  void theTabKeyGoesRoundASheet() throws Exception {
    turnTo(Page.EXPLORE);
    for (Command command : List.of(Command.PREFERENCES, Command.EXPORT, Command.SHORTCUTS)) {
      for (boolean back : new boolean[] {false, true}) {
        fire("menu-" + command.id());
        lab.until(() -> lab.shows("sheets"));
        lab.answered();
        Set<Node> reached = tabbed(back);
        List<Node> controls = Reachable.controls(lab.node("sheets", Node.class));
        List<Node> held = reached.stream().map(node -> Reachable.holder(controls, node)).toList();
        assertThat(controls).isNotEmpty();
        assertThat(
            controls.stream().filter(Node::isFocusTraversable).filter(one -> !held.contains(one)).map(Reachable::say))
            .as("not reached in %s, %s", command, back ? "backwards" : "forwards").isEmpty();
        lab.robot().push(KeyCode.ESCAPE);
        lab.until(() -> !lab.shows("sheets"));
      }
    }
  }

  @Test
  void whatCannotBeReachedByTabStandsInAPlaceThatCan() throws Exception {
    for (Page page : Page.values()) {
      turnTo(page);
      assertThat(controls().stream().filter(one -> !one.isFocusTraversable()).map(Reachable::say)).as("%s", page)
          .isEmpty();
    }
  }

  @Test
  void theArrowsGoAlongTheTypesAndSpaceChooses() throws Exception {
    turnTo(Page.EXPLORE);
    lab.robot().interact(() -> lab.node("type-grouped-column", ToggleButton.class).requestFocus());
    lab.robot().push(KeyCode.RIGHT);
    assertThat(scene().getFocusOwner().getId()).isEqualTo("type-stacked-column");
    lab.robot().push(KeyCode.SPACE);
    lab.answered();
    assertThat(lab.model().spec().type()).isEqualTo(ChartType.STACKED_COLUMN);
    lab.robot().interact(() -> lab.node("page-explore", ToggleButton.class).requestFocus());
    lab.robot().push(KeyCode.RIGHT).push(KeyCode.SPACE);
    lab.until(() -> lab.shows("register-table"));
  }

  @Test
  void theSidesGrowWithTheTextAndShrinkAgain() throws Exception {
    turnTo(Page.EXPLORE);
    SplitPane page = lab.node("explore-page", SplitPane.class);
    double[] before = page.getDividerPositions();
    for (int percent : new int[] {200, 100}) {
      lab.robot().interact(() -> lab.windows().memory().prefer(now -> now.withTextPercent(percent)));
      lab.until(() -> page.getDividerPositions()[0] > 0.3 == (percent == 200));
      lab.answered();
    }
    assertThat(page.getDividerPositions()).containsExactly(before, within(0.02));
  }

  @Test
  void f6GoesRoundThePanes() throws Exception {
    turnTo(Page.EXPLORE);
    lab.robot().interact(() -> lab.node("chart", Pane.class).requestFocus());
    Set<Node> owners = new LinkedHashSet<>();
    for (int i = 0; i < 8; i++) {
      lab.robot().push(KeyCode.F6);
      owners.add(scene().getFocusOwner());
    }
    assertThat(owners).contains(lab.node("chart", Pane.class)).hasSizeBetween(3, 4);
  }

  @Test
  void everyControlHasAName() throws Exception {
    List<String> silent = new ArrayList<>();
    for (Page page : Page.values()) {
      turnTo(page);
      Node root = scene().getRoot();
      controls().stream().filter(one -> Reachable.name(one, root).isBlank()).map(Reachable::say)
          .forEach(said -> silent.add(page + ": " + said));
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void everyTextStandsOutInAllThemes() throws Exception {
    List<String> poor = new ArrayList<>();
    List<Integer> looked = new ArrayList<>();
    for (Appearance theme : Appearance.values()) {
      if (theme == Appearance.SYSTEM) {
        continue;
      }
      fire("appearance-" + theme.token());
      for (Page page : Page.values()) {
        turnTo(page);
        lab.robot().interact(() -> {
          scene().getRoot().applyCss();
          Color ground = theme.token().endsWith("dark") ? Color.BLACK : Color.WHITE;
          Contrast contrast = theme.isHighContrast() ? Contrast.high(scene().getRoot(), ground)
              : Contrast.of(scene().getRoot(), ground);
          contrast.poor().forEach(said -> poor.add(theme + " " + page + ": " + said));
          looked.add(contrast.looked());
        });
      }
    }
    assertThat(poor).isEmpty();
    assertThat(looked).allMatch(texts -> texts > 20);
  }

  @Test
  void inHighContrastTheChartIsInStrongInkAndTheFocusHasARing() throws Exception {
    turnTo(Page.EXPLORE);
    fire("appearance-contrast-dark");
    lab.answered();
    int[] pixels = lab.model().ready().orElseThrow().picture().pixels();
    assertThat(pixels[0]).as("the ground of a light chart").isEqualTo(0xffffffff);
    assertThat(Arrays.stream(pixels).filter(pixel -> pixel == 0xff000000).count()).as("black ink").isGreaterThan(1000);
    ToggleButton type = lab.node("type-grouped-column", ToggleButton.class);
    lab.robot().interact(() -> {
      type.requestFocus();
      type.applyCss();
    });
    assertThat(type.getBorder().getStrokes().getFirst().getWidths().getTop()).isEqualTo(3);
    fire("appearance-light");
    lab.answered();
    pixels = lab.model().ready().orElseThrow().picture().pixels();
    assertThat(Arrays.stream(pixels).filter(pixel -> pixel == 0xff000000).count()).as("as it is exported").isZero();
  }

  private void fire(String item) {
    lab.robot().interact(() -> lab.node("menu-bar", MenuBar.class).getMenus().stream()
        .flatMap(menu -> all(menu).stream()).filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire());
  }

  private static List<MenuItem> all(Menu menu) {
    List<MenuItem> items = new ArrayList<>();
    for (MenuItem item : menu.getItems()) {
      items.add(item);
      if (item instanceof Menu inner) {
        items.addAll(all(inner));
      }
    }
    return items;
  }

  @Test
  void theChartSaysWhatItShows() throws Exception {
    turnTo(Page.EXPLORE);
    assertThat(lab.node("chart", Pane.class).getAccessibleText()).contains("Borduria").contains("ighest");
  }

  @Test
  void contrastIsReckonedAsTheGuidelinesSay() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
    assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.01));
  }
}
