package org.armsexplorer.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SpecHistory;
import org.jspecify.annotations.Nullable;

/// What can be undone and redone, in order: changes of the spec, and changes of the data such as an import.
///
/// The way back or forth of a change of the data is a job: the step moves when that has succeeded, and until it has ended
/// nothing else is undone or redone.
final class Steps {
  private final SpecHistory specs;
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();

  /// What could be redone before the last step.
  private List<Step> lost = List.of();

  /// The step whose way is being gone; null for none.
  private Step.@Nullable OfData underWay;
  private Runnable listener = Steps::nobody;

  /// What is taken back after the last of these.
  private Earlier earlier = new Earlier();

  private sealed interface Step {
    /// The newest step of the spec's own history.
    record OfSpec() implements Step {}

    /// A step whose way back and forth are jobs.
    ///
    /// @param own whether it was made in this question
    record OfData(DataStep step, boolean own) implements Step {}
  }

  Steps(ChartSpec start) {
    specs = new SpecHistory(start);
  }

  ChartSpec present() {
    return specs.present();
  }

  /// They are on show from now on.
  ///
  /// @param before what is taken back after the last of these
  /// @param wanted hears of what changes later than at the call that began it
  void stand(Earlier before, Runnable wanted) {
    earlier = before;
    listener = wanted;
  }

  /// Whoever heard of changes hears of no more.
  void leave() {
    listener = Steps::nobody;
  }

  private static void nobody() {
    // nobody listens
  }

  /// Whether there is nothing of its own to undo, and nothing to redo.
  boolean isEmpty() {
    return future.isEmpty() && past.stream().noneMatch(Steps::isOwn);
  }

  private static boolean isOwn(Step step) {
    return !(step instanceof Step.OfData data) || data.own();
  }

  /// Whether undo takes back something that was done in this question.
  boolean isLastOwn() {
    Step last = past.peek();
    return last != null && isOwn(last);
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
    take(new Step.OfData(step, true));
  }

  /// Takes over the changes of the data that were the last steps of a question that goes.
  void inherit(Steps closed) {
    if (closed.underWay != null) {
      return;
    }
    Deque<Step> theirs = new ArrayDeque<>();
    while (closed.past.peek() instanceof Step.OfData data) {
      closed.past.pop();
      theirs.push(new Step.OfData(data.step(), false));
    }
    if (!theirs.isEmpty()) {
      theirs.forEach(past::push);
      lost = List.of();
      listener.run();
    }
  }

  /// Gives away the changes of the data, the newest first; none where one of them is being taken back or made again.
  List<DataStep> giveData() {
    if (underWay != null) {
      return List.of();
    }
    List<DataStep> given =
        past.stream().filter(Step.OfData.class::isInstance).map(step -> ((Step.OfData) step).step()).toList();
    past.removeIf(Step.OfData.class::isInstance);
    return given;
  }

  /// Forgets the changes of the data: the data are others now.
  void dropData() {
    past.removeIf(Step.OfData.class::isInstance);
    future.removeIf(Step.OfData.class::isInstance);
    lost = List.of();
    underWay = null;
    listener.run();
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
    if (back.isEmpty() || underWay != null) {
      return;
    }
    switch (past.peek()) {
      case null -> {
        // what ended something is the last step
      }
      case Step.OfSpec spec -> {
        past.pop();
        specs.bringBack();
        future.addAll(back);
        lost = List.of();
      }
      case Step.OfData data -> start(data, data.step().undo(), () -> {
        past.remove(data);
        if (lost.equals(back)) {
          future.addAll(back);
          lost = List.of();
        }
      });
    }
  }

  void undo() {
    if (underWay != null) {
      return;
    }
    if (past.isEmpty()) {
      // whichever way it goes, it is a step of this question from now on
      earlier.take().ifPresent(step -> past.push(new Step.OfData(step, false)));
    }
    switch (past.peek()) {
      case null -> {
        // nothing was done
      }
      case Step.OfSpec spec -> {
        future.push(past.pop());
        lost = List.of();
        specs.undo();
      }
      case Step.OfData data -> {
        lost = List.of();
        start(data, data.step().undo(), () -> {
          past.remove(data);
          future.push(data);
        });
      }
    }
  }

  void redo() {
    if (underWay != null) {
      return;
    }
    switch (future.peek()) {
      case null -> {
        // nothing was undone
      }
      case Step.OfSpec spec -> {
        past.push(future.pop());
        lost = List.of();
        specs.redo();
      }
      case Step.OfData data -> {
        lost = List.of();
        start(data, data.step().redo(), () -> {
          future.remove(data);
          past.push(data);
          // a step that was made meanwhile is not the last one any more
          lost = List.of();
        });
      }
    }
  }

  /// @param moved is done where the way was gone to its end
  private void start(Step.OfData step, DataStep.Way way, Runnable moved) {
    underWay = step;
    way.start(made -> {
      if (step.equals(underWay)) {
        underWay = null;
        if (made) {
          moved.run();
        }
        listener.run();
      }
    });
  }

  /// How many steps [#redo] would take one after another; 0 while one is under way.
  int redoable() {
    return underWay == null ? future.size() : 0;
  }

  /// The step that [#undo] takes back; empty for none, and while one is under way.
  String undoName() {
    if (underWay != null) {
      return "";
    }
    return past.isEmpty() ? earlier.name() : name(past.peek(), specs.undoName());
  }

  /// The step that [#redo] takes again; empty for none, and while one is under way.
  String redoName() {
    return underWay == null ? name(future.peek(), specs.redoName()) : "";
  }

  private static String name(@Nullable Step step, Optional<String> ofSpec) {
    return switch (step) {
      case null -> "";
      case Step.OfSpec spec -> ofSpec.orElse("");
      case Step.OfData data -> data.step().name().get();
    };
  }
}
