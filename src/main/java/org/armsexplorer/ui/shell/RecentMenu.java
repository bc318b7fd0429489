package org.armsexplorer.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.armsexplorer.app.ViewFiles;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Memory;

/// The files with views that were used lately. One that is gone is grey and says where it was.
final class RecentMenu {
  private final Memory memory;
  private final Consumer<Path> open;
  private final Menu menu = new Menu(Texts.text("recent.menu"));

  /// @param open opens a view
  RecentMenu(Memory memory, Consumer<Path> open) {
    this.memory = memory;
    this.open = open;
    menu.setId("menu-recent");
    fill();
  }

  /// @param parent the menu that it is in: whether the files are there is looked up whenever that is opened
  Menu in(Menu parent) {
    parent.setOnShowing(event -> fill());
    return menu;
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    for (Path file : memory.settings().recentFiles().stream().map(Path::of).filter(ViewFiles::canHold).toList()) {
      boolean there = Files.isRegularFile(file);
      MenuItem item = new MenuItem(label(file, there));
      item.setMnemonicParsing(false);
      item.setDisable(!there);
      item.setOnAction(event -> open.accept(file));
      items.add(item);
    }
    if (items.isEmpty()) {
      MenuItem none = new MenuItem(Texts.text("recent.none"));
      none.setDisable(true);
      items.add(none);
    } else {
      MenuItem clear = new MenuItem(Texts.text("recent.clear"));
      clear.setId("recent-clear");
      clear.setOnAction(event -> memory.change(settings -> settings.withRecentFiles(List.of())));
      items.addAll(List.of(new SeparatorMenuItem(), clear));
    }
    menu.getItems().setAll(items);
  }

  private static String label(Path file, boolean there) {
    return Texts.text(there ? "recent.file" : "recent.gone", file.getFileName(), String.valueOf(file.getParent()));
  }
}
