package org.armsexplorer.ui.present;

import java.nio.IntBuffer;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.chart.Picture;
import org.armsexplorer.ui.chart.Sight;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;
import org.armsexplorer.ui.state.State;
import org.jspecify.annotations.Nullable;

/// The charts of the open tabs, one at a time, over the whole screen that the window is on. The keys are those of slide
/// programs and of the remote controls made for them.
public final class Presentation {
  private static final javafx.util.Duration POINTER = javafx.util.Duration.seconds(3);
  private final ExplorerModel model;
  private final Questions questions;
  private final ChartStudio studio;
  private final Jobs jobs;
  private final Consumer<Throwable> failed;
  private final Stage stage = new Stage();
  private final ImageView image = new ImageView();
  private final Label said = new Label();
  private final Label place = new Label();
  private final StackPane black = new StackPane();
  private final StackPane root = new StackPane(image, said, place, black);
  private final PauseTransition still = new PauseTransition(POINTER);
  private Subscription watching = Subscription.EMPTY;
  private @Nullable Answer answer;

  /// @param owner the window whose tabs are shown
  /// @param questions its tabs
  /// @param failed is told what goes wrong
  public Presentation(Stage owner, Questions questions, ChartStudio studio, Jobs jobs, Consumer<Throwable> failed) {
    this.questions = questions;
    this.model = questions.model();
    this.studio = studio;
    this.jobs = jobs;
    this.failed = failed;
    root.setId("presentation");
    root.getStyleClass().add("presentation");
    root.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    root.setFocusTraversable(true);
    said.getStyleClass().add("presentation-said");
    said.setWrapText(true);
    place.setId("presentation-place");
    place.getStyleClass().add("presentation-place");
    StackPane.setAlignment(place, Pos.BOTTOM_RIGHT);
    place.setVisible(false);
    black.setId("presentation-black");
    black.setBackground(Background.fill(Color.BLACK));
    black.setVisible(false);
    Scene scene = new Scene(root, 1280, 720);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> pointed());
    scene.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    still.setOnFinished(event -> rest());
    stage.initOwner(owner);
    stage.getIcons().addAll(owner.getIcons());
    stage.titleProperty().bind(owner.titleProperty());
    stage.setX(owner.getX());
    stage.setY(owner.getY());
    stage.setScene(scene);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    scene.widthProperty().addListener((property, was, now) -> paint());
    scene.heightProperty().addListener((property, was, now) -> paint());
  }

  public boolean isShowing() {
    return stage.isShowing();
  }

  /// Begins with the tab on show.
  ///
  /// @param ended hears of its end
  public void begin(Runnable ended) {
    stage.setOnHidden(event -> {
      watching.unsubscribe();
      ended.run();
    });
    watching = model.stateProperty().subscribe(this::follow).and(model.questionProperty().subscribe(this::name));
    stage.setFullScreen(true);
    stage.show();
    pointed();
    root.requestFocus();
    paint();
  }

  /// Goes back to the window.
  public void end() {
    stage.setFullScreen(false);
    stage.hide();
  }

  private void follow(State state) {
    switch (state) {
      case State.Working working -> {
        // what was shown before stays until the answer is there
      }
      case State.Ready ready -> {
        answer = ready.answer();
        paint();
      }
      case State.Empty empty -> say(empty.reason());
      case State.Failed problem -> say(problem.problem());
    }
  }

  private void say(String text) {
    answer = null;
    image.setImage(null);
    root.setBackground(Background.fill(Color.WHITE));
    root.setAccessibleText(text);
    said.setText(text);
  }

  private void name(Question question) {
    int count = questions.open().size();
    place.setText(Texts.text("present.place", questions.open().indexOf(question) + 1, count));
    place.setVisible(count > 1 && place.isVisible());
  }

  private void paint() {
    Answer now = answer;
    Sight room = new Sight(root.getWidth(), root.getHeight(), stage.getOutputScaleX());
    if (now != null && !room.isEmpty()) {
      jobs.latest("present", Duration.ZERO, progress -> studio.paint(now, room), this::show, failed);
    }
  }

  private void show(Picture picture) {
    image.setImage(new WritableImage(new PixelBuffer<>(picture.widthPx(), picture.heightPx(),
        IntBuffer.wrap(picture.pixels()), PixelFormat.getIntArgbPreInstance())));
    image.setFitWidth(picture.width());
    image.setFitHeight(picture.height());
    root.setBackground(Background.fill(ground(picture)));
    root.setAccessibleText(picture.spoken());
    said.setText("");
  }

  /// Around the chart the screen has the chart's own ground; white where it has none.
  private static Color ground(Picture picture) {
    int corner = picture.pixels()[0];
    return corner >>> 24 == 0xff ? Color.rgb(corner >> 16 & 0xff, corner >> 8 & 0xff, corner & 0xff) : Color.WHITE;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER -> step(1);
      case LEFT, UP, PAGE_UP, BACK_SPACE -> step(-1);
      case HOME -> questions.show(questions.open().getFirst());
      case END -> questions.show(questions.open().getLast());
      case B, PERIOD, DECIMAL -> black.setVisible(!black.isVisible());
      case ESCAPE, F5, F11 -> end();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// The last is followed by no other: a slip of the finger does not begin anew.
  private void step(int places) {
    int wanted = questions.open().indexOf(questions.current()) + places;
    if (black.isVisible()) {
      black.setVisible(false);
    } else if (wanted >= 0 && wanted < questions.open().size()) {
      questions.show(questions.open().get(wanted));
    }
  }

  private void clicked(MouseEvent event) {
    step(event.getButton() == MouseButton.SECONDARY ? -1 : 1);
    event.consume();
  }

  /// While the pointer moves it is seen, and which of the tabs is on show.
  private void pointed() {
    root.setCursor(Cursor.DEFAULT);
    place.setVisible(questions.open().size() > 1);
    still.playFromStart();
  }

  private void rest() {
    root.setCursor(Cursor.NONE);
    place.setVisible(false);
  }
}
