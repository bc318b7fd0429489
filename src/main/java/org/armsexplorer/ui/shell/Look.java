package org.armsexplorer.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.ui.parts.TextScale;
import org.armsexplorer.ui.state.Memory;

/// Light or dark, the contrast and the size of the text of all windows, as the preferences have it.
final class Look {
  /// Size of text at 100 %, in points of the screen.
  private static final double NORMAL = 13;
  private final Memory memory;
  /// All that were dressed and are still there.
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
  private boolean dark;
  private boolean applied;

  Look(Memory memory) {
    this.memory = memory;
    memory.preferencesProperty().addListener((property, was, now) -> {
      apply();
      if (was.textPercent() != now.textPercent() || was.appearance() != now.appearance()) {
        scenes.forEach(this::style);
      }
    });
    Platform.getPreferences().colorSchemeProperty().addListener((property, was, now) -> apply());
  }

  /// Gives the scene the program's own style; done before it is shown, so that nothing flashes.
  void dress(Scene scene) {
    for (String name : List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf")) {
      InputStream font = Look.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/" + name);
      if (font != null) {
        Font.loadFont(font, NORMAL);
      }
    }
    apply();
    scenes.add(scene);
    style(scene);
  }

  private void style(Scene scene) {
    int percent = memory.preferences().textPercent();
    List<String> sheets = ScaledStyle.addresses(percent, memory.preferences().appearance().isHighContrast(), dark);
    if (!scene.getStylesheets().equals(sheets)) {
      scene.getStylesheets().setAll(sheets);
    }
    TextScale.set(scene.getRoot(), percent / 100.0);
    scene.getRoot().setStyle("-fx-font-size: " + NORMAL * percent / 100 + "px;");
  }

  private void apply() {
    boolean wanted = switch (memory.preferences().appearance()) {
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
      case LIGHT, CONTRAST_LIGHT -> false;
      case DARK, CONTRAST_DARK -> true;
    };
    if (!applied || wanted != dark) {
      dark = wanted;
      applied = true;
      Application.setUserAgentStylesheet(
          wanted ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
  }

  void larger() {
    memory.prefer(preferences -> preferences.withTextPercent(preferences.textStep(1)));
  }

  void smaller() {
    memory.prefer(preferences -> preferences.withTextPercent(preferences.textStep(-1)));
  }

  void normal() {
    memory.prefer(preferences -> preferences.withTextPercent(Preferences.DEFAULT.textPercent()));
  }
}
