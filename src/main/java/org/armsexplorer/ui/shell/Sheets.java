package org.armsexplorer.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.SheetPlace;
import org.jspecify.annotations.Nullable;

/// The place over the window where sheets lie: one at a time is seen, the window behind it dimmed and out of reach. What
/// a job brings may find one there that the reader opened meanwhile; it lies under it until it is closed.
final class Sheets extends StackPane implements SheetPlace {
  private static final double MARGIN = 48;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
  private final Region dim = new Region();
  /// The one that is seen first.
  private final Deque<Sheet> sheets = new ArrayDeque<>();
  private @Nullable Node focusBefore;
  private boolean tabbed;

  Sheets() {
    setId("sheets");
    dim.getStyleClass().add("dim");
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty().subscribe(scene -> {
      if (scene != null) {
        scene.focusOwnerProperty().addListener((property, was, now) -> keepFocus(now));
      }
    });
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  @Override
  public void show(Sheet wanted) {
    if (sheets.isEmpty()) {
      focusBefore = getScene().getFocusOwner();
    }
    sheets.push(wanted);
    wanted.onClose(() -> take(wanted));
    lay(wanted);
  }

  @Override
  public void close() {
    if (!sheets.isEmpty()) {
      take(sheets.element());
    }
  }

  private void lay(Sheet wanted) {
    getChildren().setAll(dim, wanted);
    setVisible(true);
    open.set(true);
    wanted.takeFocus();
  }

  /// The one that was under it is seen again.
  private void take(Sheet closed) {
    boolean seen = closed.equals(sheets.peek());
    if (!sheets.remove(closed)) {
      return;
    }
    Sheet next = sheets.peek();
    if (next == null) {
      getChildren().clear();
      setVisible(false);
      open.set(false);
      Node back = focusBefore;
      // the content under it may be built anew, and the old one is not held
      focusBefore = null;
      if (back != null) {
        back.requestFocus();
      }
    } else if (seen) {
      lay(next);
    }
  }

  /// Each once: a sheet that a stack pane centres first and that is moved afterwards asks to be laid out again with each
  /// frame, and a frame in which nothing has changed in the end is painted whole.
  @Override
  protected void layoutChildren() {
    dim.resizeRelocate(0, 0, getWidth(), getHeight());
    Sheet there = sheets.peek();
    if (there != null) {
      double width = Math.min(there.getMaxWidth(), getWidth() - MARGIN);
      double height = there.fitHeight(width, getHeight() - MARGIN);
      there.resizeRelocate(Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - height) * 0.4), width,
          height);
    }
  }

  private void pressed(KeyEvent event) {
    Sheet there = sheets.peek();
    tabbed = event.getCode() == KeyCode.TAB && !event.isShiftDown();
    if (event.getCode() == KeyCode.ESCAPE) {
      if (there == null || !there.needsAnswer()) {
        close();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
      button.fire();
      event.consume();
    }
  }

  /// The tab key must not lead behind the sheet: after its last control comes its first.
  private void keepFocus(@Nullable Node now) {
    Sheet there = sheets.peek();
    if (there == null || now == null) {
      return;
    }
    for (Node node = now; node != null; node = node.getParent()) {
      if (node == this) {
        return;
      }
    }
    if (tabbed) {
      there.requestFocus();
      there.requestFocusTraversal(TraversalDirection.NEXT);
    } else {
      there.takeFocus();
    }
  }
}
