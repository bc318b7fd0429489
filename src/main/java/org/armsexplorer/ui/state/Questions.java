package org.armsexplorer.ui.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.Settings;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;

/// The questions that are open at once, at least one, and which of them is on show. Used from the FX thread only.
public final class Questions {
  private final ExplorerModel model;
  private final ObservableList<Question> open = FXCollections.observableArrayList();
  /// Kept, since it listens to the list above only as long as somebody holds it.
  private final ObservableList<Question> shown = FXCollections.unmodifiableObservableList(open);

  public Questions(ExplorerModel model) {
    this(model, new Opened(List.of(model.question()), model.question()));
  }

  /// @param opened of which the model shows the one that is on show
  public Questions(ExplorerModel model, Opened opened) {
    this.model = model;
    open.setAll(opened.all());
  }

  /// Questions, and the one of them that is on show.
  public record Opened(List<Question> all, Question shown) {

    public Opened {
      all = List.copyOf(all);
    }

    /// As they were kept; at least one.
    public static Opened of(OpenQuestions kept) {
      List<Question> all = kept.all().stream().map(one -> {
        Question question = new Question(one.spec(), one.view());
        question.setTitle(one.title());
        question.setGiven(one.given());
        return question;
      }).toList();
      return new Opened(all, all.get(kept.current()));
    }
  }

  /// The same questions with all their steps, for a window that is built anew.
  public Opened again() {
    model.leave();
    List<Question> all = open.stream().map(Question::again).toList();
    return new Opened(all, all.get(open.indexOf(current())));
  }

  /// Calls those that are not on show what their charts are called in the language of now.
  public void nameAnew() {
    model.nameAnew(open.stream().filter(one -> !one.equals(current())).toList());
  }

  /// What shows the one of them that is on show.
  public ExplorerModel model() {
    return model;
  }

  /// In the order of their tabs.
  public ObservableList<Question> open() {
    return shown;
  }

  public ReadOnlyObjectProperty<Question> currentProperty() {
    return model.questionProperty();
  }

  public Question current() {
    return model.question();
  }

  /// Opens a question of its own beside the others, and shows it. One in which nothing was done makes room for it.
  ///
  /// @param view its id in the library, or [Question#NO_VIEW]; one that is open already is only shown
  /// @return the question on show
  public Question open(ChartSpec spec, int view) {
    Optional<Question> there = open.stream().filter(one -> view != Question.NO_VIEW && one.view() == view).findFirst();
    if (there.isPresent()) {
      show(there.get());
      return there.get();
    }
    return open(new Question(spec, view));
  }

  /// Opens the view of a file as a question of its own, which is called by its name.
  public Question open(SavedView given) {
    Question made = new Question(given.spec(), Question.NO_VIEW);
    made.setGiven(given);
    return open(made);
  }

  private Question open(Question made) {
    int place = open.indexOf(current());
    if (current().isFresh()) {
      made.steps().inherit(current().steps());
      open.set(place, made);
    } else {
      open.add(place + 1, made);
    }
    model.show(made);
    return made;
  }

  /// What is open, to be kept.
  ///
  /// @param place of the window
  public OpenQuestions kept(Settings.WindowState place) {
    List<OpenQuestions.One> all = open.stream()
        .map(one -> new OpenQuestions.One(one.view(), one.titleProperty().get(), one.spec(), one.given())).toList();
    return new OpenQuestions(all, open.indexOf(current()), place);
  }

  /// Opens these in the place of those that are open.
  ///
  /// @param wanted at least one
  public void restore(OpenQuestions wanted) {
    Opened made = Opened.of(wanted);
    open.forEach(gone -> made.shown().steps().inherit(gone.steps()));
    open.setAll(made.all());
    model.show(made.shown());
  }

  /// Another question that begins at the beginning.
  public void openNew(ChartSpec start) {
    Question made = new Question(start, Question.NO_VIEW);
    open.add(open.indexOf(current()) + 1, made);
    model.show(made);
  }

  public void show(Question wanted) {
    if (open.contains(wanted)) {
      model.show(wanted);
    }
  }

  /// Shows the question some places on, round about.
  public void step(int places) {
    show(open.get(Math.floorMod(open.indexOf(current()) + places, open.size())));
  }

  /// Closes a question, and shows its neighbour where it was on show. The last one stays. What it did last to the data,
  /// such as an import, is taken back in the question on show from now on.
  ///
  /// @return whether it was closed
  public boolean close(Question wanted) {
    int place = open.indexOf(wanted);
    if (place < 0 || open.size() == 1) {
      return false;
    }
    open.remove(place);
    if (wanted.equals(current())) {
      model.show(open.get(Math.min(place, open.size() - 1)));
    }
    current().steps().inherit(wanted.steps());
    return true;
  }

  /// Closes the last question: another takes its place.
  ///
  /// @param start which nobody worked on
  public void closeLast(ChartSpec start) {
    Question made = new Question(start, Question.NO_VIEW);
    open.forEach(gone -> made.steps().inherit(gone.steps()));
    open.setAll(List.of(made));
    model.show(made);
  }

  /// Puts a closed question back where it was.
  public void reopen(Question closed, int place) {
    if (!open.contains(closed)) {
      if (open.size() == 1 && current().isFresh()) {
        closed.steps().inherit(current().steps());
        open.clear();
      }
      open.add(Math.clamp(place, 0, open.size()), closed);
      model.show(closed);
    }
  }

  /// Gives away what was done to the data, the newest first: the questions are about to go.
  public List<DataStep> giveDataSteps() {
    List<Question> all = new ArrayList<>(open);
    all.sort(Comparator.comparing(one -> !one.equals(current())));
    return all.stream().flatMap(one -> one.steps().giveData().stream()).toList();
  }

  /// The data are others now: what changed them before is no step any more.
  public void dropDataSteps() {
    open.forEach(one -> one.steps().dropData());
  }

  /// Puts a question in another place among the tabs.
  public void move(Question moved, int place) {
    if (open.remove(moved)) {
      open.add(Math.clamp(place, 0, open.size()), moved);
    }
  }
}
