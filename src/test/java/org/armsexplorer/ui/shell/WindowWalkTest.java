package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.EventLine;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.ui.chart.Mark;
import org.armsexplorer.ui.state.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The paths that a user walks from the sample chart.
class WindowWalkTest {
  @TempDir private Path folder;
  private WindowLab lab;

  @BeforeEach
  void open() throws Exception {
    lab = new WindowLab(folder.resolve("store"));
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  @Test
  void aFirstStartShowsTheSampleChartAndSaysSo() {
    assertThat(lab.shows("sample-banner")).isTrue();
    assertThat(lab.shows("chart")).isTrue();
    assertThat(lab.node("status-counts", Label.class).getText()).contains("quoted figures");
    assertThat(lab.node("chart", Pane.class).getAccessibleText()).contains("China");
  }

  @Test
  void hoveringAMarkTellsPartyYearAndValue() throws Exception {
    lab.answered();
    Mark mark = mark("China", "2011");

    point(mark);

    assertThat(card()).anyMatch(line -> line.contains("China")).anyMatch(line -> line.contains("277.4"));
  }

  @Test
  void hoveringAGapSaysThatNoDeliveriesWereIdentified() throws Exception {
    lab.answered();
    point(mark("Russia", "2000"));

    assertThat(card()).anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("no deliveries identified"));
  }

  @Test
  void theArrowKeysGoAlongTheChart() {
    lab.robot().interact(() -> lab.node("chart", Pane.class).requestFocus());

    lab.robot().type(KeyCode.RIGHT).type(KeyCode.RIGHT);

    assertThat(lab.shows("hover-card")).isTrue();
    assertThat(lab.node("chart", Pane.class).getAccessibleText()).contains("2001");
  }

  @Test
  void choosingASupplierFiltersAndUndoTakesItBack() throws Exception {
    lab.click("suppliers-search");
    lab.robot().write("indi");
    lab.click(row("suppliers-list", "India"));
    lab.answered();
    assertThat(lab.model().spec().filter().suppliers()).containsExactly("China", "Russia", "India");
    assertThat(lab.model().undoNameProperty().get()).isEqualTo("add India");
    assertThat(lab.shows("status-redo")).isFalse();

    lab.click("undo");
    lab.answered();
    assertThat(lab.model().spec()).isEqualTo(Explorer.startSpec());
    assertThat(lab.node("status-redo", Label.class).getText()).isEqualTo("1 step can be redone, until the next change");

    lab.click("redo");
    lab.answered();
    assertThat(lab.shows("status-redo")).isFalse();
    assertThat(lab.model().spec().filter().suppliers()).contains("India");
  }

  @Test
  void anEntryIsLeftOutFromItsMenuAndTakenBackByItsChip() throws Exception {
    lab.robot().rightClickOn(row("suppliers-list", "Russia"));
    lab.robot().clickOn("All but Russia");
    lab.answered();
    assertThat(lab.model().spec().filter().suppliers()).containsExactly("China");
    assertThat(lab.model().spec().filter().but().suppliers()).containsExactly("Russia");
    assertThat(lab.model().undoNameProperty().get()).isEqualTo("all but Russia");

    lab.click(lab.robot().lookup("not Russia").queryButton());
    lab.answered();
    assertThat(lab.model().spec().filter().but().suppliers()).isEmpty();
  }

  @Test
  void aChipTakesItsPartyAway() throws Exception {
    lab.click("suppliers-chip-Russia");
    lab.answered();

    assertThat(lab.model().spec().filter().suppliers()).containsExactly("China");
  }

  @Test
  void typedYearsAreOneStep() throws Exception {
    lab.click("years-first");
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("2010").type(KeyCode.ENTER);
    lab.answered();

    assertThat(lab.model().spec().filter().years()).isEqualTo(new YearRange(2010, 2019));
    assertThat(lab.model().undoNameProperty().get()).isEqualTo("years 2010–2019");
  }

  @Test
  void aTypeOfChartIsOneClick() throws Exception {
    lab.click("type-line");
    lab.answered();

    assertThat(lab.model().spec().type()).isEqualTo(ChartType.LINE);
    assertThat(lab.model().stateProperty().get()).isInstanceOf(State.Ready.class);
  }

  @Test
  void greysAreOneClickAndHaveTheirOwnTones() throws Exception {
    lab.click("palette-greys");
    lab.answered();
    assertThat(lab.model().spec().presentation().palette()).isEqualTo(PaletteName.GREYS);
    assertThat(lab.model().undoNameProperty().get()).isEqualTo("palette Greys");
    assertThat(lab.model().ready().orElseThrow().answer().chart().series()).extracting(series -> series.hue().light())
        .containsExactly("#555555", "#000000");
    lab.click("undo");
    lab.answered();
    assertThat(lab.model().spec().presentation().palette()).isEqualTo(PaletteName.COLOURS);
  }

  @Test
  void notesAndEventsAreTypedOneALine() throws Exception {
    TextArea events = lab.node("events", TextArea.class);
    lab.robot().interact(events::requestFocus);
    lab.robot().write("2011 Elections").push(KeyCode.ENTER);
    lab.robot().write("never");
    lab.until(() -> !lab.node("events-wrong", Label.class).getText().isEmpty());
    assertThat(events.getText()).isEqualTo("2011 Elections\nnever");
    assertThat(lab.node("events-wrong", Label.class).getText()).contains("never").doesNotContain("Elections");
    lab.robot().interact(() -> lab.node("notes", TextArea.class).setText("Without transit."));
    lab.answered();
    assertThat(lab.model().spec().presentation().annotations().events())
        .containsExactly(new EventLine(2011, "Elections"));
    assertThat(lab.model().ready().orElseThrow().answer().chart().texts().foot()).contains("Without transit.");
    lab.click("undo");
    lab.answered();
    assertThat(lab.node("notes", TextArea.class).getText()).isEmpty();
    assertThat(events.getText()).startsWith("2011 Elections");
    lab.click("undo");
    lab.answered();
    assertThat(events.getText()).isEmpty();
  }

  @Test
  void theTableTwinHasTheSameNumbersAndKeepsItsTotalsLastWhenSorted() throws Exception {
    if (!lab.shows("table")) {
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.T);
    }
    TableView<?> table = lab.node("table", TableView.class);

    assertThat(text(table, 0)).containsExactly("2000", "2.50 e", "none identified", "16.28 e");
    assertThat(text(table, 20).subList(0, 2)).containsExactly("Total", "1,706.70 e");
    lab.robot().interact(() -> {
      table.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
      sortBySecond(table);
    });
    assertThat(text(table, 0).getFirst()).isEqualTo("2011");
    assertThat(text(table, 20).getFirst()).isEqualTo("Total");
  }

  @Test
  void exportWritesThePictureWhereTheUserSays() throws Exception {
    Path out = folder.resolve("chart.png");
    lab.dialogs().next.add(out);

    lab.click("export");
    lab.click("export-go");
    lab.until(() -> Files.exists(out) && lab.shows("toast"));

    assertThat(Files.readAllBytes(out)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(lab.shows("export-sheet")).isFalse();
  }

  @Test
  void aViewIsWrittenAsAFileAndOpenedBesideTheOthers() throws Exception {
    Path view = folder.resolve("mine.atview");
    lab.click("type-stacked-column");
    lab.answered();
    lab.dialogs().next.add(view);
    lab.menu("menu-file", "menu-export-view");
    lab.until(() -> Files.exists(view));
    lab.click("type-line");
    lab.answered();

    lab.dialogs().next.add(view);
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.O);
    lab.until(() -> lab.model().spec().type() == ChartType.STACKED_COLUMN);

    assertThat(lab.model().undoNameProperty().get()).isEmpty();
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.W);
    lab.until(() -> lab.model().spec().type() == ChartType.LINE);
  }

  @Test
  void escapeClosesASheetAndTheShortcutsComeFromTheTableThatBindsThem() {
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.COMMA);
    assertThat(lab.shows("preferences-sheet")).isTrue();

    lab.robot().type(KeyCode.ESCAPE);
    assertThat(lab.shows("preferences-sheet")).isFalse();
  }

  @Test
  void f6GoesRoundThePanes() {
    lab.robot().interact(() -> lab.node("chart", Pane.class).requestFocus());

    lab.robot().push(KeyCode.F6);
    assertThat(lab.node("chart", Pane.class).isFocused()).isFalse();
    for (int i = 0; i < 4 && !lab.node("chart", Pane.class).isFocused(); i++) {
      lab.robot().push(KeyCode.F6);
    }

    assertThat(lab.node("chart", Pane.class).isFocused()).isTrue();
  }

  @Test
  void shiftF6GoesRoundThePanesTheOtherWay() {
    lab.robot().interact(() -> lab.node("chart", Pane.class).requestFocus());
    lab.robot().push(KeyCode.F6);
    assertThat(lab.node("chart", Pane.class).isFocused()).isFalse();

    lab.robot().push(KeyCode.SHIFT, KeyCode.F6);

    assertThat(lab.node("chart", Pane.class).isFocused()).isTrue();
  }

  @Test
  void typedTitlesAreOneStep() throws Exception {
    lab.click("title");
    lab.robot().write("Two suppliers");
    lab.answered();
    assertThat(lab.model().spec().presentation().title()).isEqualTo("Two suppliers");

    lab.robot().interact(lab.model()::undo);
    assertThat(lab.model().spec()).isEqualTo(Explorer.startSpec());
  }

  private Mark mark(String party, String year) {
    State.Ready ready = lab.model().ready().orElseThrow();
    return ready.picture().marks().stream()
        .filter(mark -> mark.heading().contains(party) && mark.heading().contains(year)).findFirst().orElseThrow();
  }

  private void point(Mark mark) {
    Point2D place =
        lab.node("chart", Pane.class).localToScreen(mark.x() + mark.width() / 2, mark.y() + mark.height() / 2);
    lab.robot().moveTo(place);
  }

  private List<String> card() {
    return lab.node("hover-card", VBox.class).getChildren().stream().map(node -> ((Label) node).getText()).toList();
  }

  private Label row(String list, String name) {
    return lab.robot().from(lab.node(list, ListView.class)).lookup((Label label) -> label.getText().equals(name))
        .query();
  }

  private static <T> void sortBySecond(TableView<T> table) {
    table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
    table.sort();
  }

  /// What stands in a row, as it is drawn.
  private List<String> text(TableView<?> table, int row) {
    lab.robot().interact(() -> {
      table.scrollTo(row);
      table.layout();
    });
    return table.lookupAll(".table-row-cell").stream().map(node -> (TableRow<?>) node)
        .filter(line -> line.getIndex() == row).findFirst().orElseThrow().lookupAll(".table-cell").stream()
        .map(cell -> ((TableCell<?, ?>) cell).getText()).toList();
  }

  @Test
  void thePaletteFindsAPartyAndAnActionByTyping() throws Exception {
    lab.robot().push(KeyCode.CONTROL, KeyCode.K);
    lab.until(() -> lab.shows("palette-search") && lab.node("palette-search", TextField.class).isFocused());
    lab.robot().write("india");
    lab.robot().push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);
    lab.answered();
    assertThat(lab.model().spec().filter().suppliers()).containsExactly("India");

    lab.robot().push(KeyCode.CONTROL, KeyCode.K);
    lab.until(() -> lab.shows("palette-search") && lab.node("palette-search", TextField.class).isFocused());
    lab.robot().write("greys").push(KeyCode.ENTER);
    lab.answered();
    assertThat(lab.model().spec().presentation().palette()).isEqualTo(PaletteName.GREYS);

    lab.robot().push(KeyCode.CONTROL, KeyCode.K);
    lab.until(() -> lab.shows("palette-search") && lab.node("palette-search", TextField.class).isFocused());
    lab.robot().write("register").push(KeyCode.ENTER);
    lab.until(() -> lab.shows("register-page"));
  }
}
