package org.armsexplorer.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// The texts of a window that a reader does not see whole.
final class CutTexts {
  private static final double ROUNDING = 1.5;

  private CutTexts() {}

  /// Each with its id, or that of what it lies in.
  static List<String> of(Scene scene) {
    List<String> cut = new ArrayList<>();
    walk(scene, scene.getRoot(), false, cut);
    return cut;
  }

  private static void walk(Scene scene, Node node, boolean data, List<String> cut) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    // rows of tables and lists hold data: these are cut, and whole in a tooltip or in a wider column
    boolean row = data || (node instanceof IndexedCell<?> && !(node.getParent() instanceof ComboBox<?>));
    if (node instanceof Labeled labeled && !row && !labeled.getText().isBlank()) {
      check(scene, labeled, cut);
    }
    if (node instanceof TextInputControl field && field.getText().isEmpty() && field.getPromptText() != null) {
      prompt(field, cut);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(scene, child, row, cut));
    }
  }

  private static void check(Scene scene, Labeled labeled, List<String> cut) {
    String whole = labeled.isMnemonicParsing() ? labeled.getText().replaceFirst("_", "") : labeled.getText();
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text && text.getStyleClass().contains("text") && !text.getText().equals(whole)
          && text.isVisible()) {
        cut.add(name(labeled) + " shows \"" + text.getText() + "\" of \"" + whole + "\"");
      }
    }
    // a table scrolls to its columns
    boolean scrolls = false;
    for (Node at = labeled; at != null; at = at.getParent()) {
      scrolls |= at instanceof TableView<?>;
    }
    if (scrolls) {
      return;
    }
    Bounds place = labeled.localToScene(labeled.getLayoutBounds());
    if (place.getMaxX() > scene.getWidth() + ROUNDING || place.getMinX() < -ROUNDING) {
      cut.add(name(labeled) + " lies outside: \"" + whole + "\"");
    }
  }

  private static void prompt(TextInputControl field, List<String> cut) {
    Text text = new Text(field.getPromptText());
    text.setFont(field.getFont());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    boolean area = field instanceof javafx.scene.control.TextArea;
    if (!area && text.getLayoutBounds().getWidth() > room + ROUNDING) {
      cut.add(name(field) + " has no room for its prompt \"" + field.getPromptText() + "\"");
    }
  }

  private static String name(Node node) {
    Node at = node;
    while (at != null && at.getId() == null) {
      at = at.getParent();
    }
    return at == null ? node.getClass().getSimpleName() : "#" + at.getId();
  }
}
