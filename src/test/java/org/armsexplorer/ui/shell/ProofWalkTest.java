package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.armsexplorer.ui.chart.Mark;
import org.armsexplorer.ui.state.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The paths from a figure to its deals, and from one edition to another.
class ProofWalkTest {
  @TempDir private Path folder;
  private WindowLab lab;

  @BeforeEach
  void open() throws Exception {
    Path first = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    Path next = Files.writeString(folder.resolve("b.csv"),
        ImportWalkTest.DOWNLOAD.replace("18 Mar 2024", "18 Mar 2025").replace("10,10,40,No", "11,11,44,No"));
    lab = WindowLab.filled(folder.resolve("store"), List.of(first, next));
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  @Test
  void aDoubleClickOnABarShowsItsDealsAndTheirLines() throws Exception {
    Mark mark = mark("Borduria", "2001");
    Point2D place =
        lab.node("chart", Pane.class).localToScreen(mark.x() + mark.width() / 2, mark.y() + mark.height() / 2);
    lab.robot().moveTo(place).doubleClickOn(place);
    lab.until(() -> lab.shows("proof-sheet"));

    assertThat(lab.node("proof-figure", Label.class).getText()).isEqualTo("44.00 million TIV");
    assertThat(lab.node("proof-rows", TableView.class).getItems().size()).isEqualTo(1);
    assertThat(lab.node("proof-raw", TextArea.class).getText()).startsWith("b.csv, line 4: 1,Borduria,Arcadia,X-1");
  }

  @Test
  void oneClickWithTheShortcutKeyLeadsFromABarToItsDeals() throws Exception {
    Mark mark = mark("Borduria", "2001");
    Point2D place =
        lab.node("chart", Pane.class).localToScreen(mark.x() + mark.width() / 2, mark.y() + mark.height() / 2);
    lab.robot().press(KeyCode.SHORTCUT).moveTo(place).clickOn(place).release(KeyCode.SHORTCUT);
    lab.until(() -> lab.shows("register-table"));
  }

  @Test
  void theDependenceSheetOfAPartyIsShownAndSaved() throws Exception {
    lab.robot().interact(() -> lab.model().edit(() -> "x",
        spec -> spec.withFilter(filter -> filter.withRecipients(List.of("Arcadia")))));
    lab.answered();
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
    lab.until(() -> lab.shows("dependence-page"));
    assertThat(lab.node("dependence-page", ImageView.class).getAccessibleText()).contains("largest supplier",
        "Borduria");
    Path file = folder.resolve("arcadia");
    lab.dialogs().next.add(file);
    lab.click("dependence-save");
    lab.until(() -> Files.exists(folder.resolve("arcadia.pdf")));
  }

  @Test
  void theEvidenceSheetIsSavedFromTheKeyboard() throws Exception {
    lab.robot().interact(() -> lab.node("chart", Pane.class).requestFocus());
    lab.robot().type(KeyCode.RIGHT).type(KeyCode.ENTER);
    lab.until(() -> lab.shows("proof-sheet"));
    Path sheet = folder.resolve("evidence");
    lab.dialogs().next.add(sheet);
    lab.click("proof-save");
    Path written = folder.resolve("evidence.pdf");
    lab.until(() -> Files.exists(written));

    assertThat(Files.readAllBytes(written)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    lab.dialogs().next.add(sheet);
    lab.click("proof-save");
    lab.until(() -> lab.shows("replace"));
    lab.robot().type(KeyCode.ESCAPE);
    lab.until(() -> !lab.shows("replace"));
    assertThat(lab.shows("proof-sheet")).as("what was asked over it is answered").isTrue();
  }

  @Test
  void editionsAreComparedFilteredAndExported() throws Exception {
    lab.give(Command.COMPARE);
    lab.until(() -> lab.shows("differences-sheet") && !rows().getItems().isEmpty());
    assertThat(lab.node("differences-export", Button.class).isDisabled()).isFalse();
    assertThat(rows().getItems()).hasSize(1);
    assertThat(String.valueOf(rows().getItems().getFirst())).contains("revised", "Borduria", "40.00", "44.00");

    lab.robot().interact(() -> lab.node("differences-search", TextField.class).setText("syldavia"));
    assertThat(rows().getItems()).isEmpty();
    lab.gate().shut();
    lab.robot().interact(() -> {
      lab.node("differences-search", TextField.class).clear();
      lab.node("compare-by-deal", CheckBox.class).fire();
    });
    assertThat(lab.node("differences-summary", Label.class).getText()).isEqualTo("Comparing…");
    assertThat(lab.node("differences-export", Button.class).isDisabled()).isTrue();
    lab.gate().open();
    lab.until(() -> !rows().getItems().isEmpty() && String.valueOf(rows().getItems().getFirst()).contains("X-1"));
    Path list = folder.resolve("list.csv");
    lab.dialogs().next.add(list);
    lab.click("differences-export");
    lab.until(() -> Files.exists(list));
    assertThat(Files.readString(list)).startsWith("change,supplier").contains("\nrevised,Borduria,Arcadia,2000,X-1,");
  }

  private TableView<?> rows() {
    return lab.node("differences-rows", TableView.class);
  }

  private Mark mark(String party, String year) {
    State.Ready ready = lab.model().ready().orElseThrow();
    return ready.picture().marks().stream()
        .filter(mark -> mark.heading().contains(party) && mark.heading().contains(year)).findFirst().orElseThrow();
  }
}
