package org.armsexplorer.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.spec.ChartSpec;
import org.junit.jupiter.api.Test;

/// What a new step puts out of reach of redo, and how it comes back.
class StepsTest {
  private final Steps steps = new Steps(ChartSpec.DEFAULT);

  private static ChartSpec top(int top) {
    return ChartSpec.DEFAULT.withTop(top);
  }

  private void backBy(int times) {
    for (int i = 0; i < times; i++) {
      steps.undo();
    }
  }

  private List<String> redoable() {
    List<String> names = new ArrayList<>();
    while (!steps.redoName().isEmpty()) {
      names.add(steps.redoName());
      steps.redo();
    }
    return names;
  }

  @Test
  void aStepAfterUndoEndsWhatCouldBeRedoneAndItComesBack() {
    for (int i = 1; i <= 3; i++) {
      String name = "top " + i;
      steps.edit(() -> name, top(i));
    }
    backBy(2);
    assertThat(steps.lost()).isZero();
    steps.edit(() -> "top 9", top(9));
    assertThat(steps.lost()).isEqualTo(2);
    assertThat(steps.redoName()).isEmpty();
    steps.bringBack();
    assertThat(steps.present()).isEqualTo(top(1));
    assertThat(steps.lost()).isZero();
    assertThat(redoable()).containsExactly("top 2", "top 3");
    assertThat(steps.present()).isEqualTo(top(3));
  }

  @Test
  void afterAnotherStepNothingIsBroughtBack() {
    steps.edit(() -> "top 1", top(1));
    backBy(1);
    steps.edit(() -> "top 9", top(9));
    steps.edit(() -> "top 8", top(8));
    steps.bringBack();
    assertThat(steps.present()).isEqualTo(top(8));
    assertThat(steps.undoName()).isEqualTo("top 8");
  }

  @Test
  void typingOnKeepsWhatTheFirstLetterEnded() {
    steps.edit(() -> "top 1", top(1));
    backBy(1);
    steps.edit(() -> "top 9", top(9));
    steps.editAgain(() -> "top 8", top(8));
    assertThat(steps.lost()).isEqualTo(1);
    steps.bringBack();
    assertThat(redoable()).containsExactly("top 1");
    assertThat(steps.present()).isEqualTo(top(1));
  }

  @Test
  void typingBackToTheStartIsNoStepAndEndsNothing() {
    steps.edit(() -> "top 1", top(1));
    backBy(1);
    steps.edit(() -> "top 9", top(9));
    assertThat(steps.editAgain(() -> "top 0", top(0))).isFalse();
    assertThat(steps.undoName()).isEmpty();
    assertThat(redoable()).containsExactly("top 1");
  }

  @Test
  void aStepOfTheDataIsTakenBackByItsOwnWay() {
    List<String> done = new ArrayList<>();
    steps.edit(() -> "top 1", top(1));
    steps.edit(() -> "top 2", top(2));
    backBy(1);
    steps.add(new DataStep(() -> "import", () -> done.add("undo"), () -> done.add("redo")));
    assertThat(steps.lost()).isEqualTo(1);
    steps.bringBack();
    assertThat(done).containsExactly("undo");
    assertThat(steps.undoName()).isEqualTo("top 1");
    assertThat(redoable()).containsExactly("top 2");
    assertThat(steps.present()).isEqualTo(top(2));
  }
}
