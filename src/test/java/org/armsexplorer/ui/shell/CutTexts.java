package org.armsexplorer.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

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

  /// The same for what lies over a window: the entries of a menu or a list are texts there, and all of it is on the screen.
  ///
  /// @param width of the screen
  static List<String> ofPopup(Scene scene, double width, double height) {
    List<String> cut = new ArrayList<>();
    entries(scene, scene.getRoot(), cut);
    if (scene.getWidth() > width || scene.getHeight() > height) {
      cut.add("needs " + scene.getWidth() + " x " + scene.getHeight());
    }
    return cut;
  }

  private static void entries(Scene scene, Node node, List<String> cut) {
    if (node instanceof Labeled labeled && labeled.isVisible() && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      check(scene, labeled, cut);
    }
    if (node instanceof ScrollBar bar && bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL) {
      cut.add("a list has to be scrolled sideways");
    }
    if (node instanceof Parent parent && parent.isVisible()) {
      parent.getChildrenUnmodifiable().forEach(child -> entries(scene, child, cut));
    }
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
    if (node instanceof TextFlow flow) {
      words(flow, cut);
    }
    if (node instanceof TextInputControl field && field.getText().isEmpty() && field.getPromptText() != null) {
      prompt(field, cut);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(scene, child, row, cut));
    }
  }

  private static void check(Scene scene, Labeled labeled, List<String> cut) {
    // a path is shortened in its middle; its tool tip has it whole
    if (labeled.getTextOverrun() == OverrunStyle.CENTER_ELLIPSIS && labeled.getTooltip() != null
        && labeled.getText().equals(labeled.getTooltip().getText())) {
      return;
    }
    String whole = labeled.isMnemonicParsing() ? labeled.getText().replaceFirst("_", "") : labeled.getText();
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text && text.getStyleClass().contains("text") && !text.getText().equals(whole)
          && text.isVisible() && !isPath(labeled)) {
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

  /// Lines go on below each other, words do not.
  private static void words(TextFlow flow, List<String> cut) {
    for (Node child : flow.getChildrenUnmodifiable()) {
      if (child instanceof Text text) {
        for (String word : text.getText().split("\\s+")) {
          Text alone = new Text(word);
          alone.setFont(text.getFont());
          if (alone.getLayoutBounds().getWidth() > flow.getWidth() + ROUNDING) {
            cut.add(name(flow) + " has no room for \"" + word + "\"");
          }
        }
      }
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

  /// A path may be of any length: it is cut in its middle on purpose, and whole where it is pointed at.
  private static boolean isPath(Labeled labeled) {
    return labeled.getTextOverrun() == OverrunStyle.CENTER_ELLIPSIS;
  }
}
