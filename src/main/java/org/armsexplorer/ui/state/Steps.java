package org.armsexplorer.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SpecHistory;

/// What can be undone and redone, in order: changes of the spec, and changes of the data such as an import.
final class Steps {
  private final SpecHistory specs;
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();

  private sealed interface Step {
    /// The newest step of the spec's own history.
    record OfSpec() implements Step {}

    /// A step whose way back and forth are jobs.
    record OfData(DataStep step) implements Step {}
  }

  Steps(ChartSpec start) {
    specs = new SpecHistory(start);
  }

  ChartSpec present() {
    return specs.present();
  }

  /// Whether there is nothing to undo or redo.
  boolean isEmpty() {
    return past.isEmpty() && future.isEmpty();
  }

  /// Whether undo takes this step back.
  boolean isLast(DataStep step) {
    return past.peek() instanceof Step.OfData data && data.step().equals(step);
  }

  /// One step of the history.
  ///
  /// @return whether the spec changed
  boolean edit(String name, ChartSpec next) {
    boolean changed = specs.edit(name, next);
    if (changed) {
      past.push(new Step.OfSpec());
      future.clear();
    }
    return changed;
  }

  /// The last step of the spec again, with another outcome.
  boolean editAgain(String name, ChartSpec next) {
    if (past.peek() instanceof Step.OfSpec) {
      past.pop();
      specs.undo();
    }
    return edit(name, next);
  }

  /// Takes note of a change of the data that was just made.
  void add(DataStep step) {
    past.push(new Step.OfData(step));
    future.clear();
  }

  void undo() {
    Step step = past.poll();
    if (step != null) {
      future.push(step);
      switch (step) {
        case Step.OfSpec spec -> specs.undo();
        case Step.OfData data -> data.step().undo().run();
      }
    }
  }

  void redo() {
    Step step = future.poll();
    if (step != null) {
      past.push(step);
      switch (step) {
        case Step.OfSpec spec -> specs.redo();
        case Step.OfData data -> data.step().redo().run();
      }
    }
  }

  /// The step that [#undo] takes back; empty for none.
  String undoName() {
    return switch (past.peek()) {
      case null -> "";
      case Step.OfSpec spec -> specs.undoName().orElse("");
      case Step.OfData data -> data.step().name();
    };
  }

  /// The step that [#redo] takes again; empty for none.
  String redoName() {
    return switch (future.peek()) {
      case null -> "";
      case Step.OfSpec spec -> specs.redoName().orElse("");
      case Step.OfData data -> data.step().name();
    };
  }
}
