package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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

  /// The titles on the way round; the chosen one always has a head, with a neighbour at each side where it has one.
  private static List<String> round(WindowLab lab, String step) {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < TABS; i++) {
      lab.menu("menu-view", step);
      seen.add(title(lab));
      int place = titles(lab).indexOf(title(lab));
      assertThat(tabs(lab).getTabs()).hasSize(TabStrip.MOST);
      assertThat(selected(lab)).as("neighbours of %s", title(lab)).isBetween(place == 0 ? 0 : 1,
          place == TABS - 1 ? TabStrip.MOST - 1 : TabStrip.MOST - 2);
    }
    return seen;
  }

  @Test
  void theChosenOneIsAmongTheHeadsOnTheWholeWayRound() throws Exception {
    try (WindowLab lab = lab()) {
      lab.robot().interact(() -> {
        List<String> all = titles(lab);
        assertThat(all).hasSize(TABS).startsWith("Chart 1").endsWith("Chart " + TABS);
        assertThat(round(lab, "menu-next-tab")).isEqualTo(all);
        // from the last one back to it
        List<String> back = new ArrayList<>(all.reversed());
        Collections.rotate(back, -1);
        assertThat(round(lab, "menu-previous-tab")).isEqualTo(back);
      });
      // the heads lead to their own charts
      lab.robot().interact(() -> tabs(lab).getSelectionModel().select(TabStrip.MOST - 4));
      assertThat(title(lab)).isEqualTo("Chart " + (TABS - 3));
    }
  }

  @Test
  void theLastHeadLeadsFurtherAndIsTheOnlyChosenOne() throws Exception {
    try (WindowLab lab = lab()) {
      lab.robot().interact(() -> {
        lab.menu("menu-view", "menu-next-tab");
        assertThat(title(lab)).isEqualTo("Chart 1");
        tabs(lab).getSelectionModel().selectLast();
      });
      assertThat(title(lab)).isEqualTo("Chart " + TabStrip.MOST);
      lab.until(() -> selected(lab) < TabStrip.MOST - 1);
      lab.robot().interact(() -> {
        assertThat(tabs(lab).getTabs()).filteredOn(Tab::isSelected).extracting(Tab::getText)
            .containsExactly("Chart " + TabStrip.MOST);
        assertThat(title(lab)).isEqualTo("Chart " + TabStrip.MOST);
        assertThat(tabs(lab).getTabs()).extracting(Tab::getText).startsWith("Chart 12").endsWith("Chart 35");
      });
    }
  }

  @Test
  void headsAreMadeOnceAndCloseWhatTheyStandFor() throws Exception {
    try (WindowLab lab = lab()) {
      lab.robot().interact(() -> {
        List<Tab> before = List.copyOf(tabs(lab).getTabs());
        lab.menu("menu-view", "menu-next-tab");
        assertThat(tabs(lab).getTabs()).as("tabs are made once").isEqualTo(before);
        assertThat(tabs(lab).getTabs()).extracting(Tab::getText).startsWith("Chart 1", "Chart 2");
        Event.fireEvent(tabs(lab).getTabs().get(1), new Event(Tab.TAB_CLOSE_REQUEST_EVENT));
        assertThat(titles(lab)).startsWith("Chart 1", "Chart 3").hasSize(TABS - 1);
        assertThat(tabs(lab).getTabs()).extracting(Tab::getText).startsWith("Chart 1", "Chart 3")
            .doesNotHaveDuplicates();
        lab.model().edit(() -> "title", spec -> spec.withPresentation(looks -> looks.withTitle("Another title")));
      });
      lab.until(() -> "Another title".equals(tabs(lab).getSelectionModel().getSelectedItem().getText()));
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

  /// The fourth head takes the place of the fifth, as JavaFX does it at the end of a drag.
  private static void drag(WindowLab lab) {
    List<Tab> order = new ArrayList<>(tabs(lab).getTabs());
    Collections.swap(order, 3, 4);
    tabs(lab).getTabs().sort(Comparator.comparingInt(order::indexOf));
  }

  @Test
  void aTabThatIsOpenedDuringADragStaysWhereItWasOpened() throws Exception {
    try (WindowLab lab = lab()) {
      lab.robot().interact(() -> {
        tabs(lab).getSelectionModel().select(8);
        int place = titles(lab).indexOf(title(lab));
        Event.fireEvent(tabs(lab), new MouseEvent(MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false,
            false, false, false, true, false, false, false, false, true, null));
        lab.menu("menu-file", "menu-new-tab");
        List<String> opened = titles(lab);
        assertThat(opened.get(place + 1)).isEmpty();
        drag(lab);
        assertThat(titles(lab)).isEqualTo(opened);
      });
    }
  }

  @Test
  void aHeadThatIsDraggedMovesItsOwnChart() throws Exception {
    try (WindowLab lab = lab()) {
      List<String> before = titles(lab);
      lab.robot().interact(() -> drag(lab));
      List<String> wanted = new ArrayList<>(before);
      Collections.swap(wanted, TABS - TabStrip.MOST + 3, TABS - TabStrip.MOST + 4);
      assertThat(titles(lab)).isEqualTo(wanted);
    }
  }
}
