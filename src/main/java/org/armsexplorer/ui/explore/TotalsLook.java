package org.armsexplorer.ui.explore;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// How cells of the row of totals differ from the others.
final class TotalsLook {

  private TotalsLook() {}

  static void apply(TableCell<?, ?> cell, TablePane.@Nullable Line line) {
    cell.getStyleClass().remove("totals");
    if (line != null && line.totals()) {
      cell.getStyleClass().add("totals");
    }
  }
}
