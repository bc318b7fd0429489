package org.armsexplorer.ui.register;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.armsexplorer.ui.parts.Hints;
import org.jspecify.annotations.Nullable;

/// A value in words; the whole text on hover where the column cuts it.
final class TextCell<V> extends TableCell<DealRow, V> {
  private static final int LONG = 14;
  private final Function<V, String> text;
  private @Nullable Tooltip whole;

  TextCell(Function<V, String> text) {
    this.text = text;
    // made where it is pointed at: a table has hundreds of cells, and most of them are never asked
    addEventFilter(MouseEvent.MOUSE_ENTERED, event -> hint());
  }

  private void hint() {
    if (whole == null && isLong()) {
      whole = Hints.of("");
      whole.textProperty().bind(textProperty());
      setTooltip(whole);
    }
  }

  private boolean isLong() {
    return getText().length() > LONG;
  }

  @Override
  protected void updateItem(@Nullable V value, boolean empty) {
    super.updateItem(value, empty);
    setText(empty || value == null ? "" : text.apply(value));
    setTooltip(isLong() ? whole : null);
  }
}
