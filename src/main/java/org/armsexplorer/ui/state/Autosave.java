package org.armsexplorer.ui.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.OpenWindows;
import org.armsexplorer.app.OpenWindowsStore;

/// Keeps what is open in all windows: two seconds after a change, and again while there are changes, and when the
/// program ends. Used from the FX thread only.
public final class Autosave {
  private static final Duration BREATH = Duration.ofSeconds(2);
  private static final int RECENT = 12;
  private final OpenWindowsStore store;
  private final Jobs jobs;
  private final Supplier<List<OpenQuestions>> windows;
  private final List<Integer> recent;
  private boolean waiting;

  /// @param windows tells what is open, the window that was used last at the end
  /// @param recent ids of views used lately, the newest first
  public Autosave(OpenWindowsStore store, Jobs jobs, Supplier<List<OpenQuestions>> windows, List<Integer> recent) {
    this.store = store;
    this.jobs = jobs;
    this.windows = windows;
    this.recent = new ArrayList<>(recent);
  }

  /// Keeps every change in a window from now on.
  public void watch(ExplorerModel model, Questions questions) {
    model.specProperty().addListener((property, was, now) -> changed());
    questions.currentProperty().addListener((property, was, question) -> used(question.view()));
    questions.open().addListener((ListChangeListener<Question>) change -> changed());
  }

  /// A view of the library was opened or saved.
  public void used(int view) {
    if (view != Question.NO_VIEW) {
      recent.removeIf(one -> one == view);
      recent.addFirst(view);
      recent.subList(Math.min(RECENT, recent.size()), recent.size()).clear();
    }
    changed();
  }

  /// Ids of views used lately, the newest first.
  public List<Integer> recent() {
    return List.copyOf(recent);
  }

  /// Something else is open than before.
  public void changed() {
    if (!waiting) {
      waiting = true;
      jobs.latest("autosave-rest", BREATH, progress -> true, rested -> keep(), thrown -> keep());
    }
  }

  private void keep() {
    waiting = false;
    OpenWindows now = now();
    jobs.latest("autosave", Duration.ZERO, progress -> {
      store.autosave(now);
      return now;
    }, kept -> {
      // nobody waits for it
    }, Problems::text);
  }

  /// The program ends.
  public void close() {
    store.close(now());
  }

  private OpenWindows now() {
    return new OpenWindows(windows.get(), recent);
  }
}
