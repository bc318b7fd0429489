package org.armsexplorer.ui.explore;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Keeps the room of a pane that is made when the chart is on the screen, or when it is needed before.
final class LatePane<P extends Node> extends StackPane {
  private final Supplier<P> maker;
  private @Nullable P pane;

  LatePane(Supplier<P> maker) {
    this.maker = maker;
    getStyleClass().add("side-room");
  }

  /// The pane, made now where it was not there yet.
  P pane() {
    P made = pane;
    if (made == null) {
      made = maker.get();
      pane = made;
      getChildren().add(made);
    }
    return made;
  }
}
