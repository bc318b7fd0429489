package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.ui.chart.Mark;
import org.armsexplorer.ui.state.Chosen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// From a bar into it, to its deals, and back.
class DrillWalkTest {
  private static final int TRIES = 4;
  private static final int LOOKS = 20;
  private static final long DOUBLE_CLICK_MS = 700;
  @TempDir private Path folder;
  private WindowLab lab;
  private long clicked;

  @BeforeEach
  void open() throws Exception {
    lab = WindowLab.withDownload(folder);
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  private Mark mark(Predicate<Mark> wanted) {
    return lab.model().ready().orElseThrow().picture().marks().stream().filter(wanted).findFirst().orElseThrow();
  }

  private Mark borduria2003() {
    return mark(mark -> mark.heading().equals("Borduria, 2003"));
  }

  /// Where the chart was painted anew meanwhile, the click went elsewhere and is made again, on the mark as it is now.
  private void click(Mark mark) throws Exception {
    for (int i = 0; i < TRIES && (i == 0 || !lab.shows("mark-proof")); i++) {
      Mark now = mark(one -> one.heading().equals(mark.heading()) && one.isLegend() == mark.isLegend());
      Point2D place =
          lab.node("chart", Pane.class).localToScreen(now.x() + now.width() / 2, now.y() + now.height() / 2);
      apart();
      lab.robot().moveTo(place).clickOn(place);
      clicked = System.nanoTime();
      for (int look = 0; look < LOOKS && !lab.shows("mark-proof"); look++) {
        WaitForAsyncUtils.waitForFxEvents(2);
      }
    }
    lab.until(() -> lab.shows("mark-proof"));
  }

  /// Two clicks at one place within half a second are a double click, which asks for the proof.
  private void apart() throws InterruptedException {
    long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clicked);
    if (clicked != 0 && since < DOUBLE_CLICK_MS) {
      TimeUnit.MILLISECONDS.sleep(DOUBLE_CLICK_MS - since);
    }
  }

  private void choose(String menu, String item) {
    MenuItem wanted = lab.node(menu, MenuButton.class).getItems().stream().filter(one -> item.equals(one.getId()))
        .findFirst().orElseThrow();
    lab.robot().interact(wanted::fire);
  }

  @Test
  void aClickOnABarBreaksItDownAndTheTrailLeadsBack() throws Exception {
    click(borduria2003());
    choose("mark-break-down", "mark-by-designation");
    lab.answered();
    assertThat(lab.model().spec().type()).isEqualTo(ChartType.RANKED_BAR);
    assertThat(lab.model().spec().encoding().x()).isEqualTo(Dimension.DESIGNATION);
    assertThat(lab.model().spec().filter().suppliers()).containsExactly("Borduria");
    assertThat(lab.model().spec().filter().years()).isEqualTo(YearRange.of(2003));
    assertThat(lab.node("crumb-1", Button.class).getText()).isEqualTo("Borduria, 2003");
    lab.click("crumb-0");
    lab.answered();
    assertThat(lab.model().spec().encoding().x()).isEqualTo(Dimension.YEAR);
    assertThat(lab.shows("trail")).isFalse();
    assertThat(lab.model().undoNameProperty().get()).isEqualTo("back to Chart");
  }

  @Test
  void onlyAndLeaveOutNarrowTheFilter() throws Exception {
    click(borduria2003());
    choose("mark-without", "mark-without-supplier");
    lab.answered();
    assertThat(lab.model().spec().filter().but().suppliers()).containsExactly("Borduria");
    lab.robot().interact(() -> lab.model().undo());
    lab.answered();
    click(borduria2003());
    choose("mark-only", "mark-only-year");
    lab.answered();
    assertThat(lab.model().spec().filter().years()).isEqualTo(YearRange.of(2003));
  }

  @Test
  void aSeriesTakesAnotherColourAndTheFirstOneBack() throws Exception {
    click(borduria2003());
    choose("mark-colour", "mark-colour-navy");
    lab.answered();
    assertThat(lab.model().spec().presentation().colours()).containsOnlyKeys("Borduria");
    click(mark(mark -> mark.isLegend() && mark.heading().equals("Borduria")));
    choose("mark-colour", "mark-colour-reset");
    lab.answered();
    assertThat(lab.model().spec().presentation().colours()).isEmpty();
    assertThat(lab.model().undoNameProperty().get()).contains("Borduria");
  }

  @Test
  void theDealsOfABarAreInTheRegister() throws Exception {
    click(borduria2003());
    lab.click("mark-deals");
    lab.until(() -> lab.shows("register-figure") && lab.node("register-table", TableView.class).getItems().size() > 0);
    assertThat(lab.node("register-figure", Button.class).getText()).startsWith("Borduria, 2003");
    int few = lab.node("register-table", TableView.class).getItems().size();
    lab.click("register-figure");
    lab.until(() -> lab.node("register-table", TableView.class).getItems().size() > few);
    assertThat(lab.shows("register-figure")).isFalse();
  }

  @Test
  void chartAndTableChooseEachOther() throws Exception {
    showTable();
    click(borduria2003());
    TableView<?> table = lab.node("table", TableView.class);
    TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
    assertThat(cell.getRow()).isEqualTo(2);
    assertThat(cell.getColumn()).isEqualTo(1);
    lab.robot().interact(() -> select(table));
    assertThat(lab.model().chosenProperty().get()).isEqualTo(new Chosen(1, 1));
    assertThat(lab.node("hover-card", Pane.class).getChildren()).first().isInstanceOfSatisfying(Label.class,
        label -> assertThat(label.getText()).isEqualTo("Syldavia, 2002"));
  }

  @Test
  void theOrderOfTheTableStaysWhenTheFiguresChange() throws Exception {
    showTable();
    TableView<?> table = lab.node("table", TableView.class);
    String[] heading = new String[1];
    lab.robot().interact(() -> heading[0] = sort(table));
    List<?> columns = List.copyOf(table.getColumns());
    int rows = table.getItems().size();
    lab.robot().interact(() -> lab.model().edit(() -> "years",
        spec -> spec.withFilter(filter -> filter.withYears(new YearRange(2001, 2002)))));
    lab.answered();
    assertThat(table.getItems().size()).isLessThan(rows);
    assertThat(List.copyOf(table.getColumns()).equals(columns)).as("columns that do stay").isTrue();
    assertThat(table.getSortOrder()).extracting(TableColumn::getText).containsExactly(heading[0]);
    assertThat(table.getSortOrder().getFirst().getSortType()).isEqualTo(SortType.DESCENDING);
    assertThat(table.getColumns().contains(table.getSortOrder().getFirst())).as("of the new figures").isTrue();
  }

  /// A heading is pressed in the moment in which the next figures have come, and their columns.
  @Test
  void theHeadingOfFiguresThatAreGoneSortsNothing() throws Exception {
    showTable();
    TableView<?> table = lab.node("table", TableView.class);
    lab.robot().interact(() -> pressOld(table));
  }

  @Test
  void theTableIsScrolledSidewaysWhereItsColumnsDoNotFit() throws Exception {
    showTable();
    TableView<?> table = lab.node("table", TableView.class);
    lab.robot().interact(() -> lab.stage().setWidth(1800));
    lab.until(() -> Math.abs(width(table) - table.getWidth()) < 20);
    lab.robot().interact(() -> lab.stage().setWidth(820));
    lab.until(() -> table.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
        .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()));
    assertThat(table.getColumns()).allMatch(column -> column.getWidth() >= column.getText().length() * 6);
  }

  @Test
  void whatIsNoFigureSaysWhyWhenItIsPointedAt() throws Exception {
    showTable();
    Control cell = lab.robot().lookup("#table .state").queryAs(Control.class);
    assertThat(cell.getTooltip()).isNull();
    lab.robot().moveTo(cell);
    lab.until(() -> cell.getTooltip() != null);
  }

  private static double width(TableView<?> table) {
    return table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
  }

  private void showTable() throws Exception {
    if (!lab.shows("table")) {
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.T);
    }
    lab.answered();
  }

  private static <T> void pressOld(TableView<T> table) {
    TableColumn<T, ?> member = table.getColumns().getFirst();
    TableColumn<T, ?> figures = table.getColumns().get(1);
    table.getColumns().removeAll(List.of(member, figures));
    table.getSortOrder().setAll(List.of(member));
    table.getSortOrder().setAll(List.of(figures));
    assertThat(table.getItems()).isNotEmpty();
  }

  private static <T> String sort(TableView<T> table) {
    TableColumn<T, ?> figures = table.getColumns().get(1);
    figures.setSortType(SortType.DESCENDING);
    table.getSortOrder().setAll(List.of(figures));
    return figures.getText();
  }

  private static <T> void select(TableView<T> table) {
    table.getSelectionModel().clearAndSelect(1, table.getColumns().get(2));
  }

  @Test
  void anEntryOfTheLegendIsHighlighted() throws Exception {
    click(mark(mark -> mark.isLegend() && mark.heading().equals("Borduria")));
    lab.click("mark-highlight");
    lab.answered();
    assertThat(lab.model().spec().presentation().highlights()).isEqualTo(List.of("Borduria"));
  }

  @Test
  void escapeLetsGo() throws Exception {
    click(borduria2003());
    assertThat(lab.model().chosenProperty().get()).isNotEqualTo(Chosen.NONE);
    lab.robot().type(KeyCode.ESCAPE);
    lab.until(() -> !lab.shows("mark-proof"));
    assertThat(lab.model().chosenProperty().get()).isEqualTo(Chosen.NONE);
  }
}
