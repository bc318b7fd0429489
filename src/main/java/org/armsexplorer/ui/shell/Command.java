package org.armsexplorer.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.armsexplorer.ui.parts.Texts;

/// All that menus, tool bar and keys can do. The one table of keys: it binds them, and Help > Shortcuts lists it.
public enum Command {
  NEW_CHART(Menu.FILE, "Shortcut+N"),
  NEW_TAB(Menu.FILE, "Shortcut+Shift+N"),
  NEW_WINDOW(Menu.FILE, "Shortcut+Alt+N"),
  START(Menu.FILE, ""),
  OPEN_VIEW(Menu.FILE, "Shortcut+O"),
  SAVE_VIEW(Menu.FILE, "Shortcut+S"),
  SAVE_VIEW_AS(Menu.FILE, "Shortcut+Shift+S"),
  EXPORT_VIEW(Menu.FILE, ""),
  EXPORT(Menu.FILE, "Shortcut+E"),
  PRINT(Menu.FILE, "Shortcut+P"),
  CLOSE(Menu.FILE, "Shortcut+W"),
  QUIT(Menu.FILE, "Shortcut+Q"),
  UNDO(Menu.EDIT, "Shortcut+Z"),
  REDO(Menu.EDIT, "Shortcut+Shift+Z"),
  COPY_TABLE(Menu.EDIT, "Shortcut+C"),
  COPY_PICTURE(Menu.EDIT, "Shortcut+Shift+C"),
  COPY_CITATION(Menu.EDIT, "Shortcut+Alt+C"),
  COPY_SENTENCE(Menu.EDIT, ""),
  COPY_BIBTEX(Menu.EDIT, ""),
  COPY_RIS(Menu.EDIT, ""),
  FIND(Menu.EDIT, "Shortcut+F"),
  PALETTE(Menu.EDIT, "Shortcut+K"),
  PREFERENCES(Menu.EDIT, "Shortcut+Comma"),
  PAGE_EXPLORE(Menu.VIEW, "Shortcut+1"),
  PAGE_REGISTER(Menu.VIEW, "Shortcut+2"),
  PAGE_SOURCES(Menu.VIEW, "Shortcut+3"),
  PAGE_VIEWS(Menu.VIEW, "Shortcut+4"),
  NEXT_TAB(Menu.VIEW, "Shortcut+Page Down"),
  PREVIOUS_TAB(Menu.VIEW, "Shortcut+Page Up"),
  TABLE(Menu.VIEW, "Shortcut+T"),
  NEXT_PANE(Menu.VIEW, "F6"),
  PREVIOUS_PANE(Menu.VIEW, "Shift+F6"),
  LARGER_TEXT(Menu.VIEW, "Shortcut+Plus"),
  SMALLER_TEXT(Menu.VIEW, "Shortcut+Minus"),
  NORMAL_TEXT(Menu.VIEW, "Shortcut+0"),
  FULL_SCREEN(Menu.VIEW, "F11"),
  PRESENT(Menu.VIEW, "F5"),
  IMPORT(Menu.DATA, "Shortcut+I"),
  PASTE_TABLE(Menu.DATA, "Shortcut+Shift+V"),
  STORE_CHECK(Menu.DATA, ""),
  STORE_BACKUP(Menu.DATA, ""),
  STORE_RESTORE(Menu.DATA, ""),
  STORE_REBUILD(Menu.DATA, ""),
  STORE_COMPACT(Menu.DATA, ""),
  COMPARE(Menu.DATA, "Shortcut+D"),
  RECONCILE(Menu.DATA, ""),
  DEPENDENCE(Menu.DATA, "Shortcut+Shift+D"),
  STOP(Menu.DATA, "Esc"),
  SIDE_BY_SIDE(Menu.CHART, "Shortcut+B"),
  CLEAR_FILTERS(Menu.CHART, ""),
  AUTOMATIC_TEXTS(Menu.CHART, ""),
  HELP(Menu.HELP, "F1"),
  FIRST_STEPS(Menu.HELP, ""),
  BEST_EXPORT(Menu.HELP, ""),
  TERMS(Menu.HELP, ""),
  SHORTCUTS(Menu.HELP, ""),
  ABOUT(Menu.HELP, "");

  /// The menus of the bar, in their order.
  enum Menu {
    FILE,
    EDIT,
    VIEW,
    DATA,
    CHART,
    HELP
  }

  private final Menu menu;
  private final String keys;

  Command(Menu menu, String keys) {
    this.menu = menu;
    this.keys = keys;
  }

  Menu menu() {
    return menu;
  }

  /// The menu within the menu that it is in, as the texts call it; empty where it is in none.
  Optional<String> within() {
    return switch (this) {
      case COPY_SENTENCE, COPY_BIBTEX, COPY_RIS -> Optional.of("cite");
      case STORE_CHECK, STORE_BACKUP, STORE_RESTORE, STORE_REBUILD, STORE_COMPACT -> Optional.of("store");
      default -> Optional.empty();
    };
  }

  /// The keys that do it; empty where there are none.
  Optional<KeyCombination> keys() {
    return keys.isEmpty() ? Optional.empty() : Optional.of(NamedKeys.of(keys));
  }

  /// Its name among the ids of nodes: "save-view-as".
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What the menu says.
  String label() {
    return Texts.text("command." + id());
  }
}
