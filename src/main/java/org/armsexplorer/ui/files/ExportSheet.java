package org.armsexplorer.ui.files;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Presentation;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.ui.explore.SizeBox;
import org.armsexplorer.ui.parts.Field;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// Asks into what the chart is to be exported.
final class ExportSheet {
  private static final List<Integer> SCALES = List.of(1, 2, 3, 4);
  private final Presentation looks;
  private final PickBox<ChartSize> size;
  private final Choice<ExportFormat> format;
  private final Choice<Theme> theme;
  private final Choice<Integer> scale;
  private final CheckBox outlines =
      Icons.named(new CheckBox(Texts.text("export.outlines")), "export-outlines", Texts.text("export.outlines"));
  private final Label hint = new Label();
  private final Sheet sheet;
  private final Button go;

  /// What was chosen.
  record Wish(ExportFormat format, Presentation looks, boolean outlines) {}

  /// One of a few, as a row of buttons.
  private static final class Choice<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    Choice(String id, List<T> items, Function<T, String> label, T chosen) {
      Icons.named(this, id, Texts.text(id.replace('-', '.')));
      for (T item : items) {
        ToggleButton button = Icons.named(new ToggleButton(label.apply(item)), id + "-" + item, label.apply(item));
        button.getStyleClass().add(
            item.equals(items.getFirst()) ? "left-pill" : item.equals(items.getLast()) ? "right-pill" : "center-pill");
        button.setUserData(item);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> button.setSelected(true));
        button.setSelected(item.equals(chosen));
        getChildren().add(button);
      }
    }

    @SuppressWarnings("unchecked") // only items are given as user data
    T get() {
      return (T) group.getSelectedToggle().getUserData();
    }

    void onChange(Runnable action) {
      group.selectedToggleProperty().addListener((property, was, now) -> {
        if (now != null) {
          action.run();
        }
      });
    }
  }

  ExportSheet(Presentation looks, ExportFormat first, Consumer<Wish> taker) {
    this.looks = looks;
    size = SizeBox.of("export-size", looks.size(), chosen -> {
      // read when the button is pressed
    });
    format = new Choice<>("export-format", List.of(ExportFormat.values()), ExportFormat::name, first);
    theme = new Choice<>("export-theme", List.of(Theme.values()), Texts::label, looks.theme());
    scale = new Choice<>("export-scale", SCALES, item -> item + "×", (int) Math.max(1, Math.min(4, looks.scale())));
    hint.setId("export-hint");
    hint.setWrapText(true);
    hint.getStyleClass().add("text-muted");
    VBox column = new VBox(field(format), hint, field(size), field(scale), field(theme), outlines);
    column.getStyleClass().add("export-column");
    sheet = new Sheet("export-sheet", Texts.text("export.title"), column, false);
    go = sheet.button("export-go", "", () -> taker.accept(wish()));
    sheet.closeButton(Texts.text("sheet.cancel"));
    format.onChange(this::show);
    show();
  }

  private static VBox field(Node control) {
    VBox field = Field.of(control.getAccessibleText(), control);
    field.managedProperty().bind(field.visibleProperty());
    return field;
  }

  Sheet sheet() {
    return sheet;
  }

  private Wish wish() {
    return new Wish(format.get(), looks.withSize(size.getValue()).withTheme(theme.get()).withScale(scale.get()),
        outlines.isSelected());
  }

  private void show() {
    ExportFormat now = format.get();
    hint.setText(Texts.text("export.hint." + now.name()));
    size.getParent().setVisible(now.isPicture());
    theme.getParent().setVisible(now.isPicture());
    scale.getParent().setVisible(now == ExportFormat.PNG);
    outlines.setManaged(now == ExportFormat.SVG);
    outlines.setVisible(now == ExportFormat.SVG);
    go.setText(Texts.text("export.go", now.name()));
  }
}
