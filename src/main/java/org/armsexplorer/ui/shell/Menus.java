package org.armsexplorer.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.ui.explore.ExplorePage;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Memory;

/// The menu bar: what works, and nothing else.
final class Menus {
  private final Commands commands;
  private final ExplorerModel model;
  private final Memory memory;
  private final ObservableValue<Preferences> preferences;
  private final ExplorePage page;
  private final RecentMenu recent;

  /// @param preferences as the window has them
  Menus(Commands commands, ExplorerModel model, Memory memory, ObservableValue<Preferences> preferences,
      ExplorePage page, RecentMenu recent) {
    this.commands = commands;
    this.model = model;
    this.memory = memory;
    this.preferences = preferences;
    this.page = page;
    this.recent = recent;
  }

  MenuBar bar() {
    MenuBar bar = Icons.named(new MenuBar(), "menu-bar", Texts.text("menu.bar"));
    bar.getMenus().addAll(file(), edit(), view(), data(), chart(), help());
    return bar;
  }

  private static Menu menu(String id, List<MenuItem> items) {
    Menu menu = new Menu(Texts.text("menu." + id));
    menu.setId("menu-" + id);
    menu.getItems().addAll(items);
    return menu;
  }

  private MenuItem item(Command command) {
    return commands.item(command);
  }

  private static MenuItem line() {
    return new SeparatorMenuItem();
  }

  private Menu file() {
    MenuItem open = item(Command.OPEN_VIEW);
    Menu file = menu("file",
        List.of(item(Command.NEW_CHART), item(Command.NEW_TAB), item(Command.NEW_WINDOW), item(Command.START), open,
            line(), item(Command.SAVE_VIEW), item(Command.SAVE_VIEW_AS), item(Command.EXPORT_VIEW), line(),
            item(Command.EXPORT), item(Command.PRINT), line(), item(Command.CLOSE), item(Command.QUIT)));
    file.getItems().add(file.getItems().indexOf(open) + 1, recent.in(file));
    return file;
  }

  private Menu edit() {
    MenuItem undo = item(Command.UNDO);
    undo.textProperty().bind(stepName("command.undo", model.undoNameProperty()));
    MenuItem redo = item(Command.REDO);
    redo.textProperty().bind(stepName("command.redo", model.redoNameProperty()));
    Menu cite = menu("cite", List.of(item(Command.COPY_SENTENCE), item(Command.COPY_BIBTEX), item(Command.COPY_RIS)));
    return menu("edit",
        List.of(undo, redo, line(), item(Command.COPY_TABLE), item(Command.COPY_PICTURE), item(Command.COPY_CITATION),
            cite, line(), item(Command.FIND), item(Command.PALETTE), line(), item(Command.PREFERENCES)));
  }

  /// "Undo: years 2000–2019".
  static StringBinding stepName(String key, ObservableStringValue step) {
    return Bindings.createStringBinding(
        () -> step.get().isEmpty() ? Texts.text(key) : Texts.text(key + ".step", step.get()), step);
  }

  private Menu view() {
    CheckMenuItem table = commands.bind(new CheckMenuItem(Command.TABLE.label()), Command.TABLE);
    page.tableShownProperty().subscribe(table::setSelected);
    Menu appearance = new Menu(Texts.text("menu.appearance"));
    appearance.setId("menu-appearance");
    ToggleGroup group = new ToggleGroup();
    for (Appearance wanted : Appearance.values()) {
      RadioMenuItem item = new RadioMenuItem(Texts.text("appearance." + wanted.token()));
      item.setId("appearance-" + wanted.token());
      item.setToggleGroup(group);
      preferences.subscribe(now -> item.setSelected(now.appearance() == wanted));
      item.setOnAction(event -> memory.prefer(now -> now.withAppearance(wanted)));
      appearance.getItems().add(item);
    }
    return menu("view",
        List.of(item(Command.PAGE_EXPLORE), item(Command.PAGE_REGISTER), item(Command.PAGE_SOURCES),
            item(Command.PAGE_VIEWS), line(), item(Command.NEXT_TAB), item(Command.PREVIOUS_TAB), line(), table, line(),
            appearance, item(Command.LARGER_TEXT), item(Command.SMALLER_TEXT), item(Command.NORMAL_TEXT), line(),
            item(Command.NEXT_PANE), item(Command.PREVIOUS_PANE), item(Command.FULL_SCREEN), item(Command.PRESENT)));
  }

  private Menu data() {
    Menu store = menu("store", List.of(item(Command.STORE_CHECK), line(), item(Command.STORE_BACKUP),
        item(Command.STORE_RESTORE), line(), item(Command.STORE_REBUILD), item(Command.STORE_COMPACT)));
    return menu("data", List.of(item(Command.IMPORT), item(Command.PASTE_TABLE), line(), item(Command.COMPARE),
        item(Command.RECONCILE), line(), item(Command.DEPENDENCE), line(), store, line(), item(Command.STOP)));
  }

  private Menu chart() {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (ChartType type : ChartType.values()) {
      RadioMenuItem item = new RadioMenuItem(Texts.label(type));
      item.setId("menu-type-" + type.token());
      item.setToggleGroup(group);
      item.disableProperty().bind(commands.blockedProperty());
      item.setOnAction(event -> {
        model.edit(() -> Texts.text("step.type", Texts.label(type)), spec -> spec.withType(type));
        commands.give(Command.PAGE_EXPLORE);
      });
      model.specProperty().subscribe(spec -> {
        if (spec.type() == type) {
          item.setSelected(true);
        }
      });
      items.add(item);
    }
    items.addAll(List.of(line(), item(Command.SIDE_BY_SIDE), line(), item(Command.CLEAR_FILTERS),
        item(Command.AUTOMATIC_TEXTS)));
    return menu("chart", items);
  }

  private Menu help() {
    return menu("help", List.of(item(Command.HELP), line(), item(Command.FIRST_STEPS), item(Command.BEST_EXPORT),
        item(Command.TERMS), item(Command.SHORTCUTS), line(), item(Command.ABOUT)));
  }
}
