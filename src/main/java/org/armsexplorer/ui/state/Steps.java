package org.armsexplorer.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SpecHistory;

/// What can be undone and redone, in order: changes of the spec, and changes of the data such as an import.
final class Steps {
  private final SpecHistory specs;
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();

  /// What could be redone before the last step.
  private List<Step> lost = List.of();

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
  boolean edit(Supplier<String> name, ChartSpec next) {
    boolean changed = specs.edit(name, next);
    if (changed) {
      take(new Step.OfSpec());
    }
    return changed;
  }

  /// The last step of the spec again, with another outcome.
  boolean editAgain(Supplier<String> name, ChartSpec next) {
    if (!(past.peek() instanceof Step.OfSpec)) {
      return edit(name, next);
    }
    boolean kept = specs.editAgain(name, next);
    if (!kept) {
      past.pop();
      future.addAll(lost);
      lost = List.of();
    }
    return kept;
  }

  /// Takes note of a change of the data that was just made.
  void add(DataStep step) {
    take(new Step.OfData(step));
  }

  private void take(Step step) {
    past.push(step);
    lost = List.copyOf(future);
    future.clear();
  }

  /// How many steps could be redone before the last step was made, and cannot be since; 0 after any other.
  int lost() {
    return lost.size();
  }

  /// What the last step ended is not brought back any more.
  void forgetLost() {
    lost = List.of();
  }

  /// Takes the last step back, and brings back what could be redone before it. Nothing where the last step ended nothing.
  void bringBack() {
    List<Step> back = lost;
    if (back.isEmpty()) {
      return;
    }
    switch (past.pop()) {
      case Step.OfSpec spec -> specs.bringBack();
      case Step.OfData data -> data.step().undo().run();
    }
    future.addAll(back);
    lost = List.of();
  }

  void undo() {
    Step step = past.poll();
    if (step != null) {
      future.push(step);
      lost = List.of();
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
      lost = List.of();
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
      case Step.OfData data -> data.step().name().get();
    };
  }

  /// The step that [#redo] takes again; empty for none.
  String redoName() {
    return switch (future.peek()) {
      case null -> "";
      case Step.OfSpec spec -> specs.redoName().orElse("");
      case Step.OfData data -> data.step().name().get();
    };
  }
}
