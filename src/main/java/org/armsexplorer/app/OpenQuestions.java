package org.armsexplorer.app;

import java.util.List;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;

/// The questions that a window has open, and where it stands.
///
/// @param all in the order of their tabs
/// @param current the place of the one on show
/// @param place of the window on the screen
public record OpenQuestions(List<One> all, int current, Settings.WindowState place) {

  /// A question.
  ///
  /// @param view the id of its view in the library; 0 for none
  /// @param title what its chart is called; empty before it was shown
  /// @param given the view as the file gave it that it was opened from; [#NOT_GIVEN] for none
  public record One(int view, String title, ChartSpec spec, SavedView given) {
    /// Of a question that was not opened from a file.
    public static final SavedView NOT_GIVEN = new SavedView("", ChartSpec.DEFAULT);

    /// One that was not opened from a file.
    public One(int view, String title, ChartSpec spec) {
      this(view, title, spec, NOT_GIVEN);
    }

    One untitled() {
      return new One(view, "", spec);
    }
  }

  public OpenQuestions {
    all = List.copyOf(all);
    current = Math.clamp(current, 0, Math.max(0, all.size() - 1));
  }

  /// One question in a window.
  public static OpenQuestions of(One question, Settings.WindowState place) {
    return new OpenQuestions(List.of(question), 0, place);
  }

  /// The question on show.
  public One shown() {
    return all.get(current);
  }

  /// Whether the same is asked, whatever is on show and wherever it stands.
  boolean isSame(OpenQuestions other) {
    return all.stream().map(One::untitled).toList().equals(other.all().stream().map(One::untitled).toList());
  }
}
