package org.armsexplorer.app;

import java.util.List;
import org.armsexplorer.spec.ChartSpec;

/// The questions that a window has open, and the views that were used in it lately.
///
/// @param all in the order of their tabs
/// @param current the place of the one on show
/// @param recent ids of views in the library, the newest first
public record OpenQuestions(List<One> all, int current, List<Integer> recent) {
  /// Before the first start.
  public static final OpenQuestions NONE = new OpenQuestions(List.of(), 0, List.of());

  /// A question.
  ///
  /// @param view the id of its view in the library; 0 for none
  /// @param title what its chart is called; empty before it was shown
  public record One(int view, String title, ChartSpec spec) {

    private One untitled() {
      return new One(view, "", spec);
    }
  }

  public OpenQuestions {
    all = List.copyOf(all);
    recent = List.copyOf(recent);
    current = Math.clamp(current, 0, Math.max(0, all.size() - 1));
  }

  /// Whether the same is asked, whatever is on show.
  public boolean isSame(OpenQuestions other) {
    return all.stream().map(One::untitled).toList().equals(other.all().stream().map(One::untitled).toList());
  }
}
