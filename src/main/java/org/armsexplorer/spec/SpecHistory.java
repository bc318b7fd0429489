package org.armsexplorer.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Undo and redo: two stacks of specs around the present one. Holds state; used from one thread.
public final class SpecHistory {
  private static final int DEPTH = 500;
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();
  private List<Step> lost = List.of();
  private ChartSpec present;

  /// A change of the spec by name, and the spec on its other side. The name is worded when it is shown, in the language of
  /// that moment.
  private record Step(Supplier<String> name, ChartSpec spec) {}

  public SpecHistory(ChartSpec start) {
    present = start;
  }

  public ChartSpec present() {
    return present;
  }

  /// Goes on to another spec. The same spec again is no step; a new step ends what could be redone.
  ///
  /// @param name what the step does, for "Undo: years 2000-2019"
  /// @return whether there was a step
  public boolean edit(Supplier<String> name, ChartSpec next) {
    if (next.equals(present)) {
      return false;
    }
    past.push(new Step(name, present));
    if (past.size() > DEPTH) {
      past.removeLast();
    }
    present = next;
    lost = List.copyOf(future);
    future.clear();
    return true;
  }

  /// Gives the last step another outcome. Where that is what was there before the step, the step is none, and what it
  /// ended can be redone again.
  ///
  /// @return whether there is a step
  public boolean editAgain(Supplier<String> name, ChartSpec next) {
    Step last = past.peek();
    if (last == null) {
      return edit(name, next);
    }
    past.pop();
    present = next;
    if (next.equals(last.spec())) {
      future.addAll(lost);
      return false;
    }
    past.push(new Step(name, last.spec()));
    return true;
  }

  /// Takes the last step back, and brings back what could be redone before it.
  public void bringBack() {
    undo();
    future.clear();
    future.addAll(lost);
  }

  /// Takes the last step back; the spec stays where there is none.
  public ChartSpec undo() {
    return move(past, future);
  }

  /// Takes the last undone step again; the spec stays where there is none.
  public ChartSpec redo() {
    return move(future, past);
  }

  private ChartSpec move(Deque<Step> from, Deque<Step> to) {
    Step step = from.poll();
    if (step != null) {
      to.push(new Step(step.name(), present));
      present = step.spec();
    }
    return present;
  }

  /// The step that [#undo] would take back.
  public Optional<String> undoName() {
    return Optional.ofNullable(past.peek()).map(step -> step.name().get());
  }

  /// The step that [#redo] would take again.
  public Optional<String> redoName() {
    return Optional.ofNullable(future.peek()).map(step -> step.name().get());
  }
}
