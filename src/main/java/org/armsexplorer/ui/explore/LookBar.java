package org.armsexplorer.ui.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Presentation;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.spec.Token;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// A button for each member of a closed list of looks; one of them is chosen.
final class LookBar<T extends Token> extends HBox {
  private final ExplorerModel model;
  private final String word;
  private final BiFunction<Presentation, T, Presentation> with;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, ToggleButton> buttons = new HashMap<>();

  private LookBar(ExplorerModel model, String word, List<T> all, Function<Presentation, T> get,
      BiFunction<Presentation, T, Presentation> with) {
    this.model = model;
    this.word = word;
    this.with = with;
    Icons.named(this, word + "-bar", Texts.text("looks." + word));
    for (T one : all) {
      ToggleButton button = button(one);
      button.getStyleClass()
          .add(one.equals(all.getFirst()) ? "left-pill" : one.equals(all.getLast()) ? "right-pill" : "center-pill");
      buttons.put(one, button);
      getChildren().add(button);
    }
    group.selectToggle(buttons.get(get.apply(model.spec().presentation())));
    model.specProperty()
        .addListener((property, was, now) -> group.selectToggle(buttons.get(get.apply(now.presentation()))));
  }

  /// The ground of the chart: light, dark or none.
  static LookBar<Theme> theme(ExplorerModel model) {
    return new LookBar<>(model, "theme", List.of(Theme.values()), Presentation::theme, Presentation::withTheme);
  }

  /// Colours or greys.
  static LookBar<PaletteName> palette(ExplorerModel model) {
    return new LookBar<>(model, "palette", List.of(PaletteName.values()), Presentation::palette,
        Presentation::withPalette);
  }

  private ToggleButton button(T one) {
    ToggleButton button = Icons.named(new ToggleButton(Texts.label(one)), word + "-" + one.token(), Texts.label(one));
    button.getStyleClass().add("small");
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    button.setMaxHeight(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    String step = "step." + word;
    button.setOnAction(event -> {
      button.setSelected(true);
      model.edit(() -> Texts.text(step, Texts.label(one)),
          spec -> spec.withPresentation(looks -> with.apply(looks, one)));
    });
    return button;
  }
}
