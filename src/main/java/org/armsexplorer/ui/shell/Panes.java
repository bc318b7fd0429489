package org.armsexplorer.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Moving the keyboard into a pane.
final class Panes {

  private Panes() {}

  /// Gives the focus to the pane itself, or to its first control.
  static boolean focus(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return false;
    }
    if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
      node.requestFocus();
      return true;
    }
    if (node instanceof ScrollPane scroll) {
      return focus(scroll.getContent());
    }
    return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Panes::focus);
  }
}
