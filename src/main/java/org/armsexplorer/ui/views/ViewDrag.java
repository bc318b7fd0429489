package org.armsexplorer.ui.views;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Cell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Dragging views within the page: what is dragged is the selection of the list.
final class ViewDrag {
  private static final DataFormat VIEWS = new DataFormat("application/x-arms-transfer-views");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
  private static final List<PseudoClass> MARKS = List.of(ABOVE, BELOW, INTO);
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

  /// Views can be dropped before or after the cell: a line shows where they will be.
  ///
  /// @param wanted whether they can be now
  /// @param dropped takes whether they were dropped on the lower half
  void beside(BooleanSupplier wanted, Consumer<Boolean> dropped) {
    onto(wanted, event -> isBelow(event) ? BELOW : ABOVE, dropped);
  }

  /// Views can be dropped into what the cell shows, which stands out as a whole then.
  void into(BooleanSupplier wanted, Runnable dropped) {
    onto(wanted, event -> INTO, below -> dropped.run());
  }

  private void onto(BooleanSupplier wanted, Function<DragEvent, PseudoClass> mark, Consumer<Boolean> dropped) {
    cell.setOnDragOver(event -> {
      if (event.getDragboard().hasContent(VIEWS) && wanted.getAsBoolean()) {
        event.acceptTransferModes(TransferMode.MOVE);
        show(mark.apply(event));
        event.consume();
      }
    });
    cell.setOnDragExited(event -> show(null));
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

  private void show(@Nullable PseudoClass shown) {
    MARKS.forEach(mark -> cell.pseudoClassStateChanged(mark, mark.equals(shown)));
  }
}
