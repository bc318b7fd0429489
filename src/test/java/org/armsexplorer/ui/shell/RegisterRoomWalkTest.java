package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is in sight of the register on a small screen, and with large text.
class RegisterRoomWalkTest {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double ROUNDING = 1.5;
  private static final int DEALS = 40;
  /// Less than a row and the margins of its box are.
  private static final double NO_ROW = 30;
  @TempDir private Path folder;
  private Spoken spoken = Spoken.in(Language.ENGLISH);
  private WindowLab lab;

  @AfterEach
  void close() throws Exception {
    lab.close();
    spoken.close();
  }

  private void open(Language language) throws Exception {
    spoken = Spoken.in(language);
    String[] parts = ImportWalkTest.DOWNLOAD.split("(?=1,Borduria,Arcadia)", 2);
    StringBuilder deals = new StringBuilder(parts[0]);
    for (int i = 0; i < DEALS; i++) {
      deals.append(100 + i).append(",Borduria,Arcadia,Z-").append(i)
          .append(",fighter/ground-attack aircraft,Aircraft,2000,Yes,4,Yes,2001,No,Second hand,10,10,40,Yes\n");
    }
    lab = WindowLab.filled(folder.resolve("store"),
        List.of(Files.writeString(folder.resolve("a.csv"), deals.append(parts[1]))));
    lab.robot().interact(() -> {
      lab.stage().setWidth(WIDTH);
      lab.stage().setHeight(HEIGHT);
      lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL));
    });
    lab.answered();
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    lab.until(() -> lab.shows("register-table") && table().getItems().size() > DEALS);
  }

  private TableView<?> table() {
    return lab.node("register-table", TableView.class);
  }

  private static <T> void sort(TableView<T> table, int place) {
    table.getSortOrder().setAll(List.of(table.getVisibleLeafColumns().get(place)));
  }

  private boolean hasBar(Orientation way) {
    return table().lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
        .anyMatch(bar -> bar.isVisible() && bar.getOrientation() == way);
  }

  /// The headings that are cut, or whose arrow lies beyond them.
  private List<String> cutHeadings() {
    List<String> cut = new ArrayList<>();
    for (Node heading : table().lookupAll(".table-column")) {
      if (heading.getStyleClass().contains("column-header") && heading.isVisible()) {
        Label label = (Label) heading.lookup(".label");
        Text text = (Text) label.lookup(".text");
        if (!text.getText().equals(label.getText())) {
          cut.add(label.getText());
        }
      }
    }
    return cut;
  }

  private void layOut() throws Exception {
    lab.answered();
    lab.robot().interact(() -> {
      lab.stage().getScene().getRoot().applyCss();
      lab.stage().getScene().getRoot().layout();
    });
  }

  private void size(int percent) throws Exception {
    lab.robot().interact(() -> lab.windows().memory().prefer(now -> now.withTextPercent(percent)));
    layOut();
    layOut();
  }

  /// What stands in the detail of the first deal, beside which a filter tells that a delivery is left out.
  @Test
  void yearsAndRawLinesAreWholeInTheDetail() throws Exception {
    open(Language.GERMAN);
    lab.robot().interact(() -> {
      lab.model().edit(() -> "later", spec -> spec.withFilter(TransferFilter.ALL)
          .withFilter(filter -> filter.withYears(new YearRange(2003, 2003))));
    });
    lab.answered();
    lab.until(() -> table().getItems().size() == 1);
    lab.robot().interact(() -> table().getSelectionModel().select(0));
    lab.until(() -> lab.robot().lookup("#register-detail .raw-line").queryAll().size() == 2);
    layOut();
    Pane grid = lab.node("register-deliveries", Pane.class);
    assertThat(grid.getChildren()).extracting(one -> ((Label) one).getText()).contains("2001", "nicht in der Auswahl");
    assertThat(grid.getChildren()).filteredOn(one -> GridPane.getColumnIndex(one) < 3).allSatisfy(
        one -> assertThat(one.getLayoutBounds().getHeight()).isLessThan(2 * ((Label) one).getFont().getSize()));
    assertThat(lab.robot().lookup("#register-detail .raw-line").queryAllAs(TextArea.class)).allSatisfy(raw -> {
      assertThat(raw.lookupAll(".scroll-bar")).as("scrolled").noneMatch(Node::isVisible);
      Node text = raw.lookup(".content").lookup(".text");
      assertThat(raw.getHeight() - text.getLayoutBounds().getHeight()).as("room below").isLessThan(NO_ROW);
    });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PSEUDO")
  void onASmallScreenAllColumnsAreInSightWithTheirHeadingsWhole(Language language) throws Exception {
    open(language);
    layOut();
    assertThat(hasBar(Orientation.HORIZONTAL)).as("scrolled sideways").isFalse();
    assertThat(lab.node("register-detail", Node.class).getBoundsInParent().getWidth()).isGreaterThan(250);
    Label marks = marks();
    assertThat(marks.getText()).isEqualTo(language == Language.ENGLISH ? "uncertain, local" : "unsicher, vor Ort");
    for (int i = 0; i < table().getVisibleLeafColumns().size(); i++) {
      int place = i;
      lab.robot().interact(() -> sort(table(), place));
      layOut();
      assertThat(cutHeadings()).as("sorted by %s", i).isEmpty();
      assertThat(hasBar(Orientation.HORIZONTAL)).as("scrolled sideways, sorted by %s", i).isFalse();
    }
  }

  private Label marks() {
    Label shown = new Label();
    lab.robot().lookup("#register-marks.table-cell").queryAllAs(TableCell.class).stream()
        .filter(cell -> !cell.isEmpty()).findFirst().ifPresent(cell -> shown.setText(cell.getText()));
    return shown;
  }

  private <T> TableColumn<T, ?> description(TableView<T> table) {
    return table.getColumns().stream().filter(one -> "register-description".equals(one.getId())).findFirst()
        .orElseThrow();
  }

  private <T> void draw(TableView<T> table) {
    table.resizeColumn(description(table), 333 - description(table).getWidth());
  }

  @Test
  void theDetailLeavesItsRoomToLongTextsAndAWidthThatWasDrawnStays() throws Exception {
    open(Language.ENGLISH);
    double before = description(table()).getWidth();
    lab.click("register-detail-shown");
    layOut();
    assertThat(lab.shows("register-detail")).isFalse();
    assertThat(description(table()).getWidth()).isGreaterThan(before + 20);
    lab.robot().interact(() -> draw(table()));
    lab.click("register-detail-shown");
    layOut();
    assertThat(description(table()).getWidth()).isEqualTo(333);
    assertThat(lab.shows("register-detail")).isTrue();
    size(200);
    assertThat(description(table()).getWidth()).isEqualTo(666);
  }

  private long rowsInSight() {
    Bounds room = lab.node("page-room", ScrollPane.class).lookup(".viewport")
        .localToScene(lab.node("page-room", ScrollPane.class).lookup(".viewport").getLayoutBounds());
    Bounds whole = table().localToScene(table().getLayoutBounds());
    return table().lookupAll(".table-row-cell").stream().map(node -> (TableRow<?>) node)
        .filter(row -> row.isVisible() && !row.isEmpty()).map(row -> row.localToScene(row.getLayoutBounds()))
        .filter(row -> row.getMinY() >= Math.max(room.getMinY(), whole.getMinY()) - ROUNDING
            && row.getMaxY() <= Math.min(room.getMaxY(), whole.getMaxY()) + ROUNDING)
        .count();
  }

  @Test
  void withLargeTextThePageIsScrolledToATableOfManyRows() throws Exception {
    open(Language.ENGLISH);
    double head = table().lookup(".column-header-background").getLayoutBounds().getHeight();
    size(200);
    assertThat(table().lookup(".column-header-background").getLayoutBounds().getHeight()).as("heads")
        .isGreaterThan(head * 1.9);
    assertThat(lab.node("register-page", Node.class).lookup(".split-pane")).isInstanceOfSatisfying(SplitPane.class,
        panes -> assertThat(panes.getOrientation()).isEqualTo(Orientation.VERTICAL));
    lab.robot().interact(() -> lab.node("register-search", Node.class).requestFocus());
    lab.robot().push(KeyCode.F6);
    layOut();
    assertThat(lab.stage().getScene().getFocusOwner()).isEqualTo(table());
    assertThat(rowsInSight()).isGreaterThanOrEqualTo(6);
    lab.robot().interact(() -> table().getSelectionModel().select(2));
    lab.robot().push(KeyCode.ENTER);
    layOut();
    Bounds detail =
        lab.node("register-detail", Node.class).localToScene(lab.node("register-detail", Node.class).getLayoutBounds());
    assertThat(detail.getMaxY()).as("the detail is scrolled to").isLessThanOrEqualTo(HEIGHT);
    lab.robot().interact(() -> lab.node("page-room", ScrollPane.class).setVvalue(0));
    layOut();
    lab.robot().moveTo(table()).scroll(8, VerticalDirection.DOWN);
    layOut();
    assertThat(rowsInSight()).as("the wheel goes to the table first").isGreaterThanOrEqualTo(6);
    size(100);
    assertThat(lab.node("register-page", Node.class).lookup(".split-pane")).isInstanceOfSatisfying(SplitPane.class,
        panes -> assertThat(panes.getOrientation()).isEqualTo(Orientation.HORIZONTAL));
  }
}
