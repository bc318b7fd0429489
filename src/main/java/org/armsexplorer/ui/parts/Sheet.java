package org.armsexplorer.ui.parts;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A card over the window with a title, a content that scrolls, and buttons: what other programs do in dialogs.
public final class Sheet extends VBox {
  private final HBox buttons = new HBox();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox body;
  private final Button cross;
  private @Nullable Button first;
  private @Nullable Node start;
  private boolean answer;
  private Runnable close = () -> {
    // not shown yet
  };

  /// @param wide whether the content is a table or a page rather than a few lines
  public Sheet(String id, String title, Node content, boolean wide) {
    setId(id);
    setAccessibleText(title);
    CardFrame.behind(this);
    getStyleClass().add("sheet-card");
    getStyleClass().add(wide ? "wide" : "narrow");
    setMaxHeight(USE_PREF_SIZE);
    Label heading = new Label(title);
    heading.getStyleClass().add("title-4");
    heading.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    cross = Icons.button(id + "-close", Feather.X, Texts.text("sheet.close"));
    cross.setOnAction(event -> close());
    HBox head = new HBox(heading, space, cross);
    head.getStyleClass().add("sheet-head");
    body = new VBox(content);
    body.getStyleClass().add("sheet-content");
    scroll.setContent(body);
    scroll.setFitToWidth(true);
    Viewport.drawnInParts(scroll);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "sheet-body");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    buttons.getStyleClass().add("sheet-buttons");
    getChildren().addAll(head, scroll);
  }

  /// Adds a button; the first that is added is the main one.
  public Button button(String id, String text, Runnable action) {
    Button button = Icons.named(new Button(text), id, text);
    button.setOnAction(event -> action.run());
    if (first == null) {
      first = button;
      button.getStyleClass().add("accent");
      button.setDefaultButton(true);
      getChildren().add(buttons);
    }
    buttons.getChildren().addFirst(button);
    return button;
  }

  /// Adds a button that only closes the sheet.
  public void closeButton(String text) {
    button(getId() + "-cancel", text, this::close);
  }

  /// One of its buttons has to be pressed: there is no other way to close it.
  public void needAnswer() {
    answer = true;
    cross.setVisible(false);
    cross.setManaged(false);
  }

  public boolean needsAnswer() {
    return answer;
  }

  public void onClose(Runnable action) {
    close = action;
  }

  public void close() {
    close.run();
  }

  /// As high as its content at this width, or less where there is no room.
  public double fitHeight(double width, double most) {
    double content = Math.ceil(body.prefHeight(width - 2)) + 2;
    scroll.setMinViewportHeight(Math.min(content, 80));
    scroll.setPrefViewportHeight(content);
    return Math.min(most, Math.ceil(prefHeight(width)));
  }

  /// The control in which the reader begins, in the place of the main button.
  public void startAt(Node control) {
    start = control;
    // what scrolls is in the scene only after the first pulse
    control.sceneProperty().subscribe(scene -> {
      if (scene != null) {
        Platform.runLater(control::requestFocus);
      }
    });
  }

  /// Gives the keyboard to where the reader begins, else to the main button.
  public void takeFocus() {
    Button main = first;
    if (start != null) {
      start.requestFocus();
    } else if (main != null && !main.isDisabled()) {
      main.requestFocus();
    } else {
      cross.requestFocus();
    }
  }
}
