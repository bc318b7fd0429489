package org.armsexplorer.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.app.SameThreadJobs;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.ui.chart.ChartStudio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Several questions at once, without a window.
class QuestionsTest {
  private static final ChartSpec LINE = Explorer.startSpec().withType(ChartType.LINE);
  private static final ChartSpec PREFERRED =
      Preferences.DEFAULT.withPalette(PaletteName.GREYS).start(Explorer.startSpec());
  private final Wiring wiring = Wiring.sample();
  private final ExplorerModel model =
      new ExplorerModel(wiring.explorer(), new ChartStudio(), new SameThreadJobs(), Explorer.startSpec());
  private final Questions questions = new Questions(model);

  @AfterEach
  void close() {
    wiring.close();
  }

  private void ask(int year) {
    model.edit(() -> "year " + year, spec -> spec.withFilter(filter -> filter.withYears(YearRange.of(year))));
  }

  @Test
  void aFreshQuestionMakesRoomAndOneThatWasWorkedOnDoesNot() {
    questions.open(LINE, 3);
    assertThat(questions.open()).hasSize(1);
    assertThat(model.spec()).isEqualTo(LINE);
    questions.open(LINE, Question.NO_VIEW);
    assertThat(questions.open()).hasSize(2);
  }

  @Test
  void eachQuestionHasItsOwnStepsAndItsOwnWay() {
    ask(2011);
    model.drill(() -> "China", spec -> spec.withType(ChartType.RANKED_BAR));
    Question first = questions.current();
    questions.openNew(Explorer.startSpec());
    assertThat(model.undoNameProperty().get()).isEmpty();
    assertThat(model.trail().crumbs()).isEmpty();
    ask(2012);
    questions.show(first);
    assertThat(model.spec().type()).isEqualTo(ChartType.RANKED_BAR);
    assertThat(model.trail().crumbs()).extracting(crumb -> crumb.name().get()).containsExactly("Chart", "China");
    model.undo();
    assertThat(model.undoNameProperty().get()).isEqualTo("year 2011");
    questions.step(1);
    assertThat(model.spec().filter().years()).isEqualTo(YearRange.of(2012));
    assertThat(model.undoNameProperty().get()).isEqualTo("year 2012");
    questions.step(1);
    assertThat(questions.current()).isEqualTo(first);
  }

  @Test
  void aViewThatIsOpenIsShownAndNotOpenedTwice() {
    ask(2011);
    Question opened = questions.open(LINE, 3);
    ask(2012);
    questions.step(1);
    assertThat(questions.open(LINE, 3)).isSameAs(opened);
    assertThat(questions.open()).hasSize(2);
    assertThat(model.spec().filter().years()).isEqualTo(YearRange.of(2012));
  }

  @Test
  void aClosedQuestionComesBackWithItsSteps() {
    ask(2011);
    Question first = questions.current();
    questions.openNew(Explorer.startSpec());
    ask(2012);
    assertThat(questions.close(first)).isTrue();
    assertThat(model.spec().filter().years()).isEqualTo(YearRange.of(2012));
    assertThat(questions.close(questions.current())).isFalse();
    questions.reopen(first, 0);
    assertThat(questions.open()).hasSize(2).startsWith(first);
    assertThat(model.undoNameProperty().get()).isEqualTo("year 2011");
  }

  @Test
  void afterTheLastQuestionAFreshOneMakesRoomForTheClosedOne() {
    ask(2011);
    Question first = questions.current();
    questions.closeLast(PREFERRED);
    assertThat(model.spec()).isEqualTo(PREFERRED);
    assertThat(questions.current().isFresh()).isTrue();
    questions.reopen(first, 0);
    assertThat(questions.open()).containsExactly(first);
    assertThat(model.spec().filter().years()).isEqualTo(YearRange.of(2011));
  }

  @Test
  void whatIsTypedInOneQuestionIsNoStepOfAnother() {
    model.amend("title", () -> "title", spec -> spec.withPresentation(looks -> looks.withTitle("A")));
    questions.openNew(Explorer.startSpec());
    model.amend("title", () -> "title", spec -> spec.withPresentation(looks -> looks.withTitle("B")));
    model.undo();
    assertThat(model.spec()).isEqualTo(Explorer.startSpec());
  }

  private final List<String> taken = new ArrayList<>();

  private DataStep data(String name) {
    return new DataStep(() -> name, ended -> {
      taken.add("undo " + name);
      ended.accept(true);
    }, ended -> {
      taken.add("redo " + name);
      ended.accept(true);
    });
  }

  @Test
  void whatAClosedQuestionDidLastToTheDataIsTakenBackInTheOneThatStays() {
    ask(2011);
    Question first = questions.current();
    questions.openNew(Explorer.startSpec());
    Question second = questions.current();
    ask(2012);
    model.changed(data("import of a.csv"));
    model.changed(data("import of b.csv"));
    questions.close(second);
    assertThat(questions.current()).isEqualTo(first);
    model.undo();
    model.undo();
    assertThat(taken).containsExactly("undo import of b.csv", "undo import of a.csv");
    assertThat(model.undoNameProperty().get()).isEqualTo("year 2011");
    questions.reopen(second, 1);
    assertThat(model.undoNameProperty().get()).as("it is taken back once only").isEqualTo("year 2012");
  }

  @Test
  void whatWasDoneToTheDataOutlivesTheLastQuestionAndAFreshOneThatMakesRoom() {
    model.changed(data("import of a.csv"));
    questions.closeLast(Explorer.startSpec());
    assertThat(model.undoNameProperty().get()).isEqualTo("import of a.csv");
    assertThat(questions.current().isFresh()).isTrue();
    questions.open(LINE, Question.NO_VIEW);
    assertThat(questions.open()).hasSize(1);
    assertThat(model.undoNameProperty().get()).isEqualTo("import of a.csv");
    questions.restore(questions.kept(Settings.WindowState.NONE));
    assertThat(model.undoNameProperty().get()).isEqualTo("import of a.csv");
    model.undo();
    model.redo();
    assertThat(taken).containsExactly("undo import of a.csv", "redo import of a.csv");
  }

  @Test
  void whatEndsLaterIsNamedByTheModelThatShowsTheQuestionNow() {
    List<Consumer<Boolean>> open = new ArrayList<>();
    model.changed(new DataStep(() -> "import of a.csv", open::add, open::add));
    model.undo();
    assertThat(model.undoNameProperty().get()).isEmpty();
    ExplorerModel anew =
        new ExplorerModel(wiring.explorer(), new ChartStudio(), new SameThreadJobs(), questions.again().shown());
    open.getFirst().accept(false);
    assertThat(anew.undoNameProperty().get()).isEqualTo("import of a.csv");
  }

  @Test
  void afterAnotherStoreCameNoQuestionHasAStepOfTheOldOne() {
    ask(2011);
    model.changed(data("import of a.csv"));
    questions.openNew(Explorer.startSpec());
    model.changed(data("import of b.csv"));
    questions.dropDataSteps();
    assertThat(model.undoNameProperty().get()).isEmpty();
    questions.step(1);
    assertThat(model.undoNameProperty().get()).isEqualTo("year 2011");
  }
}
