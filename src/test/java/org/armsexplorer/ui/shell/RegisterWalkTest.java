package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the chart to its deals and the lines that they stand on.
class RegisterWalkTest {
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

  private int shown() {
    return lab.node("register-table", TableView.class).getItems().size();
  }

  private static <T> void sortBackwards(TableView<T> table) {
    TableColumn<T, ?> designation = table.getColumns().stream()
        .filter(column -> "register-designation".equals(column.getId())).findFirst().orElseThrow();
    designation.setSortType(SortType.DESCENDING);
    table.getSortOrder().setAll(List.of(designation));
  }

  private List<Object> designations() {
    TableView<?> table = lab.node("register-table", TableView.class);
    return designations(table);
  }

  private static <T> List<Object> designations(TableView<T> table) {
    TableColumn<T, ?> designation = table.getSortOrder().getFirst();
    return table.getItems().stream().map(row -> (Object) designation.getCellData(row)).toList();
  }

  private void turnToBothDeals() throws Exception {
    Path file = Files.writeString(folder.resolve("download.csv"), ImportWalkTest.DOWNLOAD);
    lab.robot().interact(() -> lab.window().open(List.of(file)));
    lab.click("import-go");
    lab.click("import-done");
    lab.robot().interact(() -> lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL)));
    lab.answered();
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    lab.until(() -> lab.shows("register-table") && shown() == 2);
  }

  private void choose(int row) {
    lab.robot().interact(() -> {
      lab.node("register-table", TableView.class).getSelectionModel().clearAndSelect(row);
      lab.node("register-table", TableView.class).requestFocus();
    });
  }

  private boolean tells(String line) {
    return lab.robot().lookup("#register-detail .raw-line").queryAllAs(TextArea.class).stream()
        .anyMatch(raw -> raw.getText().startsWith(line));
  }

  private static long copied() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null ? 0 : text.lines().count();
  }

  private static <T> TableColumn<T, ?> column(TableView<T> table, String id) {
    return table.getColumns().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
  }

  private static <T> void arrange(TableView<T> table) {
    sortBackwards(table);
    TableColumn<T, ?> designation = column(table, "register-designation");
    table.getColumns().remove(designation);
    table.getColumns().addFirst(designation);
    table.getSortOrder().setAll(List.of(designation));
    column(table, "register-category").setVisible(true);
    column(table, "register-status").setVisible(false);
    table.resizeColumn(column(table, "register-marks"), 61);
  }

  private static List<String> arranged(TableView<?> table) {
    return List.of(table.getColumns().getFirst().getId(), "category " + column(table, "register-category").isVisible(),
        "status " + column(table, "register-status").isVisible(),
        "marks " + Math.round(column(table, "register-marks").getWidth()),
        "sort " + table.getSortOrder().stream().map(one -> one.getId() + " " + one.getSortType()).toList());
  }

  /// A hint is made when the pointer comes; a cell that takes another row keeps it only where the text is cut.
  @Test
  void aLongTextIsWholeWhereItIsPointedAt() throws Exception {
    turnToBothDeals();
    TableView<?> table = lab.node("register-table", TableView.class);
    lab.robot().interact(() -> drawTo(60, table));
    TableCell<?, ?> cell = lab.robot().lookup("#register-description.table-cell").queryAllAs(TableCell.class).stream()
        .filter(one -> !one.isEmpty()).findFirst().orElseThrow();
    assertThat(cell.getTooltip()).isNull();
    lab.robot().moveTo(cell);
    lab.until(() -> cell.getTooltip() != null && cell.getTooltip().getText().equals(cell.getText()));
    int row = cell.getIndex();
    lab.robot().interact(() -> cell.updateIndex(1 - row));
    assertThat(cell.getText()).isEqualTo("frigate");
    lab.until(() -> cell.getTooltip() == null);
    lab.robot().interact(() -> cell.updateIndex(row));
    lab.until(() -> cell.getTooltip() != null && cell.getTooltip().getText().equals("fighter aircraft"));
  }

  private static <T> void drawTo(double width, TableView<T> table) {
    TableColumn<T, ?> description = column(table, "register-description");
    table.resizeColumn(description, width - description.getWidth());
  }

  @Test
  void columnsAreAtTheNextStartAsTheyWereLeft() throws Exception {
    turnToBothDeals();
    TableView<?> table = lab.node("register-table", TableView.class);
    long usual = Math.round(column(table, "register-marks").getWidth());
    lab.robot().interact(() -> arrange(table));
    List<String> left = List.of("register-designation", "category true", "status false", "marks " + (usual + 61),
        "sort [register-designation DESCENDING]");
    assertThat(arranged(table)).isEqualTo(left);
    lab.close();
    lab = new WindowLab(folder.resolve("store"));
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    lab.until(() -> lab.shows("register-table") && shown() == 2);
    assertThat(arranged(lab.node("register-table", TableView.class))).isEqualTo(left);
    assertThat(designations()).containsExactly("Y-2", "X-1");
  }

  @Test
  void aChosenDealIsCopiedAloneAndAllWhereNoneIsChosen() throws Exception {
    turnToBothDeals();
    lab.robot().interact(() -> lab.node("register-table", TableView.class).requestFocus());
    lab.robot().push(KeyCode.CONTROL, KeyCode.C);
    lab.until(() -> copied() == 3);
    choose(1);
    lab.gate().shut();
    lab.robot().push(KeyCode.CONTROL, KeyCode.C);
    assertThat(copiedNow()).as("a worker makes the text").isEqualTo(3);
    lab.gate().open();
    lab.until(() -> copied() == 2);
    lab.robot().interact(() -> lab.node("register-table", TableView.class).getSelectionModel().clearSelection());
    lab.click("register-export");
    lab.until(() -> !lab.dialogs().title.isEmpty());
    assertThat(lab.dialogs().title).isEqualTo("Export all deals on show (2)");
  }

  private long copiedNow() {
    long[] lines = new long[1];
    lab.robot().interact(() -> lines[0] = copied());
    return lines[0];
  }

  @Test
  void whatIsChosenStaysWhenThePageIsLeftAndWhenDealsAreReadAgain() throws Exception {
    turnToBothDeals();
    TableView<?> table = lab.node("register-table", TableView.class);
    choose(0);
    lab.until(() -> tells("1,Borduria"));
    Object before = table.getItems();
    int reads = lab.gate().asked("register");
    Object row = table.getSelectionModel().getSelectedItem();
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    lab.until(() -> lab.shows("explore-page"));
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    lab.until(() -> lab.shows("register-table"));
    assertThat(lab.gate().asked("register")).as("not read again at the turn of the page").isEqualTo(reads);
    assertThat(table.getSelectionModel().getSelectedItem()).isSameAs(row);
    lab.robot().interact(() -> lab.model().edit(() -> "years",
        spec -> spec.withFilter(filter -> filter.withYears(new YearRange(2001, 2002)))));
    lab.until(() -> table.getItems() != before);
    assertThat(table.getSelectionModel().getSelectedItem()).as("it has other years now").isNotEqualTo(row);
    assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
    lab.until(() -> tells("1,Borduria"));
  }

  @Test
  void theSampleHasNoDealsAndTheReasonIsSaid() throws Exception {
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    lab.until(() -> lab.shows("register-empty"));
    assertThat(lab.shows("register-import")).isTrue();
  }

  @Test
  void theDealsBehindTheChartAreSearchedReadCopiedAndExported() throws Exception {
    turnToBothDeals();
    assertThat(lab.node("register-sum", Label.class).getText())
        .isEqualTo("2 of 2 deals on show, 3 deliveries, 100.00 million TIV");

    TableView<?> table = lab.node("register-table", TableView.class);
    lab.robot().interact(() -> sortBackwards(table));
    assertThat(designations()).containsExactly("Y-2", "X-1");
    lab.click("register-only-uncertain");
    lab.until(() -> shown() == 1);
    lab.click("register-only-uncertain");
    lab.until(() -> shown() == 2);
    assertThat(designations()).as("what is sorted stays sorted").containsExactly("Y-2", "X-1");
    Object before = table.getItems();
    lab.robot().interact(() -> lab.model().edit(() -> "years",
        spec -> spec.withFilter(filter -> filter.withYears(new YearRange(2001, 2003)))));
    lab.until(() -> table.getItems() != before && shown() == 2);
    assertThat(designations()).as("also when other deals are read").containsExactly("Y-2", "X-1");
    lab.robot().interact(lab.model()::undo);
    lab.answered();
    lab.robot().interact(() -> lab.node("register-search", TextField.class).setText("fighter x-1"));
    lab.until(() -> shown() == 1);

    lab.robot().interact(() -> lab.node("register-table", TableView.class).getSelectionModel().select(0));
    lab.until(() -> tells("1,Borduria,Arcadia,X-1"));

    lab.robot().interact(() -> lab.node("register-table", TableView.class).requestFocus());
    lab.robot().push(KeyCode.CONTROL, KeyCode.C);
    lab.until(() -> lab.shows("toast"));
    String[] copied = new String[1];
    lab.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0].lines()).hasSize(2).element(1).asString().startsWith("Borduria\tArcadia\tX-1\t");

    Path list = folder.resolve("deals.csv");
    lab.dialogs().next.add(list);
    lab.click("register-export");
    lab.until(() -> Files.exists(list));
    assertThat(lab.dialogs().title).isEqualTo("Export the chosen deals (1)");
    assertThat(Files.readString(list)).startsWith("supplier,recipient,").contains("Borduria,Arcadia,X-1,");
  }

  @Test
  void aChangeOfTheFilterChangesTheRegister() throws Exception {
    Path file = Files.writeString(folder.resolve("download.csv"), ImportWalkTest.DOWNLOAD);
    lab.robot().interact(() -> lab.window().open(List.of(file)));
    lab.click("import-go");
    lab.click("import-done");
    lab.robot().interact(() -> lab.model().edit(() -> "2002",
        spec -> spec.withFilter(TransferFilter.ALL.withYears(new YearRange(2002, 2002)))));
    lab.answered();
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    lab.until(() -> lab.shows("register-table") && shown() == 1);

    lab.click("register-selection");
    lab.until(() -> shown() == 2);
    lab.click("register-selection");
    lab.until(() -> shown() == 1);
    lab.robot().interact(lab.model()::undo);
    lab.until(() -> lab.shows("register-empty"));
  }
}
