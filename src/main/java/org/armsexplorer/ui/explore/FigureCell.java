package org.armsexplorer.ui.explore;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Estimates;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A figure, or its state in muted words; an estimate is marked and says why.
final class FigureCell extends TableCell<TablePane.Line, Cell> {
  private final Figures figures;

  FigureCell(Figures figures) {
    this.figures = figures;
    // made where it is pointed at: a table has hundreds of cells, and most of them are never asked
    addEventHandler(MouseEvent.MOUSE_ENTERED, event -> setTooltip(hint()));
  }

  private @Nullable Tooltip hint() {
    Cell cell = getItem();
    if (isEmpty() || cell == null) {
      return null;
    }
    if (cell.certainty().extent() != Estimate.Extent.NO) {
      return Hints.of(Estimates.say(cell.certainty()));
    }
    return cell instanceof Cell.Value ? null : Terms.tip(term(cell));
  }

  @Override
  protected void updateItem(Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    getStyleClass().removeAll("state", "estimate");
    if (empty || cell == null) {
      setText("");
      return;
    }
    boolean estimated = cell.certainty().extent() != Estimate.Extent.NO;
    setText(estimated ? Texts.text("table.estimate", figures.cell(cell)) : figures.cell(cell));
    if (!(cell instanceof Cell.Value)) {
      getStyleClass().add("state");
    }
    if (estimated) {
      getStyleClass().add("estimate");
    }
    TotalsLook.apply(this, getTableRow() == null ? null : getTableRow().getItem());
  }

  /// What the glossary has for a state.
  private static String term(Cell cell) {
    return switch (cell) {
      case Cell.NoneIdentified none -> "none-identified";
      case Cell.NotCovered notCovered -> "not-covered";
      case Cell.UnderHalf underHalf -> "under-half";
      case Cell.FromNone fromNone -> "change";
      case Cell.Value value -> "state";
    };
  }
}
