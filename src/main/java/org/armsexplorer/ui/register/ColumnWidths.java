package org.armsexplorer.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.armsexplorer.ui.parts.ListingWidths;
import org.armsexplorer.ui.parts.ListingWidths.Room;
import org.armsexplorer.ui.parts.TextScale;

/// How wide the columns of the register are. What a reader has drawn stays as it is; of the others each has what its
/// heading and its usual texts need, and long texts share what is left, so that as many columns as can be are in sight.
/// The arrow of a column that is sorted by has room beside its heading.
final class ColumnWidths {
  /// What a bar at the right and the border take.
  private static final double BAR = 14;
  /// What stands around a heading, and what the arrow of a column that is sorted by needs, with its place among several.
  private static final double AROUND = 15;
  private static final double ARROW = 17;
  private static final double PLACE = 9;
  private static final double SIZE = 13;
  private static final double SLACK = 0.5;
  /// JavaFX takes a column of this width for one that nobody sized, and fits it to its rows.
  private static final double UNSET = 80;
  private final TableView<DealRow> view;
  private final Map<TableColumnBase<DealRow, ?>, Room> usual = new HashMap<>();
  private final Map<TableColumnBase<DealRow, ?>, Double> headings = new HashMap<>();
  private final Map<TableColumnBase<DealRow, ?>, Double> drawn = new HashMap<>();
  private Runnable changed = () -> {
    // nobody listens yet
  };
  private boolean fitting;

  ColumnWidths(TableView<DealRow> view) {
    this.view = view;
    view.widthProperty().subscribe(this::fit);
    view.sceneProperty().subscribe(this::fit);
    TextScale.onChange(view, factor -> fit());
    view.getSortOrder().addListener((InvalidationListener) order -> fit());
  }

  /// @param room at the usual size of text; its heading may need more
  void add(TableColumn<DealRow, ?> column, Room room) {
    Text heading = new Text(column.getText());
    heading.setFont(Font.font("Roboto", FontWeight.BOLD, SIZE));
    double named = Math.ceil(heading.getLayoutBounds().getWidth()) + AROUND;
    headings.put(column, named);
    usual.put(column, new Room(Math.max(room.least(), named), Math.max(room.wanted(), named + ARROW)));
    column.visibleProperty().subscribe(this::fit);
    column.widthProperty().subscribe(width -> taken(column, width.doubleValue()));
  }

  /// Hears of each width that a reader draws.
  void onDrawn(Runnable taker) {
    changed = taker;
  }

  /// What a reader has drawn a column to, at the usual size of text; empty where it has its usual width.
  OptionalDouble drawn(TableColumnBase<DealRow, ?> column) {
    Double width = drawn.get(column);
    return width == null ? OptionalDouble.empty() : OptionalDouble.of(width);
  }

  /// Gives a column the width that a reader has drawn it to before.
  void draw(TableColumnBase<DealRow, ?> column, double width) {
    drawn.put(column, width);
    fit();
  }

  /// All columns have their usual widths again.
  void forget() {
    drawn.clear();
    fit();
    changed.run();
  }

  private void taken(TableColumn<DealRow, ?> column, double width) {
    Scene scene = view.getScene();
    if (!fitting && scene != null && Math.abs(width - column.getPrefWidth()) > SLACK) {
      drawn.put(column, width / TextScale.of(scene));
      fitting = true;
      column.setPrefWidth(width);
      fitting = false;
      changed.run();
    }
  }

  private void fit() {
    Scene scene = view.getScene();
    List<TableColumn<DealRow, ?>> shown = view.getVisibleLeafColumns();
    if (scene == null || view.getWidth() <= 0 || fitting) {
      return;
    }
    double scale = TextScale.of(scene);
    double available = view.getWidth() / scale - BAR;
    double[] widths = ListingWidths.fit(shown.stream().map(this::room).toList(), available);
    double left = available;
    for (double width : widths) {
      left -= width;
    }
    fitting = true;
    for (int i = 0; i < widths.length; i++) {
      TableColumn<DealRow, ?> column = shown.get(i);
      boolean longest = left > 0 && column.getId().endsWith("description") && !drawn.containsKey(column);
      double width = Math.floor((widths[i] + (longest ? left : 0)) * scale);
      column.setPrefWidth(width == UNSET ? UNSET + 1 : width);
    }
    fitting = false;
  }

  private Room room(TableColumn<DealRow, ?> column) {
    Double width = drawn.get(column);
    if (width != null) {
      return Room.fixed(width);
    }
    Room room = usual.getOrDefault(column, Room.fixed(UNSET));
    double arrow = view.getSortOrder().contains(column) ? ARROW + (view.getSortOrder().size() > 1 ? PLACE : 0) : 0;
    return new Room(Math.max(room.least(), headings.getOrDefault(column, 0.0) + arrow), room.wanted());
  }
}
