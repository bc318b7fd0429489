package org.armsexplorer.ui.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// The types of chart: the usual ones as a row of buttons, the others in a menu behind them, each with its drawing.
final class TypeBar extends HBox {
  private static final List<ChartType> USUAL = List.of(ChartType.GROUPED_COLUMN, ChartType.STACKED_COLUMN,
      ChartType.PERCENT_COLUMN, ChartType.LINE, ChartType.COLUMN_AVERAGE, ChartType.RANKED_BAR, ChartType.TABLE);
  private final Map<ChartType, ToggleButton> buttons = new LinkedHashMap<>();
  private final Map<ChartType, RadioMenuItem> items = new LinkedHashMap<>();
  private final MenuButton more = new MenuButton();
  private final ToggleGroup group = new ToggleGroup();

  TypeBar(ExplorerModel model) {
    Icons.named(this, "type-bar", Texts.text("type.bar"));
    for (ChartType type : USUAL) {
      ToggleButton button =
          button(type, type == USUAL.getFirst() ? "left-pill" : type == USUAL.getLast() ? "right-pill" : "center-pill");
      button.setOnAction(event -> {
        button.setSelected(true);
        choose(model, type);
      });
      buttons.put(type, button);
    }
    Icons.named(more, "type-more", Texts.text("type.more"));
    more.getStyleClass().addAll("type-button", "type-more");
    more.setMinWidth(USE_PREF_SIZE);
    for (ChartType type : ChartType.values()) {
      if (!USUAL.contains(type)) {
        RadioMenuItem item = new RadioMenuItem(Texts.label(type), icon(type));
        item.setId("type-" + type.token());
        item.setOnAction(event -> choose(model, type));
        items.put(type, item);
      }
    }
    more.getItems().addAll(items.values());
    getChildren().addAll(buttons.values());
    model.specProperty().addListener((property, was, now) -> show(now.type()));
    show(model.spec().type());
  }

  /// The list of the types that are less usual; it stands beside the bar, or below it where large text needs the room.
  MenuButton more() {
    return more;
  }

  private static void choose(ExplorerModel model, ChartType type) {
    model.edit(() -> Texts.text("step.type", Texts.label(type)), spec -> spec.withType(type));
  }

  private void show(ChartType type) {
    group.selectToggle(buttons.get(type));
    items.forEach((other, item) -> item.setSelected(other == type));
    boolean other = items.containsKey(type);
    more.setText(other ? Texts.label(type) : Texts.text("type.more"));
    more.setGraphic(other ? icon(type) : null);
    more.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), other);
  }

  private static SVGPath icon(ChartType type) {
    SVGPath icon = new SVGPath();
    icon.setContent(path(type));
    icon.getStyleClass().add("type-icon");
    return icon;
  }

  private ToggleButton button(ChartType type, String place) {
    ToggleButton button = new ToggleButton("", icon(type));
    button.getStyleClass().addAll("button-icon", "type-button", place);
    button.setId("type-" + type.token());
    button.setToggleGroup(group);
    Icons.name(button, Texts.label(type));
    return button;
  }

  /// Small drawings of the types on a ground of 18 x 16.
  private static String path(ChartType type) {
    return switch (type) {
      case GROUPED_COLUMN -> "M1 8h3v8h-3z M5 3h3v13h-3z M11 6h3v10h-3z M15 10h3v6h-3z";
      case STACKED_COLUMN -> "M1 7h4v4h-4z M1 12h4v4h-4z M7 2h4v6h-4z M7 9h4v7h-4z M13 5h4v3h-4z M13 9h4v7h-4z";
      case PERCENT_COLUMN -> "M1 1h4v5h-4z M1 7h4v9h-4z M7 1h4v9h-4z M7 11h4v5h-4z M13 1h4v3h-4z M13 5h4v11h-4z";
      case LINE -> "M1 12.2L6 6l5 4.2L17 2l1 .8L11.3 12.6 6.2 8.4 2.1 13.4z M1 15h17v1h-17z";
      case COLUMN_AVERAGE -> "M1 11h3v5h-3z M6 8h3v8h-3z M11 10h3v6h-3z M16 7h2.5v9h-2.5z M.6 6.3L7 3.6l5 2L18 1.6l.6 1"
          + "L12.2 6.8 7 4.8 1 7.4z";
      case RANKED_BAR -> "M1 1h17v3h-17z M1 5h12v3h-12z M1 9h8v3h-8z M1 13h5v3h-5z";
      case DIFFERENCE -> "M1 8.4h17v1.2H1z M2 3h3v4.4H2z M6.5 10.6h3V16h-3z M11 5h3v2.4h-3z M15 10.6h3V13h-3z";
      case AREA -> "M1 12L6 8l5 2 7-4v4l-7 3-5-2-5 3z M1 15.2L6 12.4l5 2 7-3.2V16H1z";
      case SMALL_MULTIPLES -> "M1 4h2v3H1z M4 2h2v5H4z M7 3h1.5v4H7z M11 5h2v2h-2z M14 3h2v4h-2z M17 1h1.5v6H17z "
          + "M1 13h2v3H1z M4 11h2v5H4z M7 10h1.5v6H7z M11 10h2v6h-2z M14 13h2v3h-2z M17 12h1.5v4H17z";
      case HEAT_GRID ->
        "M1 1h5v4.4H1z M7 1h5v4.4H7z M1 6.3h5v4.4H1z M13 6.3h5v4.4h-5z M7 11.6h5V16H7z M13 11.6h5V16h-5z";
      case SLOPE -> "M1 3h1v13H1z M17 1h1v15h-1z M2 12.2L17 3.4v1.6L2 13.8z M2 5.2l15 6.2v1.6L2 6.8z";
      case RANK_PATH ->
        "M1 3c6 0 6 8 11 8h6v1.6h-6C6 12.6 6 4.6 1 4.6z M1 11c6 0 6-8 11-8h6v1.6h-6C8 4.6 7 12.6 1 12.6z";
      case FLOW -> "M1 1h1.6v7H1z M1 10h1.6v6H1z M16.4 1H18v4h-1.6z M16.4 7H18v9h-1.6z M3.2 1C10 1 9 7 15.8 7v4.6"
          + "C9 11.6 10 5.6 3.2 5.6z M3.2 11C9 11 10 12.6 15.8 12.6V16H3.2z";
      case MAP -> "M1 4l5-2.5 6 2 6-2.2V13l-6 2.4-6-2L1 16z M5.6 3.4L2.2 5v9l3.4-1.6z M12.6 5v8.8l4-1.6V3.5z";
      case FLOW_MAP -> "M3 11a2.4 2.4 0 1 1-.1 0z M16 2.4a1.8 1.8 0 1 1-.1 0z M16.4 11.6a1.4 1.4 0 1 1-.1 0z "
          + "M3.6 10.6C5 5 10 2.6 14 3.4v1.2C10.4 4 6.4 6 5 10.8z M5.8 12.4c3-2 6-1.8 8.6-.4l-.4 1c-2.4-1.2-5-1.2-7.8.4z";
      case FACT_SHEET ->
        "M1 1h17v1.6H1z M1 4.5h2v2H1z M4.5 4.5h6v2h-6z M12 4.5h2.5v2H12z M16 4.5h2v2h-2z M1 8.5h2v2H1z "
            + "M4.5 8.5h5v2h-5z M12 8.5h2.5v2H12z M16 8.5h2v2h-2z M1 12.5h2v2H1z M4.5 12.5h6v2h-6z M12 12.5h2.5v2H12z "
            + "M16 12.5h2v2h-2z";
      case TABLE -> "M1 1h17v4h-17z M1 6.5h5v2h-5z M7.5 6.5h10.5v2h-10.5z M1 10h5v2h-5z M7.5 10h10.5v2h-10.5z "
          + "M1 13.5h5v2h-5z M7.5 13.5h10.5v2h-10.5z";
    };
  }
}
