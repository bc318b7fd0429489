package org.armsexplorer.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
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
    assertThat(steps.redoable()).isEqualTo(2);
    steps.edit(() -> "top 9", top(9));
    assertThat(steps.lost()).isEqualTo(2);
    assertThat(steps.redoable()).isZero();
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
    steps.add(new DataStep(() -> "import", at("undo", done), at("redo", done)));
    assertThat(steps.lost()).isEqualTo(1);
    steps.bringBack();
    assertThat(done).containsExactly("undo");
    assertThat(steps.undoName()).isEqualTo("top 1");
    assertThat(redoable()).containsExactly("top 2");
    assertThat(steps.present()).isEqualTo(top(2));
  }

  /// A way that is at its end at once.
  private static DataStep.Way at(String name, List<String> done) {
    return ended -> {
      done.add(name);
      ended.accept(true);
    };
  }

  /// The ways of a step, each of which ends when the test says so.
  private static final class Held {
    private final List<String> started = new ArrayList<>();
    private final Deque<Consumer<Boolean>> open = new ArrayDeque<>();
    private final DataStep step = new DataStep(() -> "import", hold("undo"), hold("redo"));

    private DataStep.Way hold(String name) {
      return ended -> {
        started.add(name);
        open.add(ended);
      };
    }

    void end(boolean made) {
      open.remove().accept(made);
    }
  }

  @Test
  void aStepOfTheDataMovesOnlyWhenItsWayHasSucceeded() {
    Held held = new Held();
    steps.add(held.step);
    steps.undo();
    assertThat(steps.undoName() + steps.redoName()).as("while it is under way").isEmpty();
    held.end(false);
    assertThat(steps.undoName()).as("after a failure").isEqualTo("import");
    assertThat(steps.redoName()).isEmpty();
    steps.undo();
    held.end(true);
    assertThat(steps.undoName()).isEmpty();
    assertThat(steps.redoName()).isEqualTo("import");
    steps.redo();
    held.end(false);
    assertThat(steps.redoName()).as("after a failure of redo").isEqualTo("import");
    steps.redo();
    held.end(true);
    assertThat(steps.undoName()).isEqualTo("import");
    assertThat(held.started).containsExactly("undo", "undo", "redo", "redo");
  }

  @Test
  void nothingElseIsTakenBackWhileAWayIsUnderWay() {
    Held held = new Held();
    steps.edit(() -> "top 1", top(1));
    steps.add(held.step);
    steps.undo();
    steps.redo();
    steps.undo();
    steps.bringBack();
    assertThat(held.started).containsExactly("undo");
    assertThat(steps.present()).isEqualTo(top(1));
    held.end(true);
    assertThat(steps.undoName()).isEqualTo("top 1");
    assertThat(steps.redoName()).isEqualTo("import");
  }

  @Test
  void aStepMadeWhileAWayIsUnderWayStaysInOrder() {
    Held held = new Held();
    steps.add(held.step);
    steps.undo();
    steps.edit(() -> "top 1", top(1));
    held.end(true);
    assertThat(steps.undoName()).isEqualTo("top 1");
    assertThat(steps.redoName()).isEqualTo("import");
    steps.redo();
    steps.edit(() -> "top 2", top(2));
    assertThat(steps.lost()).isEqualTo(1);
    held.end(true);
    assertThat(steps.lost()).as("the step that ended it is not the last one").isZero();
    assertThat(steps.undoName()).isEqualTo("import");
    steps.undo();
    held.end(true);
    backBy(2);
    assertThat(steps.present()).isEqualTo(ChartSpec.DEFAULT);
    assertThat(redoable()).containsExactly("top 1", "top 2", "import");
  }

  @Test
  void whoShowsTheStepsHearsOfTheEndOfAWay() {
    Held held = new Held();
    List<String> heard = new ArrayList<>();
    steps.add(held.step);
    steps.stand(new Earlier(), () -> heard.add(steps.redoName()));
    steps.undo();
    assertThat(heard).isEmpty();
    held.end(true);
    assertThat(heard).containsExactly("import");
  }

  @Test
  void afterAFailureWhatTheLastStepEndedCanStillBeBroughtBack() {
    Held held = new Held();
    steps.edit(() -> "top 1", top(1));
    backBy(1);
    steps.add(held.step);
    steps.bringBack();
    held.end(false);
    assertThat(steps.undoName()).isEqualTo("import");
    assertThat(steps.lost()).isEqualTo(1);
    steps.bringBack();
    held.end(true);
    assertThat(steps.undoName()).isEmpty();
    assertThat(redoable()).containsExactly("top 1");
  }

  @Test
  void whenTheDataAreOthersOnlyTheirStepsAreForgotten() {
    Held held = new Held();
    steps.edit(() -> "top 1", top(1));
    steps.add(held.step);
    steps.edit(() -> "top 2", top(2));
    backBy(1);
    steps.undo();
    steps.dropData();
    assertThat(steps.undoName()).isEqualTo("top 1");
    assertThat(steps.redoName()).isEqualTo("top 2");
    held.end(true);
    assertThat(steps.redoName()).as("a way that was under way then").isEqualTo("top 2");
    backBy(1);
    assertThat(redoable()).containsExactly("top 1", "top 2");
  }

  @Test
  void whatWasDoneEarlierIsTakenBackLastAndIsNoWorkOfTheQuestion() {
    Held held = new Held();
    Earlier earlier = new Earlier();
    steps.stand(earlier, () -> {
      // its names are asked for
    });
    earlier.addOlder(List.of(held.step));
    assertThat(steps.undoName()).isEqualTo("import");
    assertThat(steps.isEmpty()).isTrue();
    assertThat(steps.isLastOwn()).isFalse();
    steps.edit(() -> "top 1", top(1));
    assertThat(steps.isEmpty()).isFalse();
    assertThat(steps.isLastOwn()).isTrue();
    backBy(2);
    held.end(true);
    assertThat(steps.redoName()).isEqualTo("import");
    assertThat(earlier.name()).as("another question does not take it back as well").isEmpty();
    assertThat(steps.isEmpty()).isFalse();
  }

  @Test
  void theChangesOfTheDataAreGivenAwayAndTheOthersStay() {
    Held first = new Held();
    Held second = new Held();
    steps.add(first.step);
    steps.edit(() -> "top 1", top(1));
    steps.add(second.step);
    assertThat(steps.giveData()).containsExactly(second.step, first.step);
    assertThat(steps.undoName()).isEqualTo("top 1");
    backBy(1);
    assertThat(steps.undoName()).isEmpty();
  }

  @Test
  void aChangeThatIsBeingTakenBackIsNotGivenAway() {
    steps.add(new Held().step);
    steps.undo();
    assertThat(steps.giveData()).isEmpty();
  }

  @Test
  void earlierChangesAreTakenBackTheNewestFirst() {
    Earlier earlier = new Earlier();
    List<String> heard = new ArrayList<>();
    earlier.onChange(() -> heard.add(earlier.name()));
    earlier.addOlder(List.of(named("b"), named("a")));
    earlier.addNewer(List.of(named("d"), named("c")));
    earlier.addOlder(List.of(named("0")));
    List<String> taken = new ArrayList<>();
    for (String name = earlier.name(); !name.isEmpty(); name = earlier.name()) {
      taken.add(name);
      earlier.take();
    }
    assertThat(taken).containsExactly("d", "c", "b", "a", "0");
    assertThat(heard).containsExactly("b", "d", "d", "c", "b", "a", "0", "");
  }

  private static DataStep named(String name) {
    return new DataStep(() -> name, ended -> ended.accept(true), ended -> ended.accept(true));
  }
}
