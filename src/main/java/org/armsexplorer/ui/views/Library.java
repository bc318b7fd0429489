package org.armsexplorer.ui.views;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armsexplorer.app.ViewService;
import org.armsexplorer.spec.library.LibraryChange;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.Hands;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.DataStep;

/// The library as the window sees it: what is kept now, and changes of it, each a step that can be undone. No nodes.
///
/// Used from the FX thread only; the file is read and written by jobs.
public final class Library {
  private final Desk desk;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<ViewLibrary> kept = new ReadOnlyObjectWrapper<>(ViewLibrary.EMPTY);

  /// @param changed has the windows read it again, this one too
  public Library(Desk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
  }

  public ReadOnlyObjectProperty<ViewLibrary> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  public ViewLibrary kept() {
    return kept.get();
  }

  /// Reads it again, for another window or program may have written it.
  public void reload() {
    desk.jobs().latest("library", Duration.ZERO, progress -> service().library(), kept::set, desk::tell);
  }

  /// Makes a change as one step.
  ///
  /// @param step what it does, for "Undo: delete Myanmar"; asked for whenever it is shown
  /// @param then takes what changed, where something did
  public void change(Supplier<String> step, UnaryOperator<ViewLibrary> change, Consumer<Done> then) {
    run(() -> service().change(change), made -> done(step, made, then), desk::tell);
  }

  /// The same for a change that needs files or more of the service.
  public void change(Supplier<String> step, Work work, Consumer<Done> then) {
    run(work, made -> done(step, made, then), desk::tell);
  }

  private void done(Supplier<String> step, LibraryChange made, Consumer<Done> then) {
    if (!made.isNone()) {
      ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
      DataStep noted = step(step, made, desk.hands(), changed, back);
      desk.model().noted(noted);
      then.accept(new Done(made, noted, back.getReadOnlyProperty()));
    }
  }

  /// Of nothing that belongs to the window: its content may be another by the time that the step is taken back.
  ///
  /// @param back is set as soon as that begins
  private static DataStep step(Supplier<String> name, LibraryChange made, Supplier<Hands> hands, Runnable changed,
      ReadOnlyBooleanWrapper back) {
    return new DataStep(name, ended -> {
      back.set(true);
      make(made.back(), hands, changed, ended);
    }, ended -> make(made, hands, changed, ended));
  }

  /// The windows read the library again, this one too.
  private static void make(LibraryChange change, Supplier<Hands> hands, Runnable changed, Consumer<Boolean> ended) {
    Hands now = hands.get();
    now.jobs().run(Texts.text("job.library"), progress -> now.wiring().library().change(change::to), made -> {
      changed.run();
      ended.accept(true);
    }, thrown -> {
      ended.accept(false);
      now.tell(thrown);
    });
  }

  private void run(Work work, Consumer<LibraryChange> done, Consumer<Throwable> failed) {
    desk.jobs().run(Texts.text("job.library"), progress -> work.run(), made -> {
      kept.set(made.after());
      changed.run();
      done.accept(made);
    }, failed);
  }

  private ViewService service() {
    return desk.wiring().library();
  }

  /// Work on the library.
  @FunctionalInterface
  public interface Work {
    /// Runs on a worker.
    LibraryChange run() throws Exception;
  }

  /// A change that was made.
  ///
  /// @param back whether its step was taken back since
  public record Done(LibraryChange change, DataStep step, ReadOnlyBooleanProperty back) {}

  /// Says that a change was made, and offers to take it back until that is done as a step.
  void offerBack(String said, Done done) {
    desk.toasts().done(said, Texts.text("views.undo"), () -> takeBack(done), done.back());
  }

  /// Takes a change back: as the last step where it is still that, else on its own.
  private void takeBack(Done done) {
    if (desk.model().isLast(done.step())) {
      desk.model().undo();
    } else {
      make(done.change().back(), desk.hands(), changed, made -> {
        // it is no step of the history
      });
    }
  }
}
