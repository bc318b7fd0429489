package org.armsexplorer.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;
import org.armsexplorer.ui.views.Library;

/// The open questions as tabs without content: the one page below shows the chosen question. Hidden while there is one
/// question only, and on pages that are not about the question.
final class TabStrip extends TabPane {
  private static final double WIDEST = 220;
  private final Questions questions;
  private final Library library;
  private final Consumer<Question> close;
  private final TabDrag drag = new TabDrag(this, this::show);
  private boolean showing;

  /// @param wanted whether the page on show is about the question
  /// @param close closes a question
  TabStrip(ExplorerModel model, Questions questions, Library library, ObservableBooleanValue wanted,
      Consumer<Question> close) {
    this.questions = questions;
    this.library = library;
    this.close = close;
    Icons.named(this, "tabs", Texts.text("tabs.name"));
    getStyleClass().add("tab-strip");
    setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
    setTabDragPolicy(TabDragPolicy.REORDER);
    setTabMaxWidth(WIDEST);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    visibleProperty().bind(Bindings.size(questions.open()).greaterThan(1).and(wanted));
    managedProperty().bind(visibleProperty());
    questions.open().addListener((ListChangeListener<Question>) change -> show());
    questions.currentProperty().subscribe(this::select);
    getSelectionModel().selectedItemProperty().addListener((property, was, now) -> {
      if (!showing && now != null && isOpen(now)) {
        questions.show(of(now));
      }
    });
    getTabs().addListener((ListChangeListener<Tab>) change -> {
      if (!showing) {
        keepOrder();
      }
    });
    library.keptProperty().subscribe(kept -> name());
    model.specProperty().subscribe(spec -> name());
    addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> hints());
    show();
  }

  /// The whole names, which are needed where the pointer is.
  private void hints() {
    getTabs().stream().filter(tab -> tab.getTooltip() == null)
        .forEach(tab -> tab.setTooltip(new Tooltip(tab.getText())));
  }

  private static Question of(Tab tab) {
    return (Question) tab.getUserData();
  }

  /// A tab that was dragged stands elsewhere.
  private void keepOrder() {
    if (getTabs().size() == questions.open().size() && getTabs().stream().allMatch(this::isOpen)) {
      showing = true;
      for (int i = 0; i < getTabs().size(); i++) {
        questions.move(of(getTabs().get(i)), i);
      }
      showing = false;
    }
  }

  private boolean isOpen(Tab tab) {
    return questions.open().contains(of(tab));
  }

  private void show() {
    if (showing || drag.isUnderWay()) {
      return;
    }
    showing = true;
    getTabs().removeIf(tab -> !isOpen(tab));
    for (int i = 0; i < questions.open().size(); i++) {
      Question question = questions.open().get(i);
      if (i >= getTabs().size() || !of(getTabs().get(i)).equals(question)) {
        getTabs().removeIf(tab -> of(tab).equals(question));
        getTabs().add(i, tab(question));
      }
    }
    showing = false;
    select(questions.current());
    name();
  }

  private Tab tab(Question question) {
    Tab tab = new Tab();
    tab.setUserData(question);
    tab.setOnCloseRequest(event -> {
      event.consume();
      if (isOpen(tab)) {
        close.accept(question);
      }
    });
    question.titleProperty().subscribe(title -> name(tab));
    return tab;
  }

  private void select(Question question) {
    boolean before = showing;
    showing = true;
    getTabs().stream().filter(tab -> of(tab).equals(question)).findFirst()
        .ifPresent(tab -> getSelectionModel().select(tab));
    showing = before;
  }

  private void name() {
    for (int i = 0; i < getTabs().size(); i++) {
      getTabs().get(i).setId("tab-" + i);
      name(getTabs().get(i));
    }
  }

  private void name(Tab tab) {
    String name = name(of(tab), library.kept());
    tab.setText(name);
    if (tab.getTooltip() != null) {
      tab.getTooltip().setText(name);
    }
  }

  /// The name of its view, with a dot where it was changed since; else what its chart is called.
  static String name(Question question, ViewLibrary kept) {
    Optional<KeptView> view = kept.find(question.view());
    if (view.isPresent()) {
      boolean changed = !view.get().spec().equals(question.spec());
      return changed ? Texts.text("tabs.changed", view.get().name()) : view.get().name();
    }
    String title = question.titleProperty().get();
    return title.isEmpty() ? Texts.text("tabs.untitled") : title;
  }
}
