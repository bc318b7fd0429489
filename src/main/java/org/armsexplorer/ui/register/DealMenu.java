package org.armsexplorer.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.armsexplorer.ui.parts.Chosen;
import org.armsexplorer.ui.parts.Texts;

/// What can be done with the chosen deals, in a menu over their rows: by the second button of the mouse, the menu key or
/// Shift-F10. Enter and a double click lead to the chosen deal in detail.
final class DealMenu {
  private static final double INDENT = 24;
  private final TableView<DealRow> table;
  private final Ways ways;
  private final ContextMenu menu = new ContextMenu();

  /// What the entries do.
  ///
  /// @param copy copies the chosen deals, or all on show where none is chosen
  /// @param save writes the same
  /// @param detail leads to the chosen deal in detail
  /// @param usual gives the table the columns it had before anybody changed them
  record Ways(Runnable copy, Runnable save, Runnable detail, Runnable usual) {}

  private DealMenu(TableView<DealRow> table, Ways ways) {
    this.table = table;
    this.ways = ways;
    menu.setId("register-menu");
  }

  static void on(TableView<DealRow> table, Ways ways) {
    DealMenu deals = new DealMenu(table, ways);
    table.setOnContextMenuRequested(deals::asked);
    table.addEventFilter(KeyEvent.KEY_PRESSED, deals::pressed);
    table.setOnMouseClicked(deals::clicked);
  }

  private void asked(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      showAtRow();
    } else {
      menu.getItems().setAll(isIn(event.getTarget(), "column-header-background") ? List.of(columns()) : items());
      menu.show(table, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  /// Not each system tells of the menu key and of Shift-F10.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
      showAtRow();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !Chosen.of(table.getSelectionModel().getSelectedItems()).isEmpty()) {
      ways.detail().run();
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2
        && isIn(event.getTarget(), "table-row-cell")
        && !Chosen.of(table.getSelectionModel().getSelectedItems()).isEmpty()) {
      ways.detail().run();
    }
  }

  private static boolean isIn(EventTarget target, String style) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(style)) {
        return true;
      }
    }
    return false;
  }

  /// Below the row that the keyboard is on; where that is out of sight, at the head of the table.
  private void showAtRow() {
    menu.getItems().setAll(items());
    Bounds whole = table.localToScreen(table.getLayoutBounds());
    double under = focusedRow().map(row -> row.localToScreen(row.getLayoutBounds()).getMaxY()).orElse(whole.getMinY());
    menu.show(table, whole.getMinX() + INDENT, Math.clamp(under, whole.getMinY(), whole.getMaxY()));
  }

  private Optional<Node> focusedRow() {
    int focused = table.getFocusModel().getFocusedIndex();
    return table.lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> row && !row.isEmpty() && row.getIndex() == focused).findFirst();
  }

  /// Made anew each time, with the number of deals that they are about.
  private List<MenuItem> items() {
    int chosen = Chosen.of(table.getSelectionModel().getSelectedItems()).size();
    String which = chosen == 0 ? "shown" : "chosen";
    int deals = chosen == 0 ? table.getItems().size() : chosen;
    List<MenuItem> items = new ArrayList<>();
    items.add(item("copy", Texts.text("register.copy." + which, deals), ways.copy()));
    items.add(item("export", Texts.text("register.export." + which, deals), ways.save()));
    items.forEach(item -> item.setDisable(deals == 0));
    items.add(new SeparatorMenuItem());
    if (chosen > 0) {
      items.add(item("detail", Texts.text("register.menu.detail"), ways.detail()));
    }
    items.add(columns());
    return items;
  }

  private MenuItem columns() {
    return item("columns", Texts.text("register.menu.columns"), ways.usual());
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId("register-menu-" + id);
    item.setOnAction(event -> action.run());
    return item;
  }
}
