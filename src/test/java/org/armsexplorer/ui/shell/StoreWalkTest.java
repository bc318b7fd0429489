package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The paths that a user walks with the store itself.
class StoreWalkTest {
  @TempDir private Path folder;
  private WindowLab lab;

  /// The database of the store was overwritten while no program had it open.
  @BeforeEach
  void openOnADamagedStore() throws Exception {
    Path store = folder.resolve("store");
    Path file = Files.writeString(folder.resolve("download.csv"), ImportWalkTest.DOWNLOAD);
    try (Wiring wiring = Wiring.store(store)) {
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
      String view = wiring.views().toText(new SavedView("", ChartSpec.DEFAULT));
      wiring.settings().save(Settings.DEFAULT.withView(view));
    }
    Files.write(store.resolve("store.mv.db"), new byte[5_000]);
    lab = new WindowLab(store);
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  private void give(String id) {
    MenuItem item = items(lab.node("menu-bar", MenuBar.class).getMenus().stream().map(MenuItem.class::cast))
        .filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    assertThat(item.isDisable()).isFalse();
    lab.robot().interact(item::fire);
  }

  private static Stream<MenuItem> items(Stream<MenuItem> items) {
    return items.flatMap(item -> item instanceof Menu menu
        ? Stream.concat(Stream.of(item), items(menu.getItems().stream())) : Stream.of(item));
  }

  /// The title and the lines of a report, once both are on the screen.
  private String report() throws Exception {
    lab.until(() -> lab.shows("store-report") && reported().contains("\n"));
    String text = reported();
    lab.click("store-report-ok");
    return text;
  }

  private String reported() {
    return String.join("\n",
        lab.robot().lookup("#store-report .label").queryAllAs(Label.class).stream().map(Label::getText).toList());
  }

  @Test
  void theStoreIsMadeAgainCheckedBackedUpAndRestored() throws Exception {
    lab.until(() -> lab.shows("toast"));
    assertThat(lab.node("toast", javafx.scene.Node.class).getAccessibleText()).contains("was damaged")
        .contains("1 imports, 1 files");

    give("menu-store-check");
    assertThat(report()).contains("is sound: 1 files");

    Path zip = folder.resolve("backup.zip");
    lab.dialogs().next.add(zip);
    give("menu-store-backup");
    assertThat(report()).contains("1 imported files");

    lab.until(() -> lab.model().undoNameProperty().get().equals("import of download.csv"));
    lab.dialogs().next.add(zip);
    give("menu-store-restore");
    assertThat(report()).contains("was restored from");
    assertThat(lab.model().undoNameProperty().get()).as("it was of the store before").isEmpty();

    lab.dialogs().next.add(folder.resolve("download.csv"));
    give("menu-store-restore");
    assertThat(report()).contains("The backup was not restored").contains("is no backup");

    give("menu-store-compact");
    assertThat(report()).contains("MB now");
    lab.answered();
    assertThat(lab.shows("sample-banner")).isFalse();
  }
}
