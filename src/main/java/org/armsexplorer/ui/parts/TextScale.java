package org.armsexplorer.ui.parts;

import java.util.function.DoubleConsumer;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// How much larger than usual the text of a window is, for what style sheets do not reach: the columns of tables,
/// and the width of hints.
public final class TextScale {
  private static final String KEY = "text-scale";

  private TextScale() {}

  /// Tells all that stands in a window how large its text is.
  ///
  /// @param scale 1 for the usual size
  public static void set(Parent root, double scale) {
    root.getProperties().put(KEY, scale);
  }

  /// How much larger than usual the text of a window is.
  public static double of(Scene scene) {
    return scene.getRoot().getProperties().get(KEY) instanceof Double known ? known : 1;
  }

  /// Keeps the columns of a table, now and later, as wide as their texts need.
  public static void columns(TableView<?> table) {
    table.getColumns().forEach(column -> column.getProperties().putIfAbsent(KEY, 1.0));
    table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> fit(table));
    MapChangeListener<Object, Object> changed = change -> {
      if (change.getKey().equals(KEY)) {
        fit(table);
      }
    };
    table.sceneProperty().subscribe((was, now) -> {
      if (was != null) {
        was.getRoot().getProperties().removeListener(changed);
      }
      if (now != null) {
        now.getRoot().getProperties().addListener(changed);
        fit(table);
      }
    });
  }

  /// Tells how many times as large as before the text of a node's window is, each time that it changes.
  public static void onChange(Node node, DoubleConsumer taker) {
    MapChangeListener<Object, Object> changed = change -> {
      if (change.getKey().equals(KEY) && change.getValueRemoved() instanceof Double was
          && change.getValueAdded() instanceof Double now) {
        taker.accept(now / was);
      }
    };
    node.sceneProperty().subscribe((was, now) -> {
      if (was != null) {
        was.getRoot().getProperties().removeListener(changed);
      }
      if (now != null) {
        now.getRoot().getProperties().addListener(changed);
      }
    });
  }

  /// How much larger than usual a column is, by what it was told last.
  public static double of(TableColumn<?, ?> column) {
    return column.getProperties().get(KEY) instanceof Double known ? known : 1;
  }

  private static void fit(TableView<?> table) {
    Scene scene = table.getScene();
    if (scene == null || !(scene.getRoot().getProperties().get(KEY) instanceof Double scale)) {
      return;
    }
    for (TableColumn<?, ?> column : table.getColumns()) {
      double before = column.getProperties().put(KEY, scale) instanceof Double known ? known : 1;
      if (before != scale && !column.prefWidthProperty().isBound()) {
        column.setPrefWidth(column.getPrefWidth() * scale / before);
      }
    }
  }
}
