package org.armsexplorer.ui.parts;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Hints beside the pointer. Each is a window with a scene of its own, which takes as long to make as twenty labels: they
/// are made when the pointer comes, before it rests.
public final class Hints {

  /// In pixels at the usual size of text: a sentence in three lines instead of one across the window.
  private static final double WIDEST = 360;

  private Hints() {}

  /// A hint that breaks its lines; its text may change until it is shown.
  public static Tooltip of(String text) {
    Tooltip hint = new Tooltip(text);
    hint.setWrapText(true);
    // a style sheet is asked too late, when the first size is chosen already
    hint.addEventHandler(WindowEvent.WINDOW_SHOWING,
        event -> hint.setMaxWidth(WIDEST * TextScale.of(hint.getOwnerWindow().getScene())));
    return hint;
  }

  /// Gives a node a hint, in the place of the one before; screen readers say it where the node's name does not.
  public static void on(Node node, String text) {
    String name = node instanceof Labeled label ? label.getText() : "";
    boolean said = text.equals(node.getAccessibleText()) || text.equals(name);
    node.setAccessibleHelp(said ? null : text);
    on(node, () -> of(text));
  }

  /// Gives a node a hint, in the place of the one before.
  ///
  /// @param hint makes it, once
  public static void on(Node node, Supplier<Tooltip> hint) {
    if (node.getProperties().get(Coming.class) instanceof Coming coming) {
      coming.wanted = hint;
    } else {
      Coming coming = new Coming(node, hint);
      node.getProperties().put(Coming.class, coming);
      node.addEventFilter(MouseEvent.MOUSE_ENTERED, coming);
    }
  }

  /// Gives a cell that shows one text after another a hint with the whole text where there is no room for it.
  public static void whole(Labeled cell) {
    cell.textProperty().addListener(property -> cell.setTooltip(null));
    cell.textTruncatedProperty().addListener(property -> cell.setTooltip(null));
    // made where it is pointed at: a table has hundreds of cells, and most of them are never asked
    cell.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
      if (cell.getTooltip() == null && cell.isTextTruncated()) {
        cell.setTooltip(of(cell.getText()));
      }
    });
  }

  /// Waits for the pointer.
  private static final class Coming implements EventHandler<MouseEvent> {
    private final Node node;
    private @Nullable Supplier<Tooltip> wanted;
    private @Nullable Tooltip made;

    Coming(Node node, Supplier<Tooltip> wanted) {
      this.node = node;
      this.wanted = wanted;
    }

    @Override
    public void handle(MouseEvent event) {
      Supplier<Tooltip> next = wanted;
      if (next == null) {
        return;
      }
      Tooltip tip = next.get();
      if (node instanceof Control control) {
        control.setTooltip(tip);
      } else {
        if (made != null) {
          Tooltip.uninstall(node, made);
        }
        Tooltip.install(node, tip);
        made = tip;
      }
      wanted = null;
    }
  }
}
