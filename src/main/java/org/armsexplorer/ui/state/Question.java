package org.armsexplorer.ui.state;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Presentation;
import org.armsexplorer.spec.SavedView;

/// One of the questions that are open at once: its spec with all its steps, and the way into its figures. Used from the
/// FX thread only.
public final class Question {
  /// Of a question that is no view of the library.
  public static final int NO_VIEW = 0;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final Steps steps;
  private List<Trail.Crumb> crumbs = List.of();
  private int view;
  private SavedView given = OpenQuestions.One.NOT_GIVEN;

  /// @param view the id of the view in the library that it was opened from, and is saved to; [#NO_VIEW] for none
  public Question(ChartSpec start, int view) {
    this(new Steps(start), view);
  }

  private Question(Steps steps, int view) {
    this.steps = steps;
    this.view = view;
  }

  /// The same question for a window that is built anew: with the same steps, and nobody who listens to it yet.
  Question again() {
    steps.leave();
    Question again = new Question(steps, view);
    again.crumbs = crumbs;
    again.given = given;
    again.setTitle(title.get());
    return again;
  }

  public ChartSpec spec() {
    return steps.present();
  }

  /// The id of its view in the library; [#NO_VIEW] for none.
  public int view() {
    return view;
  }

  /// It is another view from now on.
  public void setView(int id) {
    view = id;
    given = OpenQuestions.One.NOT_GIVEN;
  }

  /// The view as the file gave it that it was opened from; [OpenQuestions.One#NOT_GIVEN] for none.
  public SavedView given() {
    return given;
  }

  void setGiven(SavedView opened) {
    given = opened;
  }

  /// What its chart is called; empty before it was shown.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  void setTitle(String text) {
    title.set(text);
  }

  /// Whether nothing of the reader's own is in it: it may make room for another.
  public boolean isFresh() {
    return view == NO_VIEW && given.equals(OpenQuestions.One.NOT_GIVEN) && steps.isEmpty()
        && spec().withPresentation(looks -> Presentation.DEFAULT).equals(Explorer.startSpec());
  }

  Steps steps() {
    return steps;
  }

  List<Trail.Crumb> crumbs() {
    return crumbs;
  }

  void setCrumbs(List<Trail.Crumb> way) {
    crumbs = List.copyOf(way);
  }
}
