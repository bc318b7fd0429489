package org.armsexplorer.ui.parts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;

/// What of a scrolled pane is seen.
public final class Viewport {

  /// What stays free around what is scrolled to, for the ring of the focus.
  private static final double MARGIN = 6;

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

  /// Scrolls to a node; with what it is named by, where that is in sight with it. The toolkit scrolls to what the tab key
  /// comes to, not to what is given the focus.
  public static void reveal(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scroll) {
        reveal(node, scroll);
      }
    }
  }

  private static void reveal(Node node, ScrollPane scroll) {
    Node content = scroll.getContent();
    double seen = scroll.getViewportBounds().getHeight();
    Bounds place = within(content, node);
    double more = content.getLayoutBounds().getHeight() - seen;
    double top = scroll.getVvalue() * more;
    Bounds named = node.getParent().getStyleClass().contains("field") ? within(content, node.getParent()) : place;
    Bounds whole = named.getHeight() + 2 * MARGIN <= seen ? named : place;
    if (more > 0 && (whole.getMinY() - MARGIN < top || whole.getMaxY() + MARGIN > top + seen)) {
      scroll.setVvalue(Math.clamp((whole.getMinY() - MARGIN) / more, 0, 1));
    }
  }

  private static Bounds within(Node content, Node node) {
    return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /// Where the pane around a list is scrolled, it is scrolled down first, until the list is in sight; what is in the list
  /// comes after that.
  public static void scrollFirst(Node list, ScrollEvent event) {
    for (Node above = list.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scroll && event.getDeltaY() < 0) {
        double seen = scroll.getViewportBounds().getHeight();
        double more = scroll.getContent().getLayoutBounds().getHeight() - seen;
        Bounds place = within(scroll.getContent(), list);
        double wanted = Math.min(place.getMinY(), place.getMaxY() - seen);
        double left = Math.min(wanted, more) - scroll.getVvalue() * more;
        if (more > 0 && left > 1) {
          scroll.setVvalue(scroll.getVvalue() + Math.min(left, -event.getDeltaY()) / more);
          event.consume();
          return;
        }
      }
    }
  }
}
