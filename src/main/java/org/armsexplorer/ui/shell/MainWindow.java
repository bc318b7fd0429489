package org.armsexplorer.ui.shell;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.explore.ExplorePage;
import org.armsexplorer.ui.files.FileDialogs;
import org.armsexplorer.ui.parts.Toasts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Memory;
import org.armsexplorer.ui.state.RunningJob;

/// The window: menu bar and tool bar above, the page in the middle, the status line below, sheets and toasts over it.
public final class MainWindow {
  private final Stage stage;
  private final Memory memory;
  private final ExplorerModel model;
  private final ExplorePage page;
  private final Look look;
  private final Commands commands = new Commands();
  private final Sheets sheets = new Sheets();
  private final Toasts toasts = new Toasts();
  private final Actions actions;
  private final BorderPane frame = new BorderPane();
  private final PageSwitch pages;

  /// What the window stands on.
  ///
  /// @param settings as they were when the program started
  /// @param running the jobs to show in the status line
  public record Ground(Wiring wiring, Settings settings, ChartStudio studio, Jobs jobs,
      ObservableList<RunningJob> running, FileDialogs dialogs) {}

  public MainWindow(Stage stage, Ground ground) {
    this.stage = stage;
    memory = new Memory(ground.wiring().settings(), ground.settings(), ground.jobs());
    look = new Look(memory);
    ChartStudio studio = ground.studio();
    model = new ExplorerModel(ground.wiring().explorer(), studio, ground.jobs(),
        FirstView.of(ground.wiring().views(), memory.settings()));
    page = new ExplorePage(model);
    actions = new Actions(stage, ground, new Actions.Stand(model, page, memory, look, studio), sheets, toasts);
    pages = new PageSwitch(frame, page, wanted -> actions.page(wanted, () -> showPage(Page.EXPLORE)));
    actions.bind(commands, pages);
    stage.setTitle(AppInfo.current().name());
    stage.getIcons().addAll(icons());
    stage.setScene(scene(ground));
    WindowPlace.restore(stage, memory.settings().window());
    remember();
  }

  public ExplorerModel model() {
    return model;
  }

  public void show() {
    stage.show();
    actions.begin();
  }

  private void showPage(Page wanted) {
    pages.show(wanted);
  }

  private Scene scene(Ground ground) {
    frame.setId("frame");
    Menus menus = new Menus(commands, model, memory, page, actions.recent());
    frame.setTop(
        new VBox(menus.bar(), new Tools(model, commands, pages), new Banner(model, commands), actions.tabs(pages)));
    frame.setBottom(new StatusLine(model, ground.running()));
    StackPane root = new StackPane(frame, toasts, sheets);
    root.getStyleClass().add("window");
    // where large text needs more room than there is, the menus stay in sight
    StackPane.setAlignment(frame, Pos.TOP_LEFT);
    new Drops(root, actions::importFiles);
    Scene scene = new Scene(root, 1366, 740);
    look.dress(scene);
    commands.blockedProperty().bind(sheets.openProperty());
    return scene;
  }

  private void remember() {
    List<Double> dividers = memory.settings().window().dividers();
    if (dividers.size() == 2) {
      page.setDividerPositions(dividers.get(0), dividers.get(1));
    } else {
      page.setDividerPositions(0.19, 0.826);
    }
    boolean first = memory.settings().window().width() <= 0;
    page.tableShownProperty().set(memory.settings().showTable() && !(first && WindowPlace.isLow()));
    page.tableShownProperty()
        .addListener((property, was, shown) -> memory.change(settings -> settings.withShowTable(shown)));
    stage.setOnHiding(event -> {
      List<Double> now = Arrays.stream(page.getDividerPositions()).boxed().toList();
      memory.change(settings -> settings.withWindow(WindowPlace.of(stage, settings.window(), now)));
      memory.save();
      actions.close();
    });
  }

  private static List<Image> icons() {
    return List.of("icon-32.png", "icon-128.png").stream().map(name -> {
      InputStream in = Objects.requireNonNull(MainWindow.class.getResourceAsStream("/org/armsexplorer/ui/" + name));
      return new Image(in);
    }).toList();
  }

  /// Files that the window was started with, or that were dropped on it.
  public void open(List<Path> files) {
    actions.importFiles(files);
  }
}
