package org.armsexplorer.ui.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.OpenQuestionsStore;

/// Keeps the open questions: two seconds after a change, and again while there are changes, and when the window closes.
/// Used from the FX thread only.
public final class Autosave {
  private static final Duration BREATH = Duration.ofSeconds(2);
  private static final int RECENT = 12;
  private final OpenQuestionsStore store;
  private final ExplorerModel model;
  private final Questions questions;
  private final Jobs jobs;
  private final List<Integer> recent;
  private boolean waiting;

  /// @param recent ids of views used lately, the newest first
  public Autosave(OpenQuestionsStore store, ExplorerModel model, Questions questions, Jobs jobs, List<Integer> recent) {
    this.store = store;
    this.model = model;
    this.questions = questions;
    this.jobs = jobs;
    this.recent = new ArrayList<>(recent);
  }

  /// Keeps every change from now on.
  public void start() {
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

  private void changed() {
    if (!waiting) {
      waiting = true;
      jobs.latest("autosave-rest", BREATH, progress -> true, rested -> keep(), thrown -> keep());
    }
  }

  private void keep() {
    waiting = false;
    OpenQuestions now = now();
    jobs.latest("autosave", Duration.ZERO, progress -> {
      store.autosave(now);
      return now;
    }, kept -> {
      // nobody waits for it
    }, Problems::text);
  }

  /// The window closes.
  public void close() {
    store.close(now());
  }

  private OpenQuestions now() {
    List<OpenQuestions.One> all = questions.open().stream()
        .map(one -> new OpenQuestions.One(one.view(), one.titleProperty().get(), one.spec())).toList();
    return new OpenQuestions(all, questions.open().indexOf(questions.current()), recent);
  }
}
