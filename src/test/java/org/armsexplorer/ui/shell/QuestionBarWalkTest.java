package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.ui.parts.PickBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The question over the chart is one line on a small screen, in the language with the longer words.
class QuestionBarWalkTest {
  @TempDir private Path folder;

  @Test
  void theQuestionIsOneLineAndEachBoxAsWideAsItsWords() throws Exception {
    try (Spoken spoken = Spoken.in(Language.GERMAN); WindowLab lab = new WindowLab(folder)) {
      assertThat(spoken).isNotNull();
      lab.robot().interact(() -> {
        lab.stage().setWidth(1366);
        lab.stage().setHeight(768);
      });
      lab.answered();
      assertThat(lines(lab)).hasSize(1);
      double before = lab.node("derivation", PickBox.class).getWidth();
      lab.robot()
          .interact(() -> lab.model().edit(() -> "index", spec -> spec.withDerivation(Derivation.FIVE_YEAR_AVERAGE)));
      lab.answered();
      assertThat(lab.node("derivation", PickBox.class).getWidth()).isGreaterThan(before);
      assertThat(lines(lab)).hasSize(1);
    }
  }

  /// Only lists of several choices have them; of the one choice they made none, and what was chosen was gone.
  @Test
  void keysOfSeveralChoicesLeaveTheOneChoice() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.answered();
      PickBox<?> box = lab.node("measure", PickBox.class);
      Object chosen = box.getValue();
      List<Object> seen = new ArrayList<>();
      box.valueProperty().subscribe(value -> seen.add(String.valueOf(value)));
      lab.robot().interact(() -> box.show());
      Node list = ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
      for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.DOWN, KeyCode.UP)) {
        lab.robot().interact(
            () -> Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, false, false)));
      }
      assertThat(seen).containsExactly(String.valueOf(chosen));
      assertThat(box.getValue()).isEqualTo(chosen);
    }
  }

  /// The heights at which parts of the question stand.
  private static List<Long> lines(WindowLab lab) {
    lab.robot().interact(() -> lab.stage().getScene().getRoot().layout());
    return lab.node("question-bar", FlowPane.class).getChildren().stream().map(Node::getBoundsInParent)
        .map(place -> Math.round(place.getCenterY())).distinct().toList();
  }
}
