package org.armsexplorer.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.armsexplorer.ui.parts.Viewport;
import org.jspecify.annotations.Nullable;

/// Moving the keyboard from pane to pane.
final class Panes {

  private Panes() {}

  /// Goes from the pane that has the focus into the next one that takes it, and from the last into the first.
  ///
  /// @param panes in the order in which they are gone round
  /// @param owner has the focus; null for nobody
  static void next(List<Node> panes, @Nullable Node owner) {
    int at = -1;
    for (Node node = owner; node != null && at < 0; node = node.getParent()) {
      at = panes.indexOf(node);
    }
    boolean taken = false;
    for (int i = 1; i <= panes.size() && !taken; i++) {
      taken = focus(panes.get((at + i) % panes.size()));
    }
  }

  /// Gives the focus to the pane itself, or to its first control.
  private static boolean focus(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return false;
    }
    if (node instanceof ScrollPane scroll && focus(scroll.getContent())) {
      return true;
    }
    if (node.isFocusTraversable()) {
      node.requestFocus();
      Viewport.reveal(node);
      return true;
    }
    return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Panes::focus);
  }
}
