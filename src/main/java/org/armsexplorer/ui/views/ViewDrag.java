package org.armsexplorer.ui.views;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Cell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Dragging views within the page: what is dragged is the selection of the list.
final class ViewDrag {
  private static final DataFormat VIEWS = new DataFormat("application/x-arms-transfer-views");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private final Cell<?> cell;

  ViewDrag(Cell<?> cell) {
    this.cell = cell;
  }

  /// The cell's view can be dragged.
  ViewDrag from() {
    cell.setOnDragDetected(event -> {
      if (!cell.isEmpty()) {
        ClipboardContent content = new ClipboardContent();
        content.put(VIEWS, "");
        cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
        event.consume();
      }
    });
    return this;
  }

  /// Views can be dropped on the cell.
  ///
  /// @param wanted whether they can be now
  /// @param dropped takes whether they were dropped on the lower half
  void onto(BooleanSupplier wanted, Consumer<Boolean> dropped) {
    cell.setOnDragOver(event -> {
      if (event.getDragboard().hasContent(VIEWS) && wanted.getAsBoolean()) {
        event.acceptTransferModes(TransferMode.MOVE);
        mark(isBelow(event), true);
        event.consume();
      }
    });
    cell.setOnDragExited(event -> mark(false, false));
    cell.setOnDragDropped(event -> {
      if (event.getDragboard().hasContent(VIEWS) && wanted.getAsBoolean()) {
        dropped.accept(isBelow(event));
        event.setDropCompleted(true);
        event.consume();
      }
    });
  }

  private boolean isBelow(DragEvent event) {
    return event.getY() > cell.getHeight() / 2;
  }

  private void mark(boolean below, boolean over) {
    cell.pseudoClassStateChanged(BELOW, over && below);
    cell.pseudoClassStateChanged(ABOVE, over && !below);
  }
}
