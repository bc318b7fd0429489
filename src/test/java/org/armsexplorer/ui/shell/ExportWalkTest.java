package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.ui.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is on the screen can be written, and nothing is written over unasked.
class ExportWalkTest {
  private static final Path BANK =
      Path.of("src/test/resources/org/armsexplorer/importer/fixtures/world-bank-imports.csv");
  @TempDir private Path folder;

  @Test
  void aChartFittedToAnotherSourceIsExportedAsItIsShown() throws Exception {
    Path sipri = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    try (WindowLab lab = WindowLab.filled(folder.resolve("store"), List.of(sipri, BANK))) {
      lab.robot().interact(() -> lab.node("edition", ComboBox.class).getSelectionModel().select(1));
      lab.answered();
      assertThat(lab.model().spec().filter().edition()).isEqualTo(new EditionKey(DataSource.WORLD_BANK, 2024));
      assertThat(lab.model().stateProperty().get()).isInstanceOf(State.Ready.class);

      Path out = folder.resolve("bank.png");
      lab.dialogs().next.add(out);
      lab.click("export");
      lab.click("export-go");
      lab.until(() -> lab.shows("toast"));
      assertThat(out).exists();
    }
  }

  @Test
  void aPictureThatTheDialogDidNotSeeIsReplacedOnlyWhenTheReaderAgrees() throws Exception {
    Path there = Files.writeString(folder.resolve("fig1.png"), "mine");
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.dialogs().next.add(folder.resolve("fig1"));
      lab.click("export");
      lab.click("export-go");
      lab.until(() -> lab.shows("replace"));
      assertThat(lab.robot().lookup("#replace .label").queryAllAs(Label.class))
          .anySatisfy(label -> assertThat(label.getText()).contains("fig1.png", folder.toString()));
      lab.click("replace-cancel");
      lab.until(() -> !lab.shows("replace") && lab.shows("export-sheet"));
      assertThat(there).content().isEqualTo("mine");

      lab.dialogs().next.add(folder.resolve("fig1"));
      lab.click("export-go");
      lab.click("replace-go");
      lab.until(() -> lab.shows("toast"));
      assertThat(lab.shows("export-sheet")).isFalse();
      assertThat(Files.readAllBytes(there)).startsWith(0x89, 'P', 'N', 'G');
    }
  }

  @Test
  void aTextBesideATableIsReplacedByItsNotesOnlyWhenTheReaderAgrees() throws Exception {
    Path table = folder.resolve("fig1.csv");
    Path text = Files.writeString(folder.resolve("fig1.csv.txt"), "mine");
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      exportTable(lab, table);
      lab.until(() -> lab.shows("replace"));
      assertThat(lab.robot().lookup("#replace .label").queryAllAs(Label.class))
          .anySatisfy(label -> assertThat(label.getText()).contains("fig1.csv.txt", folder.toString()));
      lab.click("replace-cancel");
      assertThat(text).content().isEqualTo("mine");
      assertThat(table).doesNotExist();

      lab.dialogs().next.add(table);
      lab.click("export-go");
      lab.click("replace-go");
      lab.until(() -> lab.shows("toast"));
      assertThat(text).content().contains("Myanmar");
      assertThat(table).content().contains("China");
    }
    try (WindowLab lab = new WindowLab(folder.resolve("other"))) {
      Files.writeString(table, "before");
      exportTable(lab, table);
      lab.until(() -> lab.shows("toast"));
      assertThat(table).as("the dialog asked of the table, and its notes go with it").content().contains("China");
    }
  }

  private static void exportTable(WindowLab lab, Path file) throws Exception {
    lab.dialogs().next.add(file);
    lab.click("export");
    lab.click("export-format-CSV");
    lab.click("export-go");
  }

  @Test
  void aViewThatTheDialogDidNotSeeIsReplacedOnlyWhenTheReaderAgrees() throws Exception {
    Path there = Files.writeString(folder.resolve("mine.atview"), "mine");
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.dialogs().next.add(folder.resolve("mine"));
      lab.menu("menu-file", "menu-export-view");
      lab.until(() -> lab.shows("replace"));
      assertThat(there).content().isEqualTo("mine");
      lab.click("replace-go");
      lab.until(() -> lab.shows("toast"));
      assertThat(there).content().startsWith("{");
    }
  }
}
