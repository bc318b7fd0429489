package org.armsexplorer.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.controlsfx.control.RangeSlider;

/// Does what comes to its mind: presses what can be pressed, types, chooses, drags, drops files, takes back. The same walk
/// for the same seed, as far as the answers of jobs come in the same order.
final class Monkey {
  private static final Path FIXTURES = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  private static final int REMEMBERED = 40;
  /// What would end the walk, or leave the lab.
  private static final Set<String> LEFT_ALONE = Set.of("menu-quit", "menu-full-screen");
  /// With more the walk is one of waiting.
  private static final int MOST_WINDOWS = 3;
  private static final int DRAG_STEPS = 6;
  /// What a reader takes hold of: dividers, sliders, heads of columns, rows, tabs and the chart.
  private static final List<String> DRAGGED = List.of(".split-pane-divider", ".low-thumb", ".high-thumb", ".range-bar",
      ".thumb", ".column-header", ".list-cell", ".table-cell", ".tab", "#chart");
  private static final List<String> WORDS =
      List.of("", "a", "Borduria", "2003", "1999-2030", "@EU", "<b>&", "0", "Ürünleri", "x".repeat(300), "%s {0} 'q'");
  private static final List<KeyCode> KEYS = List.of(KeyCode.TAB, KeyCode.F6, KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.UP,
      KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.HOME, KeyCode.END, KeyCode.DELETE, KeyCode.F2);
  private final Supplier<List<MainWindow>> open;
  private MainWindow window;
  private Scene scene;
  private final Deque<Path> dialogs;
  private final List<Path> files;
  private final Path folder;
  private final Random random;
  private final Deque<String> done = new ArrayDeque<>();

  /// @param open the windows that are open, at least one
  /// @param dialogs takes what the next file dialog answers
  /// @param files that are dropped and opened
  /// @param folder into which files are saved
  Monkey(Supplier<List<MainWindow>> open, Deque<Path> dialogs, List<Path> files, Path folder, long seed) {
    this.open = open;
    this.window = open.get().getLast();
    this.scene = window.stage().getScene();
    this.dialogs = dialogs;
    this.files = List.copyOf(files);
    this.folder = folder;
    this.random = new Random(seed);
  }

  /// The files of the importer's tests that it may open: copies, as what it opens it may also save over.
  ///
  /// @param into a folder that is made
  static List<Path> fixtures(Path into) throws IOException {
    Files.createDirectories(into);
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> all = Files.list(FIXTURES)) {
      for (Path file : all.filter(one -> !one.toString().endsWith(".json")).sorted().toList()) {
        copies.add(Files.copy(file, into.resolve(file.getFileName().toString())));
      }
    }
    return copies;
  }

  /// What it did last, the newest last.
  Collection<String> done() {
    return done;
  }

  /// What it did just now.
  String last() {
    return done.isEmpty() ? "" : done.getLast();
  }

  private void did(String what) {
    done.addLast(what);
    if (done.size() > REMEMBERED) {
      done.removeFirst();
    }
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// One step, on the FX thread.
  void step() {
    // another language builds the windows anew
    window = random.nextInt(10) == 0 ? one(open.get()) : open.get().getLast();
    scene = window.stage().getScene();
    dialogs.clear();
    dialogs.add(random.nextBoolean() ? one(files) : folder.resolve(
        "saved-" + random.nextInt(9) + one(List.of(".png", ".svg", ".pdf", ".csv", ".xlsx", ".atview", ".zip", ""))));
    switch (random.nextInt(20)) {
      case 0, 1, 2 -> menu();
      case 3, 4 -> key();
      case 5 -> drop();
      case 6, 7 -> chart();
      case 8 -> takeBack();
      case 9 -> size();
      case 10 -> drag();
      default -> control();
    }
  }

  private void menu() {
    List<MenuItem> items = new ArrayList<>();
    for (Node bar : scene.getRoot().lookupAll(".menu-bar")) {
      ((MenuBar) bar).getMenus().forEach(menu -> leaves(menu.getItems(), items));
    }
    press(items);
  }

  private void leaves(ObservableList<MenuItem> from, List<MenuItem> into) {
    for (MenuItem item : from) {
      if (item instanceof Menu menu) {
        leaves(menu.getItems(), into);
      } else if (!item.isDisable() && item.getOnAction() != null && isAllowed(String.valueOf(item.getId()))) {
        into.add(item);
      }
    }
  }

  private boolean isAllowed(String item) {
    return switch (item) {
      case "menu-close" -> open.get().size() > 1;
      case "menu-new-window" -> open.get().size() < MOST_WINDOWS;
      default -> !LEFT_ALONE.contains(item);
    };
  }

  private void press(List<MenuItem> items) {
    if (!items.isEmpty()) {
      MenuItem item = one(items);
      did("menu " + item.getId());
      item.fire();
    }
  }

  private void key() {
    KeyCode code = one(KEYS);
    Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    did("key " + code + " on " + target.getId());
    boolean shift = random.nextInt(4) == 0;
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(target, new KeyEvent(type, "", "", code, shift, false, false, false));
    }
  }

  private void drop() {
    List<Path> dropped = random.nextBoolean() ? List.of(one(files)) : List.of(one(files), one(files));
    did("drop " + dropped);
    window.open(dropped);
  }

  private void takeBack() {
    int steps = 1 + random.nextInt(5);
    boolean back = random.nextInt(3) > 0;
    did((back ? "undo " : "redo ") + steps);
    for (int i = 0; i < steps; i++) {
      if (back) {
        window.model().undo();
      } else {
        window.model().redo();
      }
    }
  }

  private void size() {
    double width = 900 + random.nextInt(1100);
    double height = 560 + random.nextInt(600);
    did("size " + width + " x " + height);
    scene.getWindow().setWidth(width);
    scene.getWindow().setHeight(height);
  }

  /// The mouse over the chart, and now and then a click.
  private void chart() {
    if (scene.lookup("#chart") instanceof Pane chart && chart.isVisible()) {
      Bounds place = chart.getLayoutBounds();
      double x = random.nextDouble() * place.getWidth();
      double y = random.nextDouble() * place.getHeight();
      did("chart at " + Math.round(x) + ", " + Math.round(y));
      mouse(chart, x, y, 1 + random.nextInt(2));
    }
  }

  /// Takes hold of something, moves it and lets go, now and then far outside.
  private void drag() {
    List<Node> held = scene.getRoot().lookupAll(one(DRAGGED)).stream().filter(Node::isVisible)
        .filter(node -> node.getScene() != null).toList();
    if (held.isEmpty()) {
      return;
    }
    Node node = one(held);
    Bounds place = node.getLayoutBounds();
    double x = place.getMinX() + random.nextDouble() * place.getWidth();
    double y = place.getMinY() + random.nextDouble() * place.getHeight();
    double far = random.nextInt(5) == 0 ? 3000 : 300;
    double byX = (random.nextDouble() - 0.5) * far;
    double byY = (random.nextDouble() - 0.5) * far;
    did("drag " + node.getStyleClass() + " " + node.getId() + " by " + Math.round(byX) + ", " + Math.round(byY));
    fire(node, MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0);
    fire(node, MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, 1);
    for (int i = 1; i <= DRAG_STEPS; i++) {
      double way = (double) i / DRAG_STEPS;
      fire(node, MouseEvent.MOUSE_DRAGGED, x + byX * way, y + byY * way, MouseButton.PRIMARY, 1);
    }
    fire(node, MouseEvent.MOUSE_RELEASED, x + byX, y + byY, MouseButton.PRIMARY, 1);
  }

  private void mouse(Node node, double x, double y, int clicks) {
    for (var type : List.of(MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED,
        MouseEvent.MOUSE_CLICKED)) {
      MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE
          : random.nextInt(5) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
      fire(node, type, x, y, button, clicks);
    }
  }

  private static void fire(Node node, EventType<MouseEvent> type, double x, double y, MouseButton button, int clicks) {
    // what was pressed may be gone by the time that it is let go
    Optional.ofNullable(node.getScene()).map(scene -> node.localToScreen(x, y))
        .ifPresent(at -> Event.fireEvent(node,
            new MouseEvent(type, x, y, at.getX(), at.getY(), button, clicks, false, false, false, false,
                button == MouseButton.PRIMARY, false, button == MouseButton.SECONDARY, false, false, true, null)));
  }

  private void control() {
    List<Node> controls = new ArrayList<>();
    gather(scene.getRoot(), controls);
    if (!controls.isEmpty()) {
      use(one(controls));
    }
  }

  private static void gather(Node node, List<Node> into) {
    if (!node.isVisible() || node.isDisabled() || node instanceof MenuBar) {
      return;
    }
    boolean known = node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof TextInputControl
        || node instanceof ListView || node instanceof TableView || node instanceof RangeSlider;
    if (known) {
      into.add(node);
    }
    if (node instanceof Parent parent && !(node instanceof ButtonBase) && !(node instanceof TextInputControl)) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
    }
  }

  private void use(Node node) {
    did("use " + node.getClass().getSimpleName() + " " + node.getId());
    node.requestFocus();
    switch (node) {
      case MenuButton button -> {
        button.show();
        List<MenuItem> items = new ArrayList<>();
        leaves(button.getItems(), items);
        // a hand chooses from a menu that it sees, and between two of these the window answers
        Platform.runLater(() -> press(items));
        Platform.runLater(button::hide);
      }
      case ButtonBase button -> button.fire();
      case TextInputControl field -> type(field);
      case ComboBox<?> box -> box.getSelectionModel().select(random.nextInt(Math.max(1, box.getItems().size())));
      case ListView<?> list -> list.getSelectionModel().select(random.nextInt(Math.max(1, list.getItems().size())));
      case TableView<?> table -> cell(table);
      case RangeSlider slider -> {
        double low = slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin());
        slider.setLowValue(Math.min(low, slider.getHighValue()));
        slider.setHighValue(low + random.nextDouble() * (slider.getMax() - low));
      }
      default -> node.requestFocus();
    }
  }

  private void type(TextInputControl field) {
    if (field.isEditable()) {
      String word = one(WORDS);
      did("type " + word);
      field.setText(word);
      Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
  }

  private <T> void cell(TableView<T> table) {
    int row = random.nextInt(Math.max(1, table.getItems().size()));
    boolean any = !table.getColumns().isEmpty() && !table.getItems().isEmpty();
    // a table to look at only has nothing to select with
    if (any && table.getSelectionModel() != null) {
      var column = one(table.getColumns());
      if (random.nextInt(5) == 0) {
        table.getSortOrder().setAll(List.of(column));
      } else {
        table.getSelectionModel().clearAndSelect(row, column);
      }
    }
  }
}
