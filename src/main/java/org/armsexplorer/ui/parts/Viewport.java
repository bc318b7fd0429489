package org.armsexplorer.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What of a scrolled pane is seen.
public final class Viewport {

  private Viewport() {}

  /// Lets only what changed be drawn anew. JavaFX keeps a picture of all that a scrolled pane shows, for scrolling; each
  /// change within, be it one of a single word, costs the whole picture.
  public static void drawnInParts(ScrollPane pane) {
    pane.skinProperty().subscribe(skin -> {
      Node viewport = pane.lookup(".viewport");
      if (viewport != null) {
        viewport.setCache(false);
      }
    });
  }
}
