package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.state.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The paths that a user walks with a download.
class ImportWalkTest {
  private static final String HEADER = "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,"
      + "Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,"
      + "Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,"
      + "Local production";
  static final String DOWNLOAD =
      String.join("\n", "Source: SIPRI Arms Transfers Database (c) SIPRI.", "Data generated: 18 Mar 2024 6:13:50 PM",
          HEADER, "1,Borduria,Arcadia,X-1,fighter aircraft,Aircraft,2000,No,4,No,2001,No,New,10,10,40,No",
          "1,Borduria,Arcadia,X-1,fighter aircraft,Aircraft,2000,No,2,No,2003,No,New,10,10,20,No",
          "2,Syldavia,Arcadia,Y-2,frigate,Ships,1999,Yes,1,Yes,2002,No,Second hand,100,40,40,No", "");
  @TempDir private Path folder;
  private WindowLab lab;

  @BeforeEach
  void open() throws Exception {
    lab = new WindowLab(folder.resolve("store"));
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  private Path download() throws IOException {
    return Files.writeString(folder.resolve("download.csv"), DOWNLOAD);
  }

  private void drop(Path file) {
    lab.robot().interact(() -> lab.window().open(List.of(file)));
  }

  @Test
  void aDroppedFileIsPreviewedImportedAndDrawn() throws Exception {
    drop(download());
    lab.until(() -> lab.shows("import-preview"));
    assertThat(lab.node("import-go", Button.class).getText()).isEqualTo("Import 2 deals");

    lab.click("import-go");
    lab.until(() -> lab.shows("import-report"));
    lab.click("import-done");
    lab.robot().interact(() -> lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL)));
    lab.answered();

    assertThat(lab.shows("sample-banner")).isFalse();
    assertThat(lab.node("status-counts", Label.class).getText()).isEqualTo("3 of 3 deliveries");
    assertThat(lab.node("status-edition", Label.class).getText())
        .isEqualTo("Edition March 2024, generated 18 Mar 2024");
    assertThat(lab.model().stateProperty().get()).isInstanceOf(State.Ready.class);
  }

  @Test
  void importedFilesAreAmongThoseUsedLately() throws Exception {
    Path file = download();
    drop(file);
    lab.until(() -> lab.shows("import-preview"));
    assertThat(lab.windows().memory().settings().recentFiles()).isEmpty();
    lab.click("import-go");
    lab.until(() -> lab.shows("import-report"));
    assertThat(lab.windows().memory().settings().recentFiles()).containsExactly(file.toString());
  }

  @Test
  void aFieldThatItsColumnCutsIsSaidWhereItIsPointedAt() throws Exception {
    String whole = "a designation that is longer than the widest column of the first rows of a file can ever be";
    drop(Files.writeString(folder.resolve("long.csv"), DOWNLOAD.replace("X-1", whole)));
    lab.until(() -> lab.shows("import-preview"));
    Labeled cut = field(whole);
    assertThat(cut.getTooltip()).isNull();
    point(cut);
    assertThat(cut.getTooltip().getText()).isEqualTo(whole);
    Labeled fits = field("Borduria");
    point(fits);
    assertThat(fits.getTooltip()).isNull();
    lab.robot().interact(() -> fits.setText(whole));
    point(fits);
    assertThat(fits.getTooltip().getText()).isEqualTo(whole);
  }

  private Labeled field(String text) {
    return lab.robot().lookup("#first-rows .table-cell").queryAllAs(Labeled.class).stream()
        .filter(cell -> text.equals(cell.getText())).findFirst().orElseThrow();
  }

  private void point(Labeled cell) {
    lab.robot().interact(() -> Event.fireEvent(cell, new MouseEvent(MouseEvent.MOUSE_MOVED, 1, 1, 1, 1,
        MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null)));
  }

  @Test
  void aStoppedImportChangesNothingAndCanBeDoneAgain() throws Exception {
    Path file = download();
    drop(file);
    lab.until(() -> lab.shows("import-preview"));
    lab.gate().shut();
    lab.click("import-go");
    lab.until(() -> lab.shows("work-stop"));
    lab.click("work-stop");
    lab.gate().open();
    lab.until(() -> lab.shows("toast"));
    assertThat(lab.model().surroundingsProperty().get().sample()).isTrue();

    drop(file);
    lab.until(() -> lab.shows("import-preview"));
    lab.click("import-go");
    lab.until(() -> lab.shows("import-report"));

    lab.until(() -> !lab.model().surroundingsProperty().get().sample());
  }

  @Test
  void aFileOfNoKnownFormGetsASentenceAndNothingIsStored() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader\n");

    drop(file);
    lab.until(() -> lab.shows("import-failed"));

    assertThat(lab.model().surroundingsProperty().get().sample()).isTrue();
  }

  @Test
  void aTableOfNoKnownFormIsMappedAndImported() throws Exception {
    drop(Files.writeString(folder.resolve("t.csv"), "Year,Exporter,Destination,Worth\n2018,Borduria,Syldavia,5\n"));
    lab.until(() -> lab.shows("import-map"));
    lab.click("import-map");
    lab.until(() -> lab.shows("mapping-go") && lab.shows("mapping-3"));
    assertThat(lab.node("mapping-go", Button.class).isDisabled()).isTrue();
    assertThat(lab.node("mapping-missing", Label.class).getText())
        .isEqualTo("Still needed: a column of figures with its unit.");
    ComboBox<?> worth = lab.node("mapping-3", ComboBox.class);
    lab.robot().interact(() -> worth.getSelectionModel().select(worth.getItems().indexOf(Meaning.USD)));
    assertThat(lab.node("mapping-go", Button.class).isDisabled()).isFalse();
    lab.click("mapping-go");
    lab.until(() -> lab.shows("import-go"));
    lab.click("import-go");
    lab.until(() -> lab.shows("import-report"));

    lab.until(() -> !lab.model().surroundingsProperty().get().sample());
    assertThat(Files.list(folder.resolve("store/mappings"))).hasSize(1);
  }

  @Test
  void whatATableOfTivDoesNotSayIsAsked() throws Exception {
    drop(Files.writeString(folder.resolve("TIV-Export.csv"),
        "Country,2000,2001,Total\nSyldavia,5,,5\nArcadia,,7,7\nTotal,5,7,12\n"));
    lab.until(() -> lab.shows("tiv-go") && lab.shows("tiv-party"));
    assertThat(lab.node("tiv-go", Button.class).isDisabled()).isTrue();
    lab.robot().interact(() -> lab.node("tiv-party", TextField.class).setText("Borduria"));
    assertThat(lab.node("tiv-go", Button.class).isDisabled()).isFalse();
    lab.click("tiv-go");
    lab.until(() -> lab.shows("import-go"));
    lab.click("import-go");
    lab.until(() -> lab.shows("import-report"));

    lab.until(() -> !lab.model().surroundingsProperty().get().sample());
    assertThat(Files.readString(folder.resolve("store/imports.json"))).contains("\"party\" : \"Borduria\"")
        .contains("\"direction\" : \"exports\"");
  }

  @Test
  void aFileThatIsDroppedTakesNoSheetAway() throws Exception {
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.S);
    lab.until(() -> lab.shows("keep-view-name"));
    lab.robot().interact(() -> lab.node("keep-view-name", TextField.class).setText("Half a na"));
    drop(download());
    lab.until(() -> lab.shows("toast"));
    assertThat(lab.node("keep-view-name", TextField.class).getText()).isEqualTo("Half a na");
    lab.robot().type(KeyCode.ESCAPE);
    drop(download());
    lab.until(() -> lab.shows("import-preview"));
  }

  @Test
  void whatWasReadLiesOverASheetThatWasOpenedMeanwhile() throws Exception {
    lab.gate().shut();
    drop(download());
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.S);
    lab.until(() -> lab.shows("keep-view-name"));
    lab.robot().interact(() -> lab.node("keep-view-name", TextField.class).setText("Half a na"));
    lab.gate().open();
    lab.until(() -> lab.shows("import-preview"));
    assertThat(lab.shows("keep-view-name")).isFalse();

    lab.click("import-go");
    lab.until(() -> lab.shows("import-report"));
    assertThat(lab.shows("keep-view-name")).isFalse();
    lab.robot().type(KeyCode.ESCAPE);

    assertThat(lab.shows("import-report")).isFalse();
    assertThat(lab.node("keep-view-name", TextField.class).getText()).isEqualTo("Half a na");
    lab.robot().type(KeyCode.ESCAPE);
    assertThat(lab.shows("keep-view-name")).isFalse();
    assertThat(lab.node("sheets", StackPane.class).isVisible()).isFalse();
  }

  @Test
  void anImportCanBeUndone() throws Exception {
    drop(download());
    lab.until(() -> lab.shows("import-preview"));
    lab.click("import-go");
    lab.until(() -> lab.shows("import-report"));

    lab.click("import-undo");

    lab.until(() -> lab.model().surroundingsProperty().get().sample());
  }
}
