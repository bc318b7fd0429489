package org.armsexplorer.ui.parts;

import atlantafx.base.controls.Notification;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Short messages in the corner of the window that go by themselves.
public final class Toasts extends VBox {
  private static final Duration STAY = Duration.seconds(6);
  private static final int MOST = 3;

  public Toasts() {
    setId("toasts");
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setFillWidth(false);
    StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /// Says that something was done.
  public void done(String text) {
    say(text, Feather.CHECK_CIRCLE, "success", true);
  }

  /// Says what did not work; it stays until it is closed.
  public void problem(String text) {
    say(text, Feather.ALERT_TRIANGLE, "danger", false);
  }

  /// Says that something was done, and offers what can still be done about it.
  public void done(String text, String action, Runnable taken) {
    offer(text, action, taken);
  }

  /// The same for something that can be done about it in other ways as well: once it is, the message goes.
  public void done(String text, String action, Runnable taken, ObservableBooleanValue over) {
    Notification toast = offer(text, action, taken);
    Subscription watch = over.subscribe(now -> {
      if (now) {
        getChildren().remove(toast);
      }
    });
    // what outlives the message does not hold it
    toast.parentProperty().addListener((property, was, parent) -> {
      if (parent == null) {
        watch.unsubscribe();
      }
    });
  }

  private Notification offer(String text, String action, Runnable taken) {
    Notification toast = say(text, Feather.CHECK_CIRCLE, "success", true);
    Button button = Icons.named(new Button(action), "toast-action", action);
    button.setOnAction(event -> {
      getChildren().remove(toast);
      taken.run();
    });
    toast.setPrimaryActions(button);
    return toast;
  }

  private Notification say(String text, Feather icon, String style, boolean goes) {
    Notification toast = new Notification(text, Icons.of(icon));
    toast.getStyleClass().add(style);
    toast.setId("toast");
    toast.setAccessibleText(text);
    toast.setOnClose(event -> getChildren().remove(toast));
    getChildren().add(toast);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    if (goes) {
      PauseTransition pause = new PauseTransition(STAY);
      pause.setOnFinished(event -> getChildren().remove(toast));
      pause.play();
    }
    return toast;
  }
}
