package org.armsexplorer.ui.shell;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.armsexplorer.app.AppInfo;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.chart.Sight;
import org.armsexplorer.ui.explore.ExplorePage;
import org.armsexplorer.ui.files.FileDialogs;
import org.armsexplorer.ui.files.Hands;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.Toasts;
import org.armsexplorer.ui.parts.TurnedPage;
import org.armsexplorer.ui.state.DataStep;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Memory;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;
import org.armsexplorer.ui.state.RunningJob;

/// A window: menu bar and tool bar above, the page in the middle, the status line below, sheets and toasts over it.
public final class MainWindow {
  /// Room of a chart until its page is turned to.
  private static final double WIDTH_UNSEEN = 800;
  private static final double HEIGHT_UNSEEN = 450;
  private final Stage stage;
  private final Ground ground;
  private final Memory memory;
  /// Its own, for the preferences outlive the window.
  private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>(this, "preferences");
  private final Settings.WindowState before;
  private final ExplorerModel model;
  private final Questions questions;
  private final ExplorePage page;
  private final Commands commands = new Commands();
  private final Sheets sheets;
  private final Toasts toasts;
  private final Actions actions;
  private final BorderPane frame = new BorderPane();
  private final PageSwitch pages;

  /// What a window stands on.
  ///
  /// @param windows all that are open, and what they share
  /// @param jobs for all that asks for one
  /// @param running the jobs to show in the status line
  /// @param sheets what lies over it, and stays there when it is built anew
  record Ground(Windows windows, Jobs jobs, ObservableList<RunningJob> running, FileDialogs dialogs, Sheets sheets,
      Toasts toasts) {

    Wiring wiring() {
      return windows.wiring();
    }
  }

  /// @param opened what is open in it
  /// @param place where it stands
  MainWindow(Stage stage, Ground ground, Questions.Opened opened, Settings.WindowState place) {
    this.stage = stage;
    this.ground = ground;
    sheets = ground.sheets();
    toasts = ground.toasts();
    memory = ground.windows().memory();
    before = place.width() > 0 ? place : memory.settings().window();
    ChartStudio studio = new ChartStudio();
    model = new ExplorerModel(ground.wiring().explorer(), studio, ground.jobs(), opened.shown(),
        ground.windows().earlier());
    questions = new Questions(model, opened);
    page = new ExplorePage(model);
    actions = new Actions(stage, ground,
        new Actions.Stand(model, questions, page, studio, () -> showPage(Page.EXPLORE)), sheets, toasts);
    pages = new PageSwitch(frame, page, actions::page);
    actions.bind(commands, pages);
    commands.on(Command.NEW_WINDOW, () -> ground.windows().openBeside(this));
    stage.titleProperty().bind(model.questionProperty().flatMap(Question::titleProperty).map(title -> title.isEmpty()
        ? AppInfo.current().name() : Texts.text("windows.title", title, AppInfo.current().name())));
    preferences.bind(memory.preferencesProperty());
    preferences.subscribe(now -> model.look(ChartStudio.ink(now)));
    stage.getIcons().setAll(icons());
    stage.setScene(scene());
    if (!stage.isShowing()) {
      WindowPlace.restore(stage, before);
    }
    remember();
  }

  public ExplorerModel model() {
    return model;
  }

  /// What its steps are taken back with.
  Hands hands() {
    return new Hands(ground.wiring(), ground.jobs(), toasts);
  }

  /// Gives away what was done to the data in it, the newest first: it is about to go.
  List<DataStep> giveDataSteps() {
    return questions.giveDataSteps();
  }

  /// What was done to the data cannot be taken back any more: they are others.
  void dropDataSteps() {
    questions.dropDataSteps();
  }

  Stage stage() {
    return stage;
  }

  Sheets sheets() {
    return sheets;
  }

  void show() {
    stage.show();
    actions.begin();
    Page last = Page.of(before.page());
    if (last != Page.EXPLORE && model.sight().isEmpty()) {
      // what stands around the chart is known on every page
      model.look(new Sight(WIDTH_UNSEEN, HEIGHT_UNSEEN, stage.getOutputScaleX()));
    }
    showPage(last);
  }

  /// The same window built anew, in the language of now, with the same questions and steps.
  ///
  /// @param anew what it stands on from now on
  MainWindow again(Ground anew) {
    Page shown = pages.shownProperty().get();
    toasts.getChildren().clear();
    actions.close();
    MainWindow again = new MainWindow(stage, anew, questions.again(), kept().place());
    again.actions.begin();
    // what stands around the chart is known on every page
    again.model.look(model.sight());
    again.questions.nameAnew();
    again.showPage(shown);
    return again;
  }

  Ground ground() {
    return ground;
  }

  void hide() {
    stage.hide();
  }

  void toFront() {
    stage.toFront();
    stage.requestFocus();
  }

  private void showPage(Page wanted) {
    pages.show(wanted);
  }

  private Scene scene() {
    frame.setId("frame");
    Menus menus = new Menus(commands, model, memory, preferences, page, actions.recent());
    frame.setTop(
        new VBox(menus.bar(), new Tools(model, commands, pages), new Banner(model, commands), actions.tabs(pages)));
    frame.setBottom(new StatusLine(model, ground.running()));
    StackPane root = new StackPane(frame, toasts, sheets);
    root.getStyleClass().add("window");
    // where large text needs more room than there is, the menus stay in sight
    StackPane.setAlignment(frame, Pos.TOP_LEFT);
    new Drops(root, actions::take);
    Scene scene = new Scene(root, 1366, 740);
    ground.windows().look().dress(scene);
    commands.blockedProperty().bind(sheets.openProperty());
    return scene;
  }

  private void remember() {
    List<Double> dividers = before.dividers();
    if (dividers.size() == 2) {
      page.setDividerPositions(dividers.get(0), dividers.get(1));
    } else {
      page.setDividerPositions(0.19, 0.826);
    }
    page.setChartShare(before.chartShare());
    boolean first = before.width() <= 0;
    page.tableShownProperty().set(memory.settings().showTable() && !(first && WindowPlace.isLow()));
    page.tableShownProperty()
        .addListener((property, was, shown) -> memory.change(settings -> settings.withShowTable(shown)));
    stage.setOnHiding(event -> {
      Settings.WindowState place = kept().place();
      memory.change(settings -> settings.withWindow(place));
      memory.save();
      ground.windows().closing();
      actions.close();
    });
  }

  /// What is open in it, and where it stands.
  OpenQuestions kept() {
    List<Double> dividers = Arrays.stream(page.getDividerPositions()).boxed().toList();
    return questions
        .kept(WindowPlace.of(stage, before, dividers).showing(pages.shownProperty().get().word(), page.chartShare()));
  }

  /// Opens these in the place of what is open.
  void restore(OpenQuestions wanted) {
    questions.restore(wanted);
    showPage(Page.EXPLORE);
  }

  /// Whether something of the reader's own is open in it.
  boolean hasWork() {
    return questions.open().stream().anyMatch(question -> !question.isFresh());
  }

  /// What it shows.
  String name() {
    return actions.name(questions.current());
  }

  /// Says in its corner that something was done, and offers what can still be done about it.
  void offer(String said, String action, Runnable taken) {
    toasts.done(said, action, taken);
  }

  /// The data are others, whichever window changed them.
  void dataChanged() {
    model.refresh();
    if (pages.node() instanceof TurnedPage turned) {
      turned.reload();
    }
  }

  /// The library was changed, in this window or another.
  void libraryChanged() {
    actions.readLibrary();
  }

  private static List<Image> icons() {
    return List.of("icon-32.png", "icon-128.png").stream().map(name -> {
      InputStream in = Objects.requireNonNull(MainWindow.class.getResourceAsStream("/org/armsexplorer/ui/" + name));
      return new Image(in);
    }).toList();
  }

  /// Files that the window was started with, or that were dropped on it.
  public void open(List<Path> files) {
    actions.take(files);
  }
}
