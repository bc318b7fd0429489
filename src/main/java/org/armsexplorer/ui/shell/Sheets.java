package org.armsexplorer.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.SheetPlace;
import org.jspecify.annotations.Nullable;

/// The place over the window where sheets lie: one at a time is seen, the window behind it dimmed and out of reach.
final class Sheets extends StackPane implements SheetPlace {
  private static final double MARGIN = 48;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
  private final Region dim = new Region();
  private @Nullable Sheet sheet;
  /// Comes back when the one over it is closed.
  private @Nullable Sheet below;
  private @Nullable Node focusBefore;

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
    below = null;
    lay(wanted);
  }

  @Override
  public void showOver(Sheet wanted) {
    below = sheet;
    lay(wanted);
  }

  private void lay(Sheet wanted) {
    if (!open.get()) {
      focusBefore = getScene().getFocusOwner();
    }
    sheet = wanted;
    wanted.onClose(this::close);
    getChildren().setAll(dim, wanted);
    setVisible(true);
    open.set(true);
    wanted.takeFocus();
  }

  @Override
  public void close() {
    Sheet covered = below;
    if (covered != null) {
      show(covered);
      return;
    }
    sheet = null;
    getChildren().clear();
    setVisible(false);
    open.set(false);
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Sheet there = sheet;
    if (there != null) {
      double width = Math.min(there.getMaxWidth(), getWidth() - MARGIN);
      double height = there.fitHeight(width, getHeight() - MARGIN);
      there.resizeRelocate(Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - height) * 0.4), width,
          height);
    }
  }

  private void pressed(KeyEvent event) {
    Sheet there = sheet;
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

  /// The tab key must not lead behind the sheet.
  private void keepFocus(@Nullable Node now) {
    Sheet there = sheet;
    if (there == null || now == null) {
      return;
    }
    for (Node node = now; node != null; node = node.getParent()) {
      if (node == this) {
        return;
      }
    }
    there.takeFocus();
  }
}
