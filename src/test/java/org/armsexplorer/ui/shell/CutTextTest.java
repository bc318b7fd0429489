package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.state.Chosen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No text of the window is cut off on a small screen, in any language: the pseudo language is English, two fifths longer.
class CutTextTest {
  private static final Set<Command> SHEETS = Set.of(Command.EXPORT, Command.HELP, Command.SHORTCUTS, Command.ABOUT,
      Command.COMPARE, Command.DEPENDENCE, Command.PALETTE, Command.SIDE_BY_SIDE, Command.PREFERENCES);
  /// What is answered by a word in the corner.
  private static final Set<Command> TOLD =
      Set.of(Command.COPY_TABLE, Command.COPY_PICTURE, Command.COPY_SENTENCE, Command.COPY_CITATION);
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  @TempDir Path folder;
  private final Map<String, String> cut = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();
  private final Opened opened = new Opened(this::over);
  private Spoken spoken = Spoken.in(Language.ENGLISH);

  @AfterEach
  void speakAsBefore() {
    spoken.close();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void noTextIsCutOff(Language language) throws Exception {
    spoken = Spoken.in(language);
    Path file = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    Path next = Files.writeString(folder.resolve("b.csv"), SourcesWalkTest.NEXT_EDITION);
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      wiring.library().change(library -> library.withAdded("North", new SavedView("Ranks", ChartSpec.DEFAULT)));
    }
    try (WindowLab lab = WindowLab.filled(folder.resolve("store"), List.of(file, next))) {
      lab.robot().interact(() -> {
        lab.stage().setWidth(WIDTH);
        lab.stage().setHeight(HEIGHT);
      });
      look(lab, "explore");
      open(lab);
      look(lab, "explore, all sections open");
      lab.robot().interact(() -> lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL)));
      lab.answered();
      look(lab, "explore, all");
      lab.robot().interact(() -> lab.model().choose(new Chosen(0, 0)));
      look(lab, "explore, a figure");
      lab.robot().interact(() -> {
        opened.asked(lab.node("chart", Node.class));
        TableView<?> table = lab.node("table", TableView.class);
        onFigure(table);
        opened.asked(table);
      });
      for (Command told : TOLD) {
        lab.give(told);
        look(lab, told.id());
      }
      for (Command page : List.of(Command.PAGE_REGISTER, Command.PAGE_SOURCES, Command.PAGE_VIEWS,
          Command.PAGE_EXPLORE)) {
        lab.give(page);
        lab.answered();
        look(lab, page.id());
      }
      for (Command sheet : SHEETS) {
        lab.give(sheet);
        lab.answered();
        look(lab, sheet.id());
        lab.robot().push(KeyCode.ESCAPE);
      }
    }
    try (WindowLab lab = new WindowLab(folder.resolve("empty"))) {
      look(lab, "sample");
      for (ChartType type : ChartType.values()) {
        lab.robot().interact(() -> lab.model().edit(() -> "type", spec -> spec.withType(type)));
        lab.answered();
        look(lab, "sample as " + type);
      }
      lab.give(Command.PAGE_SOURCES);
      look(lab, "sources, empty");
      meanings(lab);
    }
    assertThat(cut).isEmpty();
    assertThat(names).contains("menu-file", "menu-view", "menu-chart", "#type-more", "#measure", "menu of #chart",
        "menu of #table", "context menu of Row", "tool tip of #undo", "#edition", "#mapping-3",
        "menu-data > menu-store", "menu-view > menu-appearance");
  }

  /// The sheet that asks what the columns of a table mean, with each of the answers in turn.
  private void meanings(WindowLab lab) throws Exception {
    Path table =
        Files.writeString(folder.resolve("t.csv"), "Year,Exporter,Destination,Worth\n2018,Borduria,Syldavia,5\n");
    lab.robot().interact(() -> lab.window().open(List.of(table)));
    lab.until(() -> lab.shows("import-map"));
    lab.click("import-map");
    lab.until(() -> lab.shows("mapping-3"));
    ComboBox<?> worth = lab.node("mapping-3", ComboBox.class);
    for (int i = 0; i < worth.getItems().size(); i++) {
      int meaning = i;
      lab.robot().interact(() -> worth.getSelectionModel().select(meaning));
      look(lab, "mapping, meaning " + i);
    }
  }

  /// Goes to the first figure, after the column of names.
  private static <T> void onFigure(TableView<T> table) {
    table.getFocusModel().focus(0, table.getColumns().get(1));
  }

  private static void open(WindowLab lab) {
    lab.robot()
        .interact(() -> lab.robot().lookup(".section-heading").queryAllAs(ToggleButton.class).forEach(heading -> {
          if (!heading.isSelected()) {
            heading.fire();
          }
        }));
  }

  private void look(WindowLab lab, String place) {
    List<String> found = new ArrayList<>();
    lab.robot().interact(() -> {
      lab.stage().getScene().getRoot().applyCss();
      lab.stage().getScene().getRoot().layout();
      found.addAll(CutTexts.of(lab.stage().getScene()));
      opened.from(lab.stage().getScene());
    });
    found.forEach(text -> cut.putIfAbsent(text, place));
  }

  private void over(String name, Scene scene) {
    names.add(name);
    CutTexts.ofPopup(scene, WIDTH, HEIGHT).forEach(text -> cut.putIfAbsent(text, name));
  }
}
