package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.SavedView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that were used lately.
class RecentWalkTest {
  @TempDir private Path folder;

  @Test
  void recentFilesAreOfferedAndThoseThatAreGoneAreGrey() throws Exception {
    Path there = folder.resolve("there.atview");
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      wiring.views().write(there, new SavedView("there", ChartSpec.DEFAULT.withType(ChartType.LINE)));
      wiring.settings().save(
          Settings.DEFAULT.withRecentFile(folder.resolve("gone.atview").toString()).withRecentFile(there.toString()));
    }
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      List<MenuItem> items = recent(lab);
      assertThat(items.get(0).getText()).contains("there.atview").contains(folder.toString());
      assertThat(items.get(0).isDisable()).isFalse();
      assertThat(items.get(1).getText()).contains("gone.atview").contains("no longer");
      assertThat(items.get(1).isDisable()).isTrue();

      lab.robot().interact(items.get(0)::fire);
      lab.until(() -> lab.model().spec().type() == ChartType.LINE);
      assertThat(lab.windows().open().getFirst().name()).isEqualTo("there");
      lab.robot().interact(recent(lab).getLast()::fire);
      assertThat(recent(lab)).singleElement().satisfies(none -> assertThat(none.isDisable()).isTrue());
    }
  }

  private static List<MenuItem> recent(WindowLab lab) {
    Menu file = lab.node("menu-bar", MenuBar.class).getMenus().getFirst();
    lab.robot().interact(() -> file.getOnShowing().handle(null));
    return file.getItems().stream().filter(item -> "menu-recent".equals(item.getId())).map(Menu.class::cast).findFirst()
        .orElseThrow().getItems();
  }
}
