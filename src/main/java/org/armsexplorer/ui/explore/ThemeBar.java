package org.armsexplorer.ui.explore;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// The ground of the chart: light, dark or none.
final class ThemeBar extends HBox {

  ThemeBar(ExplorerModel model) {
    Icons.named(this, "theme-bar", Texts.text("looks.theme"));
    Map<Theme, ToggleButton> buttons = new EnumMap<>(Theme.class);
    ToggleGroup group = new ToggleGroup();
    List<Theme> themes = List.of(Theme.values());
    for (Theme theme : themes) {
      String place =
          theme == themes.getFirst() ? "left-pill" : theme == themes.getLast() ? "right-pill" : "center-pill";
      ToggleButton button =
          Icons.named(new ToggleButton(Texts.label(theme)), "theme-" + theme.token(), Texts.label(theme));
      button.getStyleClass().addAll("small", place);
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setWrapText(true);
      button.setMaxHeight(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(event -> {
        button.setSelected(true);
        model.edit(() -> Texts.text("step.theme", Texts.label(theme)),
            spec -> spec.withPresentation(looks -> looks.withTheme(theme)));
      });
      buttons.put(theme, button);
    }
    getChildren().addAll(buttons.values());
    group.selectToggle(buttons.get(model.spec().presentation().theme()));
    model.specProperty()
        .addListener((property, was, now) -> group.selectToggle(buttons.get(now.presentation().theme())));
  }
}
