package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.ui.palette.Choice;
import org.armsexplorer.ui.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reader opens or changes is on show, whichever page was.
class PagesWalkTest {
  @TempDir private Path folder;

  /// A window that knows a file with a view, and keeps one in its library.
  private WindowLab lab() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      wiring.views().write(file(), new SavedView("lines", ChartSpec.DEFAULT.withType(ChartType.LINE)));
      wiring.settings().save(Settings.DEFAULT.withRecentFile(file().toString()));
      keep(wiring);
    }
    return new WindowLab(folder.resolve("store"));
  }

  private static void keep(Wiring wiring) throws Exception {
    wiring.library().change(
        library -> library.withAdded("", new SavedView("Ranks", Explorer.startSpec().withType(ChartType.RANKED_BAR))));
  }

  private Path file() {
    return folder.resolve("lines.atview");
  }

  private static void turnTo(WindowLab lab, Page page) throws Exception {
    boolean start = page == Page.START;
    lab.menu(start ? "menu-file" : "menu-view", "menu-" + page.command().id());
    lab.until(() -> lab.shows(page.word() + "-page"));
  }

  private static int open(WindowLab lab) {
    List<Integer> tabs = new ArrayList<>();
    lab.robot().interact(() -> tabs.add(lab.window().kept().all().size()));
    return tabs.getFirst();
  }

  private static void chooseRecent(WindowLab lab) {
    lab.robot()
        .interact(() -> lab.node("menu-bar", MenuBar.class).getMenus().getFirst().getItems().stream()
            .filter(item -> "menu-recent".equals(item.getId())).map(Menu.class::cast).findFirst().orElseThrow()
            .getItems().getFirst().fire());
  }

  private static void type(WindowLab lab, String words) throws Exception {
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.K);
    lab.until(() -> lab.shows("palette-search") && lab.node("palette-search", TextField.class).isFocused());
    lab.robot().write(words).push(KeyCode.ENTER);
  }

  private static List<String> names(ListView<?> list) {
    return list.getItems().stream().map(one -> ((Choice) one).name()).toList();
  }

  /// Whatever a menu can do; files used lately are in it as views.
  @Test
  void thePaletteHasAllThatIsInTheMenus() throws Exception {
    try (WindowLab lab = lab()) {
      List<String> inMenus = lab.node("menu-bar", MenuBar.class).getMenus().stream().flatMap(WindowLab::leaves)
          .filter(item -> item.getId() != null && item.getText() != null)
          .filter(item -> item.getParentMenu() == null || !"menu-recent".equals(item.getParentMenu().getId()))
          .map(item -> item.getText().replace("…", "").replace("_", "")).toList();
      assertThat(inMenus).hasSizeGreaterThan(60).contains("High contrast, dark");
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.K);
      lab.until(() -> lab.shows("palette-list"));
      List<String> inPalette = names(lab.node("palette-list", ListView.class));
      assertThat(inMenus).filteredOn(name -> !inPalette.contains(name))
          .containsExactly(Command.PALETTE.label().replace("…", "").replace("_", ""));
      lab.robot().push(KeyCode.ESCAPE);
      lab.until(() -> !lab.shows("palette-list"));
      type(lab, "appearance high contrast, dark");
      lab.until(() -> lab.windows().memory().preferences().appearance() == Appearance.CONTRAST_DARK);
    }
  }

  @Test
  void aViewThatIsOpenedIsShown() throws Exception {
    try (WindowLab lab = lab()) {
      turnTo(lab, Page.SOURCES);
      lab.dialogs().next.add(file());
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.O);
      lab.until(() -> lab.shows("explore-page") && lab.model().spec().type() == ChartType.LINE);
      turnTo(lab, Page.VIEWS);
      chooseRecent(lab);
      lab.until(() -> lab.shows("explore-page"));
      turnTo(lab, Page.REGISTER);
      lab.robot().interact(() -> lab.window().open(List.of(file())));
      lab.until(() -> lab.shows("explore-page"));
      turnTo(lab, Page.SOURCES);
      type(lab, "lines.atview");
      lab.until(() -> lab.shows("explore-page"));
      turnTo(lab, Page.START);
      lab.dialogs().next.add(file());
      lab.click("start-open");
      lab.until(() -> lab.shows("explore-page"));
      assertThat(open(lab)).isEqualTo(5);
    }
  }

  @Test
  void aChartThatIsChangedIsShownAndTheRegisterShowsASelection() throws Exception {
    try (WindowLab lab = lab()) {
      turnTo(lab, Page.SOURCES);
      type(lab, "greys");
      lab.until(() -> lab.shows("explore-page"));
      assertThat(lab.model().spec().presentation().palette()).isEqualTo(PaletteName.GREYS);
      turnTo(lab, Page.VIEWS);
      type(lab, "india");
      lab.until(() -> lab.shows("explore-page"));
      turnTo(lab, Page.REGISTER);
      type(lab, "russia");
      lab.until(() -> lab.model().spec().filter().suppliers().equals(List.of("Russia")));
      assertThat(lab.shows("register-page")).isTrue();
      turnTo(lab, Page.VIEWS);
      lab.menu("menu-chart", "menu-type-line");
      lab.until(() -> lab.shows("explore-page") && lab.model().spec().type() == ChartType.LINE);
      turnTo(lab, Page.VIEWS);
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.N);
      lab.until(() -> lab.shows("explore-page") && lab.model().spec().equals(Explorer.startSpec()));
    }
  }

  @Test
  void aTabThatIsNotOnShowIsNotClosed() throws Exception {
    try (WindowLab lab = lab()) {
      lab.click("type-line");
      lab.answered();
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
      lab.answered();
      turnTo(lab, Page.SOURCES);
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.W);
      lab.until(() -> lab.shows("explore-page"));
      assertThat(open(lab)).isEqualTo(2);
      turnTo(lab, Page.VIEWS);
      lab.menu("menu-view", "menu-next-tab");
      lab.until(() -> lab.shows("explore-page") && lab.model().spec().type() == ChartType.LINE);
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.W);
      lab.until(() -> lab.window().kept().all().size() == 1);
    }
  }

  @Test
  void f6GoesRoundThePanesOfEachPage() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      keep(wiring);
    }
    Path download = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    try (WindowLab lab = WindowLab.filled(folder.resolve("store"), List.of(download))) {
      turnTo(lab, Page.REGISTER);
      TableView<?> deals = lab.node("register-table", TableView.class);
      lab.until(() -> deals.getItems().size() == 2);
      goesRound(lab, "register-search", "register-table", "register-search");
      lab.robot().interact(() -> deals.getSelectionModel().select(0));
      lab.until(() -> lab.robot().lookup("#register-detail .raw-line").tryQuery().isPresent());
      goesRound(lab, "register-search", "register-table", "register-detail", "register-search");
      turnTo(lab, Page.VIEWS);
      lab.until(() -> lab.shows("view-list"));
      goesRound(lab, "view-folders", "view-list", "view-open", "view-folders");
      turnTo(lab, Page.START);
      lab.until(() -> lab.shows("start-view-1"));
      goesRound(lab, "start-new", "start-view-1", "start-new");
    }
  }

  private static void goesRound(WindowLab lab, String... ids) {
    List<String> owners = new ArrayList<>();
    lab.robot().interact(() -> lab.node("page-explore", Node.class).requestFocus());
    for (int i = 0; i < ids.length; i++) {
      lab.robot().push(KeyCode.F6);
      lab.robot().interact(() -> owners.add(id(lab.stage().getScene().getFocusOwner())));
    }
    assertThat(owners).containsExactly(ids);
  }

  /// Of the node, or of the nearest around it that has one.
  private static String id(Node node) {
    return node.getId() == null ? id(node.getParent()) : node.getId();
  }

  @Test
  void thePageAndTheRoomOfTheTableAreThereAtTheNextStart() throws Exception {
    try (WindowLab lab = lab()) {
      if (!lab.shows("table")) {
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.T);
      }
      lab.until(() -> lab.shows("table"));
      lab.robot().interact(() -> twins(lab).setDividerPosition(0, 0.5));
      turnTo(lab, Page.VIEWS);
    }
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      assertThat(lab.shows("views-page")).isTrue();
      assertThat(lab.node("status-counts", Label.class).getText()).contains("quoted figures");
      turnTo(lab, Page.EXPLORE);
      lab.until(() -> lab.shows("chart") && lab.model().stateProperty().get() instanceof State.Ready);
      assertThat(twins(lab).getDividerPositions()[0]).isEqualTo(0.5, within(0.05));
      assertThat(lab.shows("filter-pane")).isTrue();
    }
  }

  private static SplitPane twins(WindowLab lab) {
    return lab.robot().lookup(".twins").queryAs(SplitPane.class);
  }

  @Test
  void aLetterThatIsTypedWithAltGrIsNoCommand() throws Exception {
    try (WindowLab lab = lab()) {
      NamedKeys window = NamedKeys.of("Ctrl+Alt+N");
      KeyEvent typed = altGr(lab.node("suppliers-search", TextField.class));
      assertThat(window.match(typed, true)).as("as on Windows").isFalse();
      assertThat(window.match(typed, false)).isTrue();
      assertThat(window.match(altGr(lab.node("chart", Node.class)), true)).isTrue();
    }
  }

  private static KeyEvent altGr(EventTarget target) {
    return new KeyEvent(target, target, KeyEvent.KEY_PRESSED, "", "n", KeyCode.N, false, true, true, false);
  }
}
