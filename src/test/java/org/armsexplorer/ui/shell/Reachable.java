package org.armsexplorer.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.controlsfx.control.RangeSlider;

/// The controls that a reader works with, as they stand in a window.
final class Reachable {

  private Reachable() {}

  /// All that can be pressed, typed into, chosen from or moved, in the order of the scene.
  static List<Node> controls(Node root) {
    List<Node> found = new ArrayList<>();
    gather(root, found);
    return found;
  }

  private static void gather(Node node, List<Node> into) {
    if (!node.isVisible() || node.isDisabled() || node instanceof MenuBar) {
      return;
    }
    boolean works = node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof TextInputControl
        || node instanceof ListView || node instanceof TableView || node instanceof Slider
        || node instanceof RangeSlider;
    if (works) {
      into.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
    }
  }

  /// What a screen reader says of a control; empty where it would say nothing.
  static String name(Node node, Node root) {
    String said = node.getAccessibleText();
    if (said != null && !said.isBlank()) {
      return said;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
      return labeled.getText();
    }
    return labelFor(root, node);
  }

  private static String labelFor(Node at, Node wanted) {
    if (at instanceof Label label && wanted.equals(label.getLabelFor())) {
      return label.getText();
    }
    if (at instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        String found = labelFor(child, wanted);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  /// Which of the controls holds a node: itself, or one of its parents.
  static Node holder(List<Node> controls, Node node) {
    Node at = node;
    while (at != null && !controls.contains(at)) {
      at = at.getParent();
    }
    return at;
  }

  /// For messages: what it is and how it is called.
  static String say(Node node) {
    String text = node instanceof Control && node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
    return node.getClass().getSimpleName() + " #" + node.getId() + text;
  }
}
