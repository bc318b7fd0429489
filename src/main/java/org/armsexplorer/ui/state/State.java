package org.armsexplorer.ui.state;

import org.armsexplorer.app.Answer;
import org.armsexplorer.ui.chart.Picture;

/// What the page shows for the present spec.
public sealed interface State {

  /// The answer is on its way; what was shown before stays.
  record Working() implements State {}

  /// The chart, and the answer behind it.
  record Ready(Answer answer, Picture picture) implements State {}

  /// The spec is in order, but nothing was delivered.
  record Empty(Answer answer, String reason) implements State {}

  /// The spec cannot be answered.
  ///
  /// @param problem what happened and what to do, in sentences
  /// @param details what a report of a bug needs; empty where the program is not to blame
  record Failed(String problem, String details) implements State {

    /// Whether the program is to blame.
    public boolean isBug() {
      return !details.isEmpty();
    }
  }
}
