package org.armsexplorer.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.armsexplorer.ui.parts.Viewport;

/// The room of the window that a page fills. Where large text or a small window leaves less than a page needs, the page
/// is scrolled; nothing of it is pushed over the edge, and the status line stays.
final class PageRoom extends ScrollPane {

  PageRoom() {
    setId("page-room");
    getStyleClass().addAll("page-room", "edge-to-edge");
    setFitToWidth(true);
    Viewport.drawnInParts(this);
    setFitToHeight(true);
    setFocusTraversable(false);
    setMinSize(0, 0);
  }

  void show(Node page) {
    setContent(page);
    setVvalue(0);
    setHvalue(0);
  }
}
