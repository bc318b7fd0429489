package org.armsexplorer.ui.register;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import org.armsexplorer.ui.parts.TextScale;
import org.armsexplorer.ui.parts.Viewport;

/// The table of the deals with one of them in detail: beside it, or below where large text or a narrow window has no room
/// for both. There the page is scrolled, and the table is high enough for a page of deals.
final class DealPanes extends SplitPane {
  /// Lengths at the usual size of text: from which width on the detail has its place beside the table.
  private static final double BESIDE = 1000;
  /// What the columns of the table need.
  private static final double TABLE = 1084;
  private static final double DETAIL = 276;
  private static final double WIDEST_SHARE = 0.28;
  private static final double LOW = 150;
  private static final double TABLE_ABOVE = 262;
  private static final double DETAIL_BELOW = 190;
  private static final double SLACK = 3;
  private final TableView<DealRow> table;
  private final DealDetail detail;
  private final BooleanProperty detailShown = new SimpleBooleanProperty(this, "detailShown", true);
  /// Where the border was put last; below 0 where it was not.
  private double put = -1;

  DealPanes(TableView<DealRow> table, DealDetail detail) {
    super(table, detail);
    this.table = table;
    this.detail = detail;
    setResizableWithParent(detail, false);
    widthProperty().subscribe(this::arrange);
    heightProperty().subscribe(this::arrange);
    TextScale.onChange(this, factor -> {
      put = -1;
      arrange();
    });
    detailShown.subscribe(shown -> {
      if (shown != getItems().contains(detail)) {
        getItems().setAll(shown ? List.of(table, detail) : List.of(table));
        put = -1;
        arrange();
      }
    });
    table.addEventFilter(ScrollEvent.SCROLL, event -> Viewport.scrollFirst(table, event));
  }

  /// Whether the chosen deal is shown in detail.
  BooleanProperty detailShownProperty() {
    return detailShown;
  }

  /// Shows the chosen deal in detail and goes there.
  void toDetail() {
    detailShown.set(true);
    detail.requestFocus();
    Viewport.reveal(detail);
  }

  private void arrange() {
    Scene scene = getScene();
    if (scene == null || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    double scale = TextScale.of(scene);
    boolean beside = getWidth() / scale >= BESIDE;
    Orientation wanted = beside ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    if (wanted != getOrientation()) {
      setOrientation(wanted);
      put = -1;
    }
    table.setMinHeight((beside ? LOW : TABLE_ABOVE) * scale);
    detail.setMinHeight(beside ? 0 : DETAIL_BELOW * scale);
    if (detailShown.get()) {
      place(beside, scale);
    }
  }

  /// The table has what it needs, the detail the rest; where the reader has moved the border it stays.
  private void place(boolean beside, double scale) {
    double length = beside ? getWidth() : getHeight();
    double there = beside ? detail.getWidth() : detail.getHeight();
    if (put >= 0 && Math.abs(there - put) > SLACK) {
      return;
    }
    double least = (beside ? DETAIL : DETAIL_BELOW) * scale;
    double rest = length - (beside ? TABLE : TABLE_ABOVE) * scale;
    put = Math.max(least, beside ? Math.min(rest, WIDEST_SHARE * length) : rest);
    setDividerPositions(1 - put / length);
  }
}
