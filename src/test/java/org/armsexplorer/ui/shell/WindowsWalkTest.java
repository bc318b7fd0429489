package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.OpenWindows;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.language.Wording;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Speech;
import org.armsexplorer.ui.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Several windows on one store.
class WindowsWalkTest {
  @TempDir private Path folder;

  /// Opens another window from the first one.
  private static MainWindow another(WindowLab lab) throws Exception {
    int before = lab.windows().open().size();
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.N);
    lab.until(() -> lab.windows().open().size() == before + 1);
    MainWindow made = lab.windows().open().stream().filter(window -> window != lab.window()).toList().getLast();
    lab.until(() -> made.model().stateProperty().get() instanceof State.Ready);
    return made;
  }

  private static <N extends Node> N in(MainWindow window, String id, Class<N> type) {
    return type.cast(window.stage().getScene().lookup("#" + id));
  }

  private static String counts(MainWindow window) {
    return in(window, "status-counts", Label.class).getText();
  }

  private static void give(WindowLab lab, MainWindow window, String item) {
    lab.robot().interact(() -> in(window, "menu-bar", MenuBar.class).getMenus().stream().map(Menu::getItems)
        .flatMap(List<MenuItem>::stream).filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire());
  }

  @Test
  void eachHasItsOwnQuestionsAndSteps() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      MainWindow second = another(lab);
      lab.robot().interact(() -> second.model().edit(() -> "lines", spec -> spec.withType(ChartType.LINE)));
      assertThat(lab.model().spec()).isEqualTo(Explorer.startSpec());
      assertThat(lab.model().undoNameProperty().get()).isEmpty();
      give(lab, second, "menu-new-tab");
      lab.robot().interact(() -> assertThat(second.kept().all()).hasSize(2));
      lab.robot().interact(() -> assertThat(lab.window().kept().all()).hasSize(1));
      Stage first = lab.stage();
      assertThat(second.stage().getX()).isGreaterThan(first.getX());
      assertThat(second.stage().getY()).isGreaterThan(first.getY());
    }
  }

  private static boolean isDark(Stage stage) {
    return stage.getScene().getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark"));
  }

  private static List<Stage> dark(List<Stage> stages) {
    return stages.stream().filter(WindowsWalkTest::isDark).toList();
  }

  @Test
  void theyTakeAnAppearanceOneAfterTheOther() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      List<Stage> shown = List.of(lab.stage(), another(lab).stage(), another(lab).stage());
      Stage hidden = WaitForAsyncUtils.waitForAsyncFx(9_000, () -> {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane()));
        lab.windows().look().dress(stage.getScene());
        return stage;
      });
      lab.robot().interact(() -> {
        lab.windows().memory().prefer(preferences -> preferences.withAppearance(Appearance.DARK));
        assertThat(dark(shown)).as("the others do not let this one wait").hasSize(1);
      });
      lab.until(() -> dark(shown).size() == 3);
      lab.robot().interact(() -> {
        assertThat(isDark(hidden)).isFalse();
        hidden.show();
        assertThat(isDark(hidden)).isTrue();
        hidden.hide();
      });
    }
  }

  @Test
  void aWindowOfTheToolkitLooksLikeTheOneItBelongsTo() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.robot().interact(() -> lab.windows().memory().prefer(with -> with.withAppearance(Appearance.DARK)));
      lab.robot().interact(() -> {
        Stage owned = new Stage();
        owned.initOwner(lab.stage());
        owned.setScene(new Scene(new StackPane()));
        assertThat(isDark(owned)).isFalse();
        owned.show();
        assertThat(isDark(owned)).isTrue();
        assertThat(owned.getScene().getStylesheets()).isEqualTo(lab.stage().getScene().getStylesheets());
        owned.hide();
      });
    }
  }

  @Test
  void anImportAndItsRemovalAreSeenInBoth() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      MainWindow second = another(lab);
      give(lab, second, "menu-page-sources");
      lab.until(() -> in(second, "sources-empty", Node.class).isVisible());
      assertThat(counts(second)).contains("quoted");

      Path download = Files.writeString(folder.resolve("download.csv"), ImportWalkTest.DOWNLOAD);
      lab.robot().interact(() -> lab.window().open(List.of(download)));
      lab.until(() -> lab.shows("import-go"));
      // the second window may lie over it
      lab.robot().interact(in(lab.window(), "import-go", Button.class)::fire);
      lab.until(() -> counts(second).endsWith("of 3 deliveries"));
      lab.until(() -> second.stage().getScene().lookup("#edition-2024") != null);
      assertThat(second.model().surroundingsProperty().get().editions()).hasSize(1);
      assertThat(second.model().undoNameProperty().get()).isEmpty();

      lab.until(() -> lab.model().undoNameProperty().get().contains("download.csv"));
      lab.robot().interact(lab.model()::undo);
      lab.until(() -> counts(second).contains("quoted") && in(second, "sources-empty", Node.class).isVisible());
    }
  }

  /// Brings the download into the store, through this window.
  private static void load(WindowLab lab, MainWindow window, Path download) throws Exception {
    lab.robot().interact(() -> window.open(List.of(download)));
    lab.until(() -> in(window, "import-go", Button.class) != null);
    lab.robot().interact(in(window, "import-go", Button.class)::fire);
    lab.until(() -> in(window, "import-done", Button.class) != null);
    lab.robot().interact(in(window, "import-done", Button.class)::fire);
  }

  private static Optional<Button> removal(MainWindow window) {
    return window.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
        .filter(button -> button.getId() != null && button.getId().matches("remove-[0-9a-f]{10}")).findFirst();
  }

  private static boolean says(MainWindow window, String text) {
    return window.stage().getScene().getRoot().lookupAll("#toast").stream()
        .anyMatch(toast -> toast.getAccessibleText().contains(text));
  }

  @Test
  void whatWasImportedAgainMeanwhileIsNeitherPutBackNorTakenOut() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      Path download = Files.writeString(folder.resolve("download.csv"), ImportWalkTest.DOWNLOAD);
      load(lab, lab.window(), download);
      give(lab, lab.window(), "menu-page-sources");
      lab.until(() -> removal(lab.window()).isPresent());
      lab.robot().interact(removal(lab.window()).orElseThrow()::fire);
      lab.until(() -> in(lab.window(), "remove-go", Button.class) != null);
      lab.robot().interact(in(lab.window(), "remove-go", Button.class)::fire);
      lab.until(() -> says(lab.window(), "download.csv was taken out"));

      MainWindow second = another(lab);
      load(lab, second, download);
      lab.robot().interact(lab.model()::undo);
      lab.until(() -> says(lab.window(), "nothing to put back"));
      lab.robot().interact(lab.model()::redo);
      lab.until(() -> says(lab.window(), "Nothing was taken out"));
      assertThat(counts(lab.window())).endsWith("of 3 deliveries");
    }
  }

  @Test
  void anImportOfAWindowThatWasClosedIsTakenBackInAnother() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      Path download = Files.writeString(folder.resolve("download.csv"), ImportWalkTest.DOWNLOAD);
      MainWindow second = another(lab);
      load(lab, second, download);
      lab.until(() -> counts(lab.window()).endsWith("of 3 deliveries"));
      assertThat(lab.model().undoNameProperty().get()).isEmpty();
      lab.robot().interact(second::hide);
      lab.until(() -> lab.model().undoNameProperty().get().contains("download.csv"));
      lab.robot().interact(lab.model()::undo);
      lab.until(() -> says(lab.window(), "undone") && counts(lab.window()).contains("quoted"));
    }
  }

  @Test
  void anImportThatAnotherWindowMadeMeanwhileIsNoStep() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      Path download = Files.writeString(folder.resolve("download.csv"), ImportWalkTest.DOWNLOAD);
      MainWindow second = another(lab);
      lab.robot().interact(() -> lab.window().open(List.of(download)));
      lab.until(() -> in(lab.window(), "import-go", Button.class) != null);
      load(lab, second, download);
      lab.robot().interact(in(lab.window(), "import-go", Button.class)::fire);
      lab.until(() -> in(lab.window(), "import-done", Button.class) != null);
      assertThat(lab.window().stage().getScene().lookup("#import-undo")).isNull();
      assertThat(lab.model().undoNameProperty().get()).isEmpty();
    }
  }

  @Test
  void aViewKeptInOneIsInTheLibraryOfTheOther() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      MainWindow second = another(lab);
      give(lab, second, "menu-page-views");
      lab.until(() -> in(second, "views-empty", Node.class).isVisible());
      give(lab, lab.window(), "menu-save-view");
      lab.until(() -> in(lab.window(), "keep-view-go", Button.class) != null);
      lab.robot().interact(() -> in(lab.window(), "keep-view-name", TextField.class).setText("Two suppliers"));
      lab.robot().interact(in(lab.window(), "keep-view-go", Button.class)::fire);
      lab.until(() -> in(second, "view-list", ListView.class).getItems().size() == 1);
    }
  }

  @Test
  void allComeBackAfterAnEndThatClosesAll() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      MainWindow second = another(lab);
      lab.robot().interact(() -> second.model().edit(() -> "lines", spec -> spec.withType(ChartType.LINE)));
      give(lab, second, "menu-new-tab");
      lab.robot().interact(() -> second.stage().setWidth(1000));
      lab.robot().interact(lab.stage()::requestFocus);
      give(lab, second, "menu-quit");
      lab.until(() -> !second.stage().isShowing() && !lab.stage().isShowing());
    }
    try (WindowLab lab = new WindowLab(folder)) {
      List<OpenQuestions> open = lab.windows().open().stream().map(MainWindow::kept).toList();
      assertThat(lab.shows("recovery")).isFalse();
      assertThat(open).extracting(one -> one.all().size()).containsExactlyInAnyOrder(1, 2);
      OpenQuestions two = open.stream().filter(one -> one.all().size() == 2).findFirst().orElseThrow();
      assertThat(two.all().getFirst().spec().type()).isEqualTo(ChartType.LINE);
      assertThat(two.place().width()).isEqualTo(1000);
    }
  }

  @Test
  void oneThatIsClosedIsLeftOutAndCanBeOpenedAgain() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      MainWindow second = another(lab);
      lab.robot().interact(() -> second.model().edit(() -> "lines", spec -> spec.withType(ChartType.LINE)));
      lab.until(() -> second.model().stateProperty().get() instanceof State.Ready);
      lab.robot().interact(second::hide);
      lab.until(() -> lab.shows("toast-action"));
      assertThat(lab.windows().open()).containsExactly(lab.window());
      assertThat(lab.stage().isShowing()).isTrue();

      lab.click("toast-action");
      lab.until(() -> lab.windows().open().size() == 2);
      MainWindow again = lab.windows().open().getLast();
      assertThat(again.model().spec().type()).isEqualTo(ChartType.LINE);
      lab.robot().interact(again::hide);
    }
    try (WindowLab lab = new WindowLab(folder)) {
      assertThat(lab.windows().open()).hasSize(1);
      assertThat(lab.model().spec()).isEqualTo(Explorer.startSpec());
    }
  }

  @Test
  void whatWasLostIsAskedOnceForAllWindows() throws Exception {
    OpenQuestions lines = OpenQuestions.of(
        new OpenQuestions.One(0, "Lines", Explorer.startSpec().withType(ChartType.LINE)), Settings.WindowState.NONE);
    OpenQuestions ranks =
        OpenQuestions.of(new OpenQuestions.One(0, "Ranks", Explorer.startSpec().withType(ChartType.RANKED_BAR)),
            Settings.WindowState.NONE);
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.open().autosave(new OpenWindows(List.of(lines, ranks), List.of()));
    }
    try (WindowLab lab = new WindowLab(folder)) {
      lab.until(() -> lab.shows("recovery"));
      assertThat(lab.windows().open()).hasSize(1);
      lab.click("recovery-open");
      lab.until(() -> lab.windows().open().size() == 2);
      assertThat(lab.windows().open()).extracting(window -> window.model().spec().type())
          .containsExactlyInAnyOrder(ChartType.LINE, ChartType.RANKED_BAR);
      assertThat(lab.robot().lookup("#recovery").tryQuery()).isEmpty();
    }
  }

  @Test
  void anotherLanguageIsSpokenAtOnceInAllAndNothingIsLost() throws Exception {
    Wording before = Wording.current();
    try (WindowLab lab = new WindowLab(folder)) {
      MainWindow second = another(lab);
      give(lab, lab.window(), "menu-type-line");
      assertThat(lab.model().undoNameProperty().get()).isEqualTo("type Lines with gaps");
      give(lab, second, "menu-new-tab");
      lab.until(() -> second.model().stateProperty().get() instanceof State.Ready);
      give(lab, second, "menu-page-register");
      give(lab, lab.window(), "menu-preferences");
      lab.until(() -> in(lab.window(), "preferences-language", PickBox.class) != null);
      lab.robot().interact(() -> pick(in(lab.window(), "preferences-language", PickBox.class), "de"));
      assertThat(title(lab.stage())).as("while the preferences are open").isEqualTo("File");
      lab.robot().interact(in(lab.window(), "preferences-ok", Button.class)::fire);
      lab.until(() -> title(lab.stage()).equals("Datei") && title(second.stage()).equals("Datei"));

      MainWindow first =
          lab.windows().open().stream().filter(one -> one.stage() == lab.stage()).findFirst().orElseThrow();
      lab.until(() -> first.model().stateProperty().get() instanceof State.Ready);
      assertThat(first.model().spec().type()).isEqualTo(ChartType.LINE);
      assertThat(first.model().ready().orElseThrow().answer().chart().sourceLine()).contains("Quelle");
      assertThat(first.model().undoNameProperty().get()).isEqualTo("Art Linien mit Lücken");
      lab.robot().interact(first.model()::undo);
      assertThat(first.model().spec()).isEqualTo(Explorer.startSpec());
      MainWindow other =
          lab.windows().open().stream().filter(one -> one.stage() == second.stage()).findFirst().orElseThrow();
      lab.robot().interact(() -> assertThat(other.kept().all()).hasSize(2));
      assertThat(other.stage().getScene().lookup("#register-page")).isNotNull();
      lab.until(() -> counts(other).contains("149"));
      lab.until(() -> titles(other).stream().allMatch(title -> title.startsWith("Waffenlieferungen")));
      assertThat(menuOf(lab, in(first, "suppliers-search", TextField.class))).as("the toolkit's own texts")
          .contains("Ausschneiden", "Alles markieren");
    } finally {
      Speech.use(before);
    }
  }

  /// What the menu of a text field offers.
  private static List<String> menuOf(WindowLab lab, TextField field) throws Exception {
    lab.robot().interact(
        () -> field.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));
    lab.until(() -> !open(ContextMenu.class).isEmpty());
    List<String> offered = open(ContextMenu.class).getFirst().getItems().stream().map(MenuItem::getText).toList();
    lab.robot().interact(() -> open(ContextMenu.class).forEach(ContextMenu::hide));
    return offered;
  }

  private static <W extends Window> List<W> open(Class<W> type) {
    return Window.getWindows().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// What is written on the tabs.
  private static List<String> titles(MainWindow window) {
    return ((TabPane) window.stage().getScene().lookup("#tabs")).getTabs().stream().map(Tab::getText).toList();
  }

  @SuppressWarnings("unchecked")
  private static void pick(PickBox<?> box, String value) {
    ((PickBox<String>) box).setValue(value);
  }

  private static String title(Stage stage) {
    return ((MenuBar) stage.getScene().lookup("#menu-bar")).getMenus().getFirst().getText().replace("_", "");
  }

  @Test
  void settingsAreThoseOfAll() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      MainWindow second = another(lab);
      double before = in(second, "export", Button.class).getFont().getSize();
      give(lab, lab.window(), "menu-larger-text");
      lab.until(() -> in(second, "export", Button.class).getFont().getSize() > before);
    }
  }
}
