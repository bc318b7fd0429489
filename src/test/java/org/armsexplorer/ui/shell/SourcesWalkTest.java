package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The paths that a user walks through the preview and the shelf.
class SourcesWalkTest {
  static final String NEXT_EDITION = ImportWalkTest.DOWNLOAD.replace("18 Mar 2024", "18 Mar 2025");
  /// More than are made at once.
  private static final int FILES = 18;
  private static final int SHOWN_AT_ONCE = 12;
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

  @Test
  void anEmptyStoreOffersTheImport() throws Exception {
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
    lab.until(() -> lab.shows("sources-empty"));
    assertThat(lab.node("page-sources", ToggleButton.class).isSelected()).isTrue();
    lab.click("page-explore");
    lab.until(() -> lab.shows("explore-page"));
    assertThat(lab.node("page-explore", ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void thePreviewShowsTheFirstRowsAndAsksForTheEdition() throws Exception {
    drop("undated.csv", ImportWalkTest.DOWNLOAD.replaceAll("Data generated.*\n", ""));
    lab.until(() -> lab.shows("import-preview"));
    TableView<?> rows = lab.node("first-rows", TableView.class);
    assertThat(rows.getItems()).hasSize(3);
    assertThat(rows.getColumns().get(2).getText()).isEqualTo("Supplier");
    ComboBox<?> edition = lab.node("edition-choice", ComboBox.class);
    assertThat(edition.getValue()).isEqualTo(2004);
    choose(edition, 2024);
    lab.until(() -> lab.shows("edition-choice") && lab.node("edition-choice", ComboBox.class).getValue().equals(2024));

    lab.click("import-go");
    lab.until(() -> lab.shows("import-report"));
    lab.click("import-done");
    lab.until(() -> !lab.model().surroundingsProperty().get().sample());
    assertThat(lab.model().surroundingsProperty().get().editions().getFirst().edition().year()).isEqualTo(2024);
  }

  @SuppressWarnings("unchecked")
  private void choose(ComboBox<?> box, Object value) {
    lab.robot().interact(() -> ((ComboBox<Object>) box).setValue(value));
  }

  @Test
  void allOfManyFilesStandInTheirOrderAndWhatStaysIsNotMadeAnew() throws Exception {
    for (int i = 0; i < FILES; i++) {
      load(i + ".csv",
          ImportWalkTest.DOWNLOAD.replace("\n1,", "\n" + (10 + i) + ",").replace("\n2,", "\n" + (50 + i) + ","));
    }
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
    lab.until(() -> names().size() == FILES);
    List<Node> before = names();
    assertThat(before).extracting(SourcesWalkTest::text)
        .containsExactlyElementsOf(IntStream.range(0, FILES).mapToObj(i -> i + ".csv").toList());

    Node second = lab.robot().lookup("#edition-2024 .file-actions .button-icon").queryAll().stream().skip(1).findFirst()
        .orElseThrow();
    lab.robot().interact(((Button) second)::fire);
    lab.until(() -> lab.shows("remove-go"));
    lab.click("remove-go");
    lab.until(() -> names().size() == FILES - 1);
    List<Node> left = new ArrayList<>(before);
    left.remove(1);
    assertThat(names()).containsExactlyElementsOf(left);

    lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
    lab.until(() -> names().size() == FILES);
    assertThat(names().getLast()).as("put back: the last import").extracting(SourcesWalkTest::text).isEqualTo("1.csv");
    lab.robot().interact(() -> lab.window().stage().getScene().getRoot().layout());
    assertThat(names()).isSortedAccordingTo(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()));

    List<String> all = names().stream().map(SourcesWalkTest::text).toList();
    Node page = lab.node("sources-page", Node.class);
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    lab.until(() -> page.getScene() == null);
    assertThat(page.lookupAll(".file-name")).as("what is styled at once when it is turned to").hasSize(SHOWN_AT_ONCE);
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
    lab.until(() -> names().size() == FILES);
    assertThat(names()).extracting(SourcesWalkTest::text).containsExactlyElementsOf(all);
  }

  private List<Node> names() {
    return List.copyOf(lab.robot().lookup("#edition-2024 .file-name").queryAll());
  }

  private static String text(Node name) {
    return ((Label) name).getText();
  }

  @Test
  void anImportIsTakenOutOnTheShelfAndPutBackByUndo() throws Exception {
    load("a.csv", ImportWalkTest.DOWNLOAD);
    load("b.csv", NEXT_EDITION);
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
    lab.until(() -> lab.shows("edition-2025") && lab.shows("edition-2024"));

    lab.click(first("remove-", "edition-2025"));
    lab.until(() -> lab.shows("remove-sheet"));
    lab.click("remove-go");
    lab.until(() -> !lab.shows("edition-2025") && lab.shows("edition-2024"));

    undo("removal of b.csv");
    lab.until(() -> lab.shows("edition-2025"));
    redo("removal of b.csv");
    lab.until(() -> !lab.shows("edition-2025"));
  }

  /// Takes the last step back, once it is this one and nothing is under way.
  private void undo(String step) throws Exception {
    lab.until(() -> lab.model().undoNameProperty().get().equals(step));
    lab.robot().interact(lab.model()::undo);
  }

  private void redo(String step) throws Exception {
    lab.until(() -> lab.model().redoNameProperty().get().equals(step));
    lab.robot().interact(lab.model()::redo);
  }

  private boolean isSample() {
    return lab.model().surroundingsProperty().get().sample();
  }

  @Test
  void anImportThatWasPutBackIsTakenBackToo() throws Exception {
    load("a.csv", ImportWalkTest.DOWNLOAD);
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
    lab.until(() -> lab.shows("edition-2024"));
    lab.click(first("remove-", "edition-2024"));
    lab.click("remove-go");
    lab.until(() -> lab.shows("sources-empty"));

    for (int i = 0; i < 2; i++) {
      undo("removal of a.csv");
      lab.until(() -> lab.shows("edition-2024"));
      undo("import of a.csv");
      lab.until(() -> lab.shows("sources-empty"));
      redo("import of a.csv");
      lab.until(() -> lab.shows("edition-2024"));
      redo("removal of a.csv");
      lab.until(() -> lab.shows("sources-empty"));
    }
  }

  @Test
  void aStoppedRedoIsStillToBeRedone() throws Exception {
    load("a.csv", ImportWalkTest.DOWNLOAD);
    undo("import of a.csv");
    lab.until(() -> isSample() && !lab.model().redoNameProperty().get().isEmpty());
    lab.gate().shut();
    redo("import of a.csv");
    lab.click("work-stop");
    lab.gate().open();
    lab.until(() -> lab.model().redoNameProperty().get().equals("import of a.csv"));
    assertThat(lab.model().undoNameProperty().get()).isEmpty();
    redo("import of a.csv");
    lab.until(() -> !isSample());
  }

  @Test
  void whileAnImportIsTakenBackNothingElseIs() throws Exception {
    load("a.csv", ImportWalkTest.DOWNLOAD);
    lab.until(() -> lab.model().undoNameProperty().get().equals("import of a.csv"));
    lab.gate().shut();
    lab.robot().interact(() -> {
      lab.model().undo();
      lab.model().redo();
      lab.model().undo();
    });
    assertThat(lab.node("undo", Button.class).isDisabled()).isTrue();
    assertThat(lab.node("redo", Button.class).isDisabled()).isTrue();
    lab.gate().open();
    lab.until(() -> lab.model().redoNameProperty().get().equals("import of a.csv") && isSample());
    assertThat(lab.node("undo", Button.class).isDisabled()).isTrue();
  }

  @Test
  void theLastImportAndTheLastRemovalAreTakenBackAfterARestart() throws Exception {
    load("a.csv", ImportWalkTest.DOWNLOAD);
    lab.robot().interact(() -> lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL)));
    lab.answered();
    startAgain();
    undo("import of a.csv");
    lab.until(this::isSample);
    redo("import of a.csv");
    lab.until(() -> !isSample());
    undo("import of a.csv");
    lab.until(this::isSample);
    startAgain();
    undo("removal of a.csv");
    lab.until(() -> !isSample());
    redo("removal of a.csv");
    lab.until(this::isSample);
  }

  @Test
  void allImportsAreTakenBackAfterARestartInAnyTab() throws Exception {
    load("a.csv", ImportWalkTest.DOWNLOAD);
    load("b.csv", NEXT_EDITION);
    lab.robot().interact(() -> lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL)));
    lab.answered();
    startAgain();
    undo("import of b.csv");
    lab.until(() -> lab.model().surroundingsProperty().get().editions().size() == 1);
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.T);
    undo("import of a.csv");
    lab.until(this::isSample);
    redo("import of a.csv");
    lab.until(() -> !isSample());
  }

  private void startAgain() throws Exception {
    lab.close();
    lab = new WindowLab(folder.resolve("store"));
  }

  @Test
  void theChecksumIsCopiedAndAnEditionShown() throws Exception {
    load("a.csv", ImportWalkTest.DOWNLOAD);
    load("b.csv", NEXT_EDITION);
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
    lab.until(() -> lab.shows("edition-2024"));

    lab.click(first("checksum-", "edition-2024"));
    lab.until(() -> lab.shows("toast"));
    String[] copied = new String[1];
    lab.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).matches("[0-9a-f]{64}");

    lab.click("show-2024");
    lab.until(() -> lab.shows("explore-page"));
    assertThat(lab.model().spec().filter().edition()).isEqualTo(EditionKey.sipri(2024));
  }

  @Test
  void twoEditionsAreComparedFromTheShelf() throws Exception {
    load("a.csv", ImportWalkTest.DOWNLOAD);
    load("b.csv", NEXT_EDITION);
    lab.robot().interact(() -> lab.model().edit(() -> "all", spec -> spec.withFilter(TransferFilter.ALL)));
    lab.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
    lab.until(() -> lab.shows("compare-2024"));
    lab.click("compare-2024");
    lab.answered();
    assertThat(lab.model().ready().orElseThrow().answer().chart().series()).extracting(series -> series.name())
        .containsExactly("March 2024", "March 2025");
  }

  private Button first(String prefix, String card) {
    return lab.robot().lookup("#" + card).lookup(".button").queryAllAs(Button.class).stream()
        .filter(button -> String.valueOf(button.getId()).startsWith(prefix)).findFirst().orElseThrow();
  }

  private void drop(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    lab.robot().interact(() -> lab.window().open(List.of(file)));
  }

  private void load(String name, String text) throws Exception {
    drop(name, text);
    lab.until(() -> lab.shows("import-preview"));
    lab.robot().interact(() -> lab.node("import-go", Button.class).fire());
    lab.until(() -> lab.shows("import-report"));
    lab.click("import-done");
    lab.answered();
  }
}
