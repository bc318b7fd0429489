package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with deals by the menu over their rows.
class RegisterMenuWalkTest {
  @TempDir private Path folder;
  private WindowLab lab;

  @BeforeEach
  void open() throws Exception {
    lab = WindowLab.withDownload(folder);
    lab.robot().interact(() -> lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL)));
    lab.answered();
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    lab.until(() -> lab.shows("register-table") && table().getItems().size() == 2);
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  private TableView<?> table() {
    return lab.node("register-table", TableView.class);
  }

  private List<ContextMenu> open(boolean shown) {
    return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
        .filter(menu -> "register-menu".equals(menu.getId()) && menu.isShowing() == shown).toList();
  }

  private List<String> entries() {
    return open(true).getFirst().getItems().stream().map(MenuItem::getText).filter(text -> text != null).toList();
  }

  private void give(String id) {
    lab.robot().interact(() -> {
      ContextMenu menu = open(true).getFirst();
      menu.getItems().stream().filter(item -> ("register-menu-" + id).equals(item.getId())).findFirst().orElseThrow()
          .fire();
      menu.hide();
    });
  }

  private void choose(int row) {
    lab.robot().interact(() -> {
      table().getSelectionModel().clearAndSelect(row);
      table().requestFocus();
    });
  }

  private TableCell<?, ?> cell(String column) {
    return lab.robot().lookup("#register-" + column + ".table-cell").queryAllAs(TableCell.class).stream()
        .filter(cell -> !cell.isEmpty() && cell.getScene() != null).findFirst().orElseThrow();
  }

  @Test
  void theSecondButtonOffersWhatIsDoneWithTheDealUnderIt() throws Exception {
    lab.robot().clickOn(cell("designation"), MouseButton.SECONDARY);
    lab.until(() -> !open(true).isEmpty());
    assertThat(table().getSelectionModel().getSelectedItems()).hasSize(1);
    assertThat(entries()).containsExactly("Copy the chosen deals (1)", "Export the chosen deals (1)",
        "Show the deal in detail", "Columns as usual");
    give("copy");
    lab.until(() -> String.valueOf(Clipboard.getSystemClipboard().getString()).lines().count() == 2);
    Path list = folder.resolve("deals.csv");
    lab.dialogs().next.add(list);
    lab.robot().clickOn(cell("designation"), MouseButton.SECONDARY);
    lab.until(() -> !open(true).isEmpty());
    give("export");
    lab.until(() -> Files.exists(list));
    assertThat(lab.dialogs().title).isEqualTo("Export the chosen deals (1)");
  }

  @Test
  void theKeyboardOpensItUnderTheChosenRow() throws Exception {
    for (KeyCode[] keys : new KeyCode[][] {{KeyCode.SHIFT, KeyCode.F10}, {KeyCode.CONTEXT_MENU}}) {
      choose(1);
      lab.robot().push(keys);
      lab.until(() -> !open(true).isEmpty());
      assertThat(open(true).getFirst().getY())
          .isGreaterThan(cell("designation").localToScreen(cell("designation").getLayoutBounds()).getMinY());
      lab.robot().interact(() -> open(true).getFirst().hide());
    }
    lab.robot().interact(() -> table().getSelectionModel().clearSelection());
    lab.robot().push(KeyCode.SHIFT, KeyCode.F10);
    lab.until(() -> !open(true).isEmpty());
    assertThat(entries()).containsExactly("Copy all deals on show (2)", "Export all deals on show (2)",
        "Columns as usual");
    lab.robot().interact(() -> open(true).getFirst().hide());
  }

  @Test
  void enterAndADoubleClickLeadToTheDealInDetail() throws Exception {
    lab.click("register-detail-shown");
    lab.until(() -> !lab.shows("register-detail"));
    choose(0);
    lab.robot().push(KeyCode.ENTER);
    lab.until(() -> lab.shows("register-detail"));
    assertThat(lab.stage().getScene().getFocusOwner()).isEqualTo(lab.node("register-detail", Node.class));
    lab.click("register-detail-shown");
    lab.until(() -> !lab.shows("register-detail"));
    lab.robot().doubleClickOn(cell("designation"));
    lab.until(() -> lab.shows("register-detail"));
  }

  @Test
  void columnsAreAsUsualAgain() throws Exception {
    TableView<?> table = table();
    List<String> before = arranged(table);
    lab.robot().interact(() -> arrange(table));
    assertThat(arranged(table)).isNotEqualTo(before);
    choose(0);
    lab.robot().push(KeyCode.SHIFT, KeyCode.F10);
    lab.until(() -> !open(true).isEmpty());
    give("columns");
    assertThat(arranged(table)).isEqualTo(before);
    lab.until(() -> lab.windows().memory().settings().register().columns().isEmpty());
  }

  private static <T> void arrange(TableView<T> table) {
    TableColumn<T, ?> last = table.getVisibleLeafColumns().getLast();
    table.resizeColumn(last, 44);
    table.getColumns().remove(last);
    table.getColumns().addFirst(last);
    table.getColumns().get(3).setVisible(false);
  }

  private static List<String> arranged(TableView<?> table) {
    return table.getColumns().stream()
        .map(column -> column.getId() + " " + column.isVisible() + " " + Math.round(column.getWidth())).toList();
  }
}
