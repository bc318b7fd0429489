package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
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
import org.testfx.util.WaitForAsyncUtils;

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

  @Test
  void aBoxSaysWhatTheChosenItemMeans() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      assertThat(said(lab, "measure")).startsWith("Measure: TIV delivered").contains("It is not money");
      for (Derivation derivation : Derivation.values()) {
        lab.robot().interact(() -> lab.model().edit(() -> "", spec -> spec.withDerivation(derivation)));
        assertThat(said(lab, "derivation")).startsWith("What is calculated: ").contains("\n\n");
      }
      assertThat(said(lab, "x")).isEqualTo("Along the x axis");
    }
  }

  private static String said(WindowLab lab, String box) {
    return WaitForAsyncUtils.waitForAsyncFx(9_000, () -> {
      PickBox<?> node = lab.node(box, PickBox.class);
      Event.fireEvent(node, Opened.entered());
      return node.getTooltip().getText();
    });
  }

  @Test
  void theHintOfAnEntryStandsBesideTheList() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      PickBox<?> box = lab.node("derivation", PickBox.class);
      lab.robot().interact(() -> box.show());
      lab.robot().interact(() -> {
        Node list = ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
        Tooltip tip = list.lookupAll(".list-cell").stream().map(cell -> cell.getProperties().get("reason"))
            .filter(Tooltip.class::isInstance).map(Tooltip.class::cast).findFirst().orElseThrow();
        Bounds place = list.localToScreen(list.getBoundsInLocal());
        tip.show(list.getScene().getWindow(), place.getMinX() + 10, place.getMinY() + 10);
        assertThat(tip.getX() >= place.getMaxX() || tip.getX() + tip.getWidth() <= place.getMinX())
            .as("%s beside %s", tip.getX(), place).isTrue();
        tip.hide();
        box.hide();
      });
    }
  }

  /// The heights at which parts of the question stand.
  private static List<Long> lines(WindowLab lab) {
    lab.robot().interact(() -> lab.stage().getScene().getRoot().layout());
    return lab.node("question-bar", FlowPane.class).getChildren().stream().map(Node::getBoundsInParent)
        .map(place -> Math.round(place.getCenterY())).distinct().toList();
  }
}
