package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.OpenQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More tabs than the strip shows: those around the chosen one have a head, and all are reached.
class ManyTabsWalkTest {
  private static final int TABS = 60;
  @TempDir private Path folder;

  /// A window with that many tabs, each called by its number.
  private WindowLab lab() throws Exception {
    WindowLab lab = new WindowLab(folder);
    List<OpenQuestions.One> all =
        IntStream.rangeClosed(1, TABS).mapToObj(i -> "Chart " + i).map(title -> new OpenQuestions.One(0, title,
            Explorer.startSpec().withPresentation(looks -> looks.withTitle(title)))).toList();
    lab.robot().interact(() -> lab.window().restore(new OpenQuestions(all, TABS - 1, lab.window().kept().place())));
    lab.answered();
    return lab;
  }

  private static TabPane tabs(WindowLab lab) {
    return lab.node("tabs", TabPane.class);
  }

  private static String title(WindowLab lab) {
    return lab.model().spec().presentation().title();
  }

  private static List<String> titles(WindowLab lab) {
    OpenQuestions kept = lab.window().kept();
    return kept.all().stream().map(one -> one.spec().presentation().title()).toList();
  }

  private static int selected(WindowLab lab) {
    return tabs(lab).getSelectionModel().getSelectedIndex();
  }

  @Test
  void theChosenOneIsAmongTheHeadsOnTheWholeWayRound() throws Exception {
    try (WindowLab lab = lab()) {
      List<String> seen = new ArrayList<>();
      lab.robot().interact(() -> {
        assertThat(titles(lab)).hasSize(TABS).startsWith("Chart 1").endsWith("Chart " + TABS);
        for (int i = 0; i < TABS; i++) {
          lab.menu("menu-view", "menu-next-tab");
          seen.add(title(lab));
          assertThat(tabs(lab).getTabs()).hasSize(TabStrip.MOST);
          assertThat(selected(lab)).as("a neighbour on each side of %s", title(lab)).isBetween(i == 0 ? 0 : 1,
              i == TABS - 1 ? TabStrip.MOST - 1 : TabStrip.MOST - 2);
        }
      });
      assertThat(seen).isEqualTo(titles(lab));
      // the heads lead to their own charts
      lab.robot().interact(() -> tabs(lab).getSelectionModel().select(TabStrip.MOST - 4));
      assertThat(title(lab)).isEqualTo("Chart " + (TABS - 3));
    }
  }

  @Test
  void oneOfAllIsChosenByTypingItsName() throws Exception {
    try (WindowLab lab = lab()) {
      assertThat(lab.node("tabs-all", Button.class).getText()).isEqualTo("All 60 tabs…");
      lab.click("tabs-all");
      lab.until(() -> lab.shows("palette-search"));
      assertThat(lab.node("palette-list", ListView.class).getItems().size()).isEqualTo(TABS);
      lab.robot().interact(() -> lab.node("palette-search", TextField.class).setText("hart 17"));
      lab.robot().push(KeyCode.ENTER);
      lab.until(() -> title(lab).equals("Chart 17"));
      lab.answered();
      assertThat(tabs(lab).getSelectionModel().getSelectedItem().getText()).isEqualTo("Chart 17");
      lab.robot().interact(() -> {
        for (int i = 0; i < TABS - TabStrip.MOST; i++) {
          lab.menu("menu-file", "menu-close");
        }
      });
      assertThat(lab.shows("tabs-all")).isFalse();
      assertThat(tabs(lab).getTabs()).hasSize(TabStrip.MOST);
    }
  }

  @Test
  void aHeadThatIsDraggedMovesItsOwnChart() throws Exception {
    try (WindowLab lab = lab()) {
      List<String> before = titles(lab);
      lab.robot().interact(() -> {
        // as JavaFX does it at the end of a drag
        List<Tab> order = new ArrayList<>(tabs(lab).getTabs());
        Collections.swap(order, 3, 4);
        tabs(lab).getTabs().sort(Comparator.comparingInt(order::indexOf));
      });
      List<String> wanted = new ArrayList<>(before);
      Collections.swap(wanted, TABS - TabStrip.MOST + 3, TABS - TabStrip.MOST + 4);
      assertThat(titles(lab)).isEqualTo(wanted);
    }
  }
}
