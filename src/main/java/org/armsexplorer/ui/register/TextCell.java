package org.armsexplorer.ui.register;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.armsexplorer.ui.parts.Hints;
import org.jspecify.annotations.Nullable;

/// A value in words; the whole text on hover where the column cuts it.
final class TextCell<V> extends TableCell<DealRow, V> {
  private static final int LONG = 14;
  private final Function<V, String> text;
  private final Tooltip whole = Hints.of("");

  TextCell(Function<V, String> text) {
    this.text = text;
    whole.setWrapText(true);
    whole.setMaxWidth(420);
  }

  @Override
  protected void updateItem(@Nullable V value, boolean empty) {
    super.updateItem(value, empty);
    String shown = empty || value == null ? "" : text.apply(value);
    setText(shown);
    whole.setText(shown);
    setTooltip(shown.length() > LONG ? whole : null);
  }
}
