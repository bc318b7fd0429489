package org.armsexplorer.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark, as the system has it or as the reader chose, and the size of the text.
final class Look {
  private static final double NORMAL = 13;
  private static final double LEAST = 10;
  private static final double MOST = 22;
  private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
  private final DoubleProperty textSize = new SimpleDoubleProperty(NORMAL);
  private boolean dark;
  private boolean applied;

  /// The reader's choice.
  enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Appearance of(String word) {
      return switch (word) {
        case "light" -> LIGHT;
        case "dark" -> DARK;
        default -> SYSTEM;
      };
    }
  }

  Look() {
    appearance.addListener((property, was, now) -> apply());
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
    scene.getStylesheets()
        .add(Objects.requireNonNull(Look.class.getResource("/org/armsexplorer/ui/window.css")).toExternalForm());
    textSize.subscribe(size -> scene.getRoot().setStyle("-fx-font-size: " + Math.round(size.doubleValue()) + "px;"));
  }

  private void apply() {
    boolean wanted = switch (appearance.get()) {
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
      case LIGHT -> false;
      case DARK -> true;
    };
    if (!applied || wanted != dark) {
      dark = wanted;
      applied = true;
      Application.setUserAgentStylesheet(
          wanted ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
  }

  ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  void larger() {
    textSize.set(Math.min(MOST, textSize.get() + 1));
  }

  void smaller() {
    textSize.set(Math.max(LEAST, textSize.get() - 1));
  }

  void normal() {
    textSize.set(NORMAL);
  }
}
