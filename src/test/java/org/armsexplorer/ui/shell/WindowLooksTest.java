package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.state.Chosen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Takes a picture of each page and each sheet, empty and full, on each size of screen, light, dark and with high contrast,
/// for a person to look through: `mvn -Plooks test` writes them to `target/looks`. With `-Dlooks.downloads=DIR` the store
/// holds the downloads in that folder, else invented ones.
@Tag("looks")
class WindowLooksTest {
  private static final Path INTO = Path.of("target/looks");
  private static final Map<String, List<String>> ROWS = new LinkedHashMap<>();
  @TempDir private Path folder;
  private WindowLab lab;
  private Spoken spoken = Spoken.in(Language.ENGLISH);
  private Language language = Language.ENGLISH;
  private int taken;

  /// What a picture is taken of.
  private enum Screen {
    LAPTOP_LIGHT(1366, 768, 1, Appearance.LIGHT),
    LAPTOP_DARK(1366, 768, 1, Appearance.DARK),
    DESK_LIGHT(1920, 1080, 1, Appearance.LIGHT),
    DESK_DARK(1920, 1080, 1, Appearance.DARK),
    FINE_LIGHT(1920, 1080, 2, Appearance.LIGHT),
    LAPTOP_CONTRAST(1366, 768, 1, Appearance.CONTRAST_DARK);

    private final double width;
    private final double height;
    private final double scale;
    private final Appearance appearance;

    Screen(double width, double height, double scale, Appearance appearance) {
      this.width = width;
      this.height = height;
      this.scale = scale;
      this.appearance = appearance;
    }

    private String folder() {
      return String.format("%.0fx%.0f-%s", width * scale, height * scale, appearance.token());
    }
  }

  @AfterEach
  void speakAsBefore() {
    spoken.close();
  }

  /// A page of all pictures: what was looked at below each other, the screens beside each other.
  @AfterAll
  static void listAll() throws IOException {
    StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Looks</title><style>"
        + "body{font:14px sans-serif}img{width:480px;border:1px solid #999}td{padding:4px}</style><table>");
    for (Map.Entry<String, List<String>> row : ROWS.entrySet()) {
      page.append("<tr><th>").append(row.getKey());
      row.getValue().forEach(picture -> page.append("<td><a href='").append(picture).append("'><img loading=lazy src='")
          .append(picture).append("'></a>"));
    }
    Files.writeString(INTO.resolve("index.html"), page);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PSEUDO")
  void eachPageAndSheet(Language wanted) throws Exception {
    language = wanted;
    spoken = Spoken.in(wanted);
    empty();
    full();
    assertThat(taken).isGreaterThan(100);
  }

  private void empty() throws Exception {
    try (WindowLab opened = new WindowLab(folder.resolve("empty"))) {
      lab = opened;
      look("empty-explore");
      for (Command page : List.of(Command.PAGE_REGISTER, Command.PAGE_SOURCES, Command.PAGE_VIEWS, Command.START)) {
        lab.give(page);
        look("empty-" + page.id());
      }
      open("undated.csv", ImportWalkTest.DOWNLOAD.replaceAll("Data generated.*\n", ""));
      sheet("import-preview", "preview-undated");
      open("bad.csv", "this is no table\n");
      sheet("import-failed", "import-failed");
      open("t.csv", "Year,Exporter,Destination,Worth\n2018,Borduria,Syldavia,5\n");
      lab.until(() -> lab.shows("import-map"));
      look("import-own-table");
      press("import-map");
      sheet("mapping-go", "mapping");
    }
  }

  private void full() throws Exception {
    Path store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store)) {
      wiring.library()
          .change(library -> library.withAdded("North", new SavedView("Ranks", ChartSpec.DEFAULT))
              .withAdded("", new SavedView("Lines", ChartSpec.DEFAULT.withType(ChartType.LINE)))
              .withAdded("", new SavedView("Shares", ChartSpec.DEFAULT.withType(ChartType.AREA))));
    }
    try (WindowLab opened = WindowLab.filled(store, downloads())) {
      lab = opened;
      lab.robot().interact(() -> lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL)));
      lab.answered();
      look("explore");
      lab.robot().interact(() -> lab.model().choose(new Chosen(0, 0)));
      look("explore-chosen");
      lab.robot().interact(() -> lab.node("chart", Node.class).requestFocus());
      lab.robot().type(KeyCode.RIGHT).type(KeyCode.ENTER);
      sheet("proof-sheet", "proof");
      for (Command sheet : List.of(Command.EXPORT, Command.SAVE_VIEW_AS, Command.PALETTE, Command.PREFERENCES,
          Command.COMPARE, Command.RECONCILE, Command.DEPENDENCE, Command.SIDE_BY_SIDE, Command.SHORTCUTS,
          Command.ABOUT, Command.STORE_CHECK)) {
        lab.give(sheet);
        TimeUnit.MILLISECONDS.sleep(500);
        lab.answered();
        look(sheet.id());
        lab.robot().push(KeyCode.ESCAPE);
      }
      lab.give(Command.PAGE_REGISTER);
      lab.until(() -> lab.shows("register-table"));
      look("register");
      lab.robot().interact(() -> lab.node("register-table", TableView.class).getSelectionModel().select(0));
      TimeUnit.MILLISECONDS.sleep(300);
      look("register-detail");
      lab.give(Command.PAGE_SOURCES);
      lab.until(() -> lab.robot().lookup(".edition-card").tryQuery().isPresent());
      TimeUnit.MILLISECONDS.sleep(500);
      look("sources");
      lab.give(Command.PAGE_VIEWS);
      look("views");
      lab.give(Command.START);
      look("start");
      lab.give(Command.NEW_TAB);
      lab.answered();
      look("tabs");
      open("next.csv", ImportWalkTest.DOWNLOAD.replace("18 Mar 2024", "18 Mar 2021"));
      lab.until(() -> lab.shows("import-preview"));
      look("import-preview");
      press("import-go");
      sheet("import-report", "import-report");
    }
  }

  private List<Path> downloads() throws IOException {
    List<Path> given = Downloads.of("looks.downloads");
    return given.isEmpty() ? List.of(Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD),
        Files.writeString(folder.resolve("b.csv"), SourcesWalkTest.NEXT_EDITION)) : given;
  }

  private void open(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    lab.robot().interact(() -> lab.window().open(List.of(file)));
  }

  private void press(String id) {
    lab.robot().interact(() -> lab.node(id, ButtonBase.class).fire());
  }

  /// Takes a sheet once it is there, and closes it.
  private void sheet(String id, String name) throws Exception {
    lab.until(() -> lab.shows(id));
    look(name);
    lab.robot().push(KeyCode.ESCAPE);
  }

  private void look(String name) throws Exception {
    for (Screen screen : Screen.values()) {
      lab.robot().interact(() -> {
        lab.windows().memory().prefer(preferences -> preferences.withAppearance(screen.appearance));
        lab.stage().setWidth(screen.width);
        lab.stage().setHeight(screen.height);
      });
      lab.answered();
      // the chart is drawn anew once the window has its size
      TimeUnit.MILLISECONDS.sleep(300);
      lab.answered();
      BufferedImage[] picture = new BufferedImage[1];
      lab.robot().interact(() -> picture[0] = taken(lab.stage().getScene(), screen.scale));
      Path into = Files.createDirectories(INTO.resolve(language.word()).resolve(screen.folder()));
      Path file = into.resolve(String.format("%02d-%s.png", taken / Screen.values().length, name));
      ImageIO.write(picture[0], "png", file.toFile());
      ROWS.computeIfAbsent(language.word() + " " + name, row -> new ArrayList<>())
          .add(INTO.relativize(file).toString().replace('\\', '/'));
      taken++;
    }
  }

  private static BufferedImage taken(Scene scene, double scale) {
    SnapshotParameters as = new SnapshotParameters();
    as.setTransform(Transform.scale(scale, scale));
    as.setFill(Color.TRANSPARENT);
    WritableImage picture = scene.getRoot().snapshot(as, null);
    return SwingFXUtils.fromFXImage(picture, null);
  }
}
