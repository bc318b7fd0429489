package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
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

  /// The heights at which parts of the question stand.
  private static List<Long> lines(WindowLab lab) {
    lab.robot().interact(() -> lab.stage().getScene().getRoot().layout());
    return lab.node("question-bar", FlowPane.class).getChildren().stream().map(Node::getBoundsInParent)
        .map(place -> Math.round(place.getCenterY())).distinct().toList();
  }
}
