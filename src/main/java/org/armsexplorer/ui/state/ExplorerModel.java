package org.armsexplorer.ui.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.chart.Ink;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.chart.Sight;
import org.armsexplorer.ui.parts.Texts;

/// The present spec, its history and its answer. No nodes: views listen to it and call [#edit].
///
/// Used from the FX thread only; answers are made by jobs, and only the newest is shown.
public final class ExplorerModel {
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Duration TYPING = Duration.ofMillis(40);
  private final Explorer explorer;
  private final Jobs jobs;
  private final Earlier earlier;
  private final Answering answering;
  private final ReadOnlyObjectWrapper<Question> question;
  private final ReadOnlyObjectWrapper<ChartSpec> spec;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Working());
  private final ReadOnlyObjectWrapper<Surroundings> surroundings = new ReadOnlyObjectWrapper<>(Surroundings.NONE);
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper redoable = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper lost = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NONE);
  private final Trail trail = new Trail();
  private Sight sight = Sight.NONE;
  private Ink ink = Ink.USUAL;
  private String amending = "";

  public ExplorerModel(Explorer explorer, ChartStudio studio, Jobs jobs, ChartSpec start) {
    this(explorer, studio, jobs, new Question(start, Question.NO_VIEW));
  }

  public ExplorerModel(Explorer explorer, ChartStudio studio, Jobs jobs, Question shown) {
    this(explorer, studio, jobs, shown, new Earlier());
  }

  /// @param earlier what is taken back after the steps of a question
  public ExplorerModel(Explorer explorer, ChartStudio studio, Jobs jobs, Question shown, Earlier earlier) {
    this.earlier = earlier;
    this.explorer = explorer;
    this.jobs = jobs;
    answering = new Answering(explorer, studio);
    question = new ReadOnlyObjectWrapper<>(shown);
    spec = new ReadOnlyObjectWrapper<>(shown.spec());
    trail.show(shown.crumbs());
    shown.steps().stand(earlier, this::nameSteps);
    nameSteps();
  }

  public ReadOnlyObjectProperty<ChartSpec> specProperty() {
    return spec.getReadOnlyProperty();
  }

  public ChartSpec spec() {
    return spec.get();
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The data at hand and the counts of the filter lists.
  public ReadOnlyObjectProperty<Surroundings> surroundingsProperty() {
    return surroundings.getReadOnlyProperty();
  }

  /// The step that undo takes back; empty for none, and while the data are being changed by undo or redo.
  public ReadOnlyStringProperty undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  /// The step that redo takes again; empty for none.
  public ReadOnlyStringProperty redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  /// How many steps redo could take, which the next change puts out of its reach; 0 while the data are being changed by
  /// undo or redo.
  public ReadOnlyIntegerProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /// The question on show, one of those that are open.
  public ReadOnlyObjectProperty<Question> questionProperty() {
    return question.getReadOnlyProperty();
  }

  public Question question() {
    return question.get();
  }

  /// Shows another question, with its own steps and its own way.
  void show(Question wanted) {
    if (!wanted.equals(question())) {
      leave();
      question.set(wanted);
      wanted.steps().stand(earlier, this::nameSteps);
      trail.show(wanted.crumbs());
      present(AT_ONCE);
    }
  }

  /// The question on show rests as it is.
  void leave() {
    settle();
    question().setCrumbs(trail.crumbs());
    steps().forgetLost();
  }

  private Steps steps() {
    return question().steps();
  }

  /// One change, one step of the history.
  ///
  /// @param step what it does, for "Undo: years 2000–2019"; asked for whenever it is shown
  public void edit(Supplier<String> step, UnaryOperator<ChartSpec> change) {
    settle();
    if (steps().edit(step, change.apply(spec()))) {
      present(AT_ONCE);
    }
  }

  /// Goes into a figure: one step of the history, with a way back.
  ///
  /// @param name of the figure, "China, 2011"
  public void drill(Supplier<String> name, UnaryOperator<ChartSpec> change) {
    settle();
    ChartSpec before = spec();
    if (steps().edit(() -> Texts.text("step.drill", name.get()), change.apply(before))) {
      trail.enter(() -> Texts.text("trail.start"), name, before);
      present(AT_ONCE);
    }
  }

  /// Goes back to a place on the way into a figure.
  public void back(Trail.Crumb crumb) {
    edit(() -> Texts.text("step.back", crumb.name().get()), spec -> crumb.spec());
  }

  /// The way into the figure on show.
  public Trail trail() {
    return trail;
  }

  /// The figure chosen in the answer on show.
  public ReadOnlyObjectProperty<Chosen> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Chooses a figure of the answer on show.
  public void choose(Chosen figure) {
    chosen.set(figure);
  }

  /// A change while the user types or drags: until [#settle], or a change of another kind, all are one step.
  ///
  /// @param kind what is being changed, the same for all changes of one step
  public void amend(String kind, Supplier<String> step, UnaryOperator<ChartSpec> change) {
    boolean again = amending.equals(kind);
    ChartSpec next = change.apply(spec());
    if (next.equals(spec())) {
      return;
    }
    boolean changed = again ? steps().editAgain(step, next) : steps().edit(step, next);
    amending = changed ? kind : "";
    present(TYPING);
  }

  /// The typing or dragging has ended: the next change is a step of its own.
  public void settle() {
    amending = "";
  }

  /// How many steps the last one put out of reach of redo.
  public ReadOnlyIntegerProperty lostProperty() {
    return lost.getReadOnlyProperty();
  }

  /// Takes the last step back, and brings back what could be redone before it.
  public void bringBack() {
    settle();
    steps().bringBack();
    present(AT_ONCE);
  }

  public void undo() {
    settle();
    steps().undo();
    present(AT_ONCE);
  }

  public void redo() {
    settle();
    steps().redo();
    present(AT_ONCE);
  }

  /// A change of the data was made: it is a step as well, and the same spec is asked again.
  public void changed(DataStep step) {
    settle();
    steps().add(step);
    refresh();
  }

  /// A change of the reader's own work was made, of which the figures know nothing: it is a step as well.
  public void noted(DataStep step) {
    settle();
    steps().add(step);
    nameSteps();
  }

  /// Whether undo takes back something that was done in the question on show.
  public boolean isLastOwn() {
    return steps().isLastOwn();
  }

  /// Whether undo takes this step back.
  public boolean isLast(DataStep step) {
    return steps().isLast(step);
  }

  /// Asks the same spec again, after the data changed.
  public void refresh() {
    answering.forget();
    present(AT_ONCE);
  }

  /// The room for the chart changed: it is laid out anew.
  public void look(Sight wanted) {
    if (!wanted.equals(sight)) {
      sight = wanted;
      ask(AT_ONCE);
    }
  }

  /// The room that the chart had last.
  public Sight sight() {
    return sight;
  }

  /// The ink of the chart changed: it is painted anew.
  public void look(Ink wanted) {
    if (wanted != ink) {
      ink = wanted;
      ask(AT_ONCE);
    }
  }

  private void present(Duration delay) {
    spec.set(steps().present());
    trail.follow(steps().present());
    nameSteps();
    ask(delay);
  }

  /// Tells what can be taken back and made again, which changes also where another window takes back what was before.
  public void nameSteps() {
    undoName.set(steps().undoName());
    redoName.set(steps().redoName());
    redoable.set(steps().redoable());
    lost.set(steps().lost());
  }

  private void ask(Duration delay) {
    if (sight.isEmpty()) {
      return;
    }
    ChartSpec asked = spec();
    Sight room = sight.with(ink);
    state.set(new State.Working());
    jobs.latest("answer", delay, progress -> answering.answer(asked, room), this::show, this::fail);
  }

  private void show(Answering.Result result) {
    surroundings.set(result.surroundings());
    chosen.set(Chosen.NONE);
    if (result.state() instanceof State.Ready ready) {
      question().setTitle(ready.picture().title());
    }
    state.set(result.state());
  }

  private void fail(Throwable thrown) {
    if (thrown instanceof UserProblem problem && problem.kind() == UserProblem.Kind.STOPPED) {
      return;
    }
    state.set(new State.Failed(Problems.text(thrown), Problems.details(thrown)));
  }

  /// Why it cannot be asked by a dimension in this edition; empty where it can.
  public String reasonAgainst(Dimension dimension) {
    if (dimension == Dimension.EDITION) {
      return surroundings.get().editions().size() > 1 ? "" : Texts.text("question.one-edition");
    }
    return isKnown() ? explorer.reasonAgainst(dimension, surroundings.get().catalogue()).orElse("") : "";
  }

  /// Why a measure cannot be asked for in this edition; empty where it can.
  public String reasonAgainst(Measure measure) {
    return isKnown() ? explorer.reasonAgainst(measure, surroundings.get().catalogue()).orElse("") : "";
  }

  /// What was replaced in the spec because the chart cannot show it, in words.
  public String notice(SpecNotice notice) {
    return explorer.notice(notice);
  }

  private boolean isKnown() {
    return !surroundings.get().catalogue().measures().isEmpty();
  }

  /// Calls questions that are not on show what their charts are called in the language of now.
  void nameAnew(List<Question> resting) {
    List<ChartSpec> asked = resting.stream().map(Question::spec).toList();
    jobs.latest("titles", AT_ONCE, progress -> {
      List<Optional<String>> titles = new ArrayList<>();
      for (ChartSpec one : asked) {
        progress.checkCancelled();
        titles.add(answering.title(one));
      }
      return titles;
    }, titles -> {
      for (int i = 0; i < resting.size(); i++) {
        Question one = resting.get(i);
        if (one.spec().equals(asked.get(i))) {
          titles.get(i).ifPresent(one::setTitle);
        }
      }
    }, this::fail);
  }

  /// The answer on show; empty while there is none.
  public Optional<State.Ready> ready() {
    return state.get() instanceof State.Ready ready ? Optional.of(ready) : Optional.empty();
  }
}
