package org.armsexplorer.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;
import org.armsexplorer.ui.views.Library;

/// The open questions as tabs without content: the one page below shows the chosen question. Hidden while there is one
/// question only, and on pages that are not about the question. Of very many it shows those around the chosen one, and a
/// button that leads to all: a tab is a dozen nodes, and hundreds of them would hold up the window at each change.
final class TabStrip extends HBox {
  private static final double WIDEST = 220;
  /// As many tabs as a wide screen has room for.
  static final int MOST = 24;
  private final Questions questions;
  private final Library library;
  private final Consumer<Question> close;
  private final TabPane tabs = new TabPane();
  private final Button all = new Button();
  private final TabDrag drag = new TabDrag(tabs, this::show);
  /// The place of the first question that has a tab.
  private int from;
  private boolean showing;

  /// What is done with the open questions.
  ///
  /// @param close closes one
  /// @param list lists all of them, to choose one
  record Ways(Consumer<Question> close, Runnable list) {}

  /// @param wanted whether the page on show is about the question
  TabStrip(ExplorerModel model, Questions questions, Library library, ObservableBooleanValue wanted, Ways ways) {
    this.questions = questions;
    this.library = library;
    this.close = ways.close();
    getStyleClass().add("tab-row");
    Icons.named(tabs, "tabs", Texts.text("tabs.name"));
    tabs.getStyleClass().add("tab-strip");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    tabs.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
    tabs.setTabMaxWidth(WIDEST);
    tabs.setMinHeight(USE_PREF_SIZE);
    tabs.setMaxHeight(USE_PREF_SIZE);
    tabs.setMinWidth(0);
    setHgrow(tabs, Priority.ALWAYS);
    all.setId("tabs-all");
    all.getStyleClass().add("flat");
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(event -> ways.list().run());
    // on the line of the tabs
    StackPane beside = new StackPane(all);
    beside.getStyleClass().add("tab-all");
    beside.visibleProperty().bind(all.visibleProperty());
    beside.managedProperty().bind(all.visibleProperty());
    getChildren().addAll(tabs, beside);
    visibleProperty().bind(Bindings.size(questions.open()).greaterThan(1).and(wanted));
    managedProperty().bind(visibleProperty());
    tabs.visibleProperty().bind(visibleProperty());
    questions.open().addListener((ListChangeListener<Question>) change -> show());
    questions.currentProperty().subscribe(question -> show());
    tabs.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> {
      if (!showing && now instanceof Head head && head.isOpen()) {
        questions.show(head.question);
      }
    });
    tabs.getTabs().addListener((ListChangeListener<Tab>) change -> {
      if (!showing) {
        keepOrder();
      }
    });
    library.keptProperty().subscribe(kept -> nameAll());
    model.specProperty().subscribe(spec -> nameAll());
    tabs.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> heads().forEach(Head::hint));
    show();
  }

  /// One place in the row. It stands for another question where the questions move, as a new tab would cost several
  /// times what another name does.
  private final class Head extends Tab {
    private Question question;
    private Subscription title;

    Head(Question question) {
      this.question = question;
      title = listen();
      setOnCloseRequest(event -> {
        event.consume();
        if (isOpen()) {
          close.accept(this.question);
        }
      });
    }

    private Subscription listen() {
      return question.titleProperty().subscribe((was, now) -> nameAll());
    }

    private void standFor(Question other) {
      if (!other.equals(question)) {
        title.unsubscribe();
        question = other;
        title = listen();
      }
    }

    private boolean isOpen() {
      return questions.open().contains(question);
    }

    private void call(String name) {
      setText(name);
      if (getTooltip() != null) {
        getTooltip().setText(name);
      }
    }

    /// The whole name, which is needed where the pointer is.
    private void hint() {
      if (getTooltip() == null) {
        setTooltip(Hints.of(getText()));
      }
    }
  }

  private List<Head> heads() {
    return tabs.getTabs().stream().map(Head.class::cast).toList();
  }

  /// A name depends on those of the others: no two tabs are called alike. Those that are out of sight are not asked, so that
  /// hundreds of open questions cost no more than a row of them.
  private void nameAll() {
    List<Head> there = heads().stream().filter(Head::isOpen).toList();
    List<String> names = TabNames.of(there.stream().map(head -> head.question).toList(), library.kept());
    for (int i = 0; i < names.size(); i++) {
      there.get(i).call(names.get(i));
    }
  }

  /// A tab that was dragged stands elsewhere. Where questions came or went meanwhile the order stays.
  private void keepOrder() {
    List<Question> dragged = heads().stream().map(head -> head.question).toList();
    List<Question> open = questions.open();
    List<Question> there = open.subList(Math.min(from, open.size()), Math.min(from + MOST, open.size()));
    if (there.size() == dragged.size() && there.containsAll(dragged)) {
      showing = true;
      for (int i = 0; i < dragged.size(); i++) {
        questions.move(dragged.get(i), from + i);
      }
      showing = false;
    }
  }

  /// Those that have a tab: the one on show is among them, with a neighbour at each side where it has one.
  private List<Question> near() {
    List<Question> open = questions.open();
    int at = open.indexOf(questions.current());
    int last = Math.max(0, open.size() - MOST);
    boolean inside = (at > from || from == 0) && (at < from + MOST - 1 || from >= last);
    from = Math.clamp(inside ? from : at - MOST / 2, 0, last);
    return open.subList(from, Math.min(open.size(), from + MOST));
  }

  private void show() {
    if (showing || drag.isUnderWay()) {
      return;
    }
    showing = true;
    List<Question> near = near();
    for (Head surplus : heads().stream().skip(near.size()).toList()) {
      surplus.title.unsubscribe();
      tabs.getTabs().remove(surplus);
    }
    List<Head> there = heads();
    for (int i = 0; i < near.size(); i++) {
      if (i < there.size()) {
        there.get(i).standFor(near.get(i));
      } else {
        tabs.getTabs().add(new Head(near.get(i)));
      }
      tabs.getTabs().get(i).setId("tab-" + i);
    }
    tabs.getSelectionModel().select(near.indexOf(questions.current()));
    int open = questions.open().size();
    all.setVisible(open > MOST);
    all.setText(Texts.text("tabs.all", Figures.count(open)));
    nameAll();
    showing = false;
  }

  /// What a question is called on its own.
  static String name(Question question, ViewLibrary kept) {
    return TabNames.name(question, kept);
  }
}
