package org.armsexplorer.ui.register;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.armsexplorer.ui.parts.Hints;
import org.jspecify.annotations.Nullable;

/// A value in words; on hover the whole text where the column cuts it, or where it says more than the cell.
final class TextCell<V> extends TableCell<DealRow, V> {
  private final Function<V, String> text;
  private final Function<V, String> whole;
  private @Nullable Tooltip hint;

  /// @param whole what the text is short for; the same where it is not
  TextCell(Function<V, String> text, Function<V, String> whole) {
    this.text = text;
    this.whole = whole;
    // made where it is pointed at: a table has hundreds of cells, and most of them are never asked
    addEventFilter(MouseEvent.MOUSE_ENTERED, event -> hint());
    textTruncatedProperty().subscribe(() -> {
      if (hint != null) {
        hint();
      }
    });
  }

  private void hint() {
    V value = getItem();
    String said = isEmpty() || value == null ? "" : whole.apply(value);
    if (said.isEmpty() || (said.equals(getText()) && !isTextTruncated())) {
      setTooltip(null);
      return;
    }
    Tooltip made = hint == null ? Hints.of(said) : hint;
    made.setText(said);
    hint = made;
    setTooltip(made);
  }

  @Override
  protected void updateItem(@Nullable V value, boolean empty) {
    super.updateItem(value, empty);
    boolean none = empty || value == null;
    setText(none ? "" : text.apply(value));
    if (!text.equals(whole)) {
      setAccessibleText(none ? null : whole.apply(value));
    }
    if (hint != null) {
      hint();
    }
  }
}
