package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.ui.palette.Choice;
import org.armsexplorer.ui.preferences.PreferencesSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The palette finds things by the words that readers have for them.
class PaletteWalkTest {
  @TempDir private Path folder;

  private static void search(WindowLab lab, String words) throws Exception {
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.K);
    lab.until(() -> lab.shows("palette-search") && lab.node("palette-search", TextField.class).isFocused());
    lab.robot().write(words);
  }

  private static List<?> found(WindowLab lab) {
    return lab.node("palette-list", ListView.class).getItems();
  }

  @Test
  void aPartyIsFoundByItsOtherNames() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      search(lab, "burma");
      lab.robot().push(KeyCode.ENTER);
      lab.answered();
      assertThat(lab.model().spec().filter().recipients()).containsExactly("Myanmar");

      lab.robot().interact(() -> lab.node("suppliers-search", TextField.class).setText("niederlande"));
      ListView<?> suppliers = lab.node("suppliers-list", ListView.class);
      assertThat(suppliers.getItems().stream().map(String::valueOf)).singleElement().asString().contains("Netherlands");
    }
  }

  @Test
  void theWindowSpeaksTheLanguageThatIsChosen() throws Exception {
    try (Spoken spoken = Spoken.in(Language.ENGLISH); WindowLab lab = new WindowLab(folder)) {
      assertThat(spoken).isNotNull();
      search(lab, "language deutsch");
      lab.robot().push(KeyCode.ENTER);
      lab.until(() -> "Exportieren…".equals(lab.node("export", Button.class).getText()));
    }
  }

  @Test
  void thePreferencesAreFoundByWhatCanBePreferred() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      search(lab, "calculation by");
      lab.robot().push(KeyCode.ENTER);
      lab.until(() -> lab.shows("preferences-calculation-by"));
      List<String> rows = lab.node("preferences-sheet", Node.class).lookupAll(".preferences-grid > .label").stream()
          .map(Label.class::cast).filter(label -> !label.getStyleClass().contains("preferences-heading"))
          .map(Label::getText).toList();
      assertThat(PreferencesSheet.names()).containsExactlyInAnyOrderElementsOf(rows);
    }
  }

  @Test
  void aCommandOfAMenuWithinAMenuSaysWhich() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      search(lab, "as ris");
      assertThat(found(lab)).first().extracting(one -> ((Choice) one).kind()).isEqualTo("Edit > Copy citation as");
    }
  }
}
