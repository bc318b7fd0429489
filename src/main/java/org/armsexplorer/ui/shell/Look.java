package org.armsexplorer.ui.shell;

import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.ui.parts.TextScale;
import org.armsexplorer.ui.state.FrameByFrame;
import org.armsexplorer.ui.state.Memory;

/// Light or dark, the contrast and the size of the text of all windows, as the preferences have it.
///
/// The colours are states of the root of a window, and all windows have the same style sheets for each size of the text: a
/// change of the sheets has JavaFX weigh each rule for each node anew, which takes five times as long.
final class Look {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
  /// Size of text at 100 %, in points of the screen, as the style sheet has it.
  private static final double NORMAL = 13;
  private final Memory memory;
  /// All that were dressed and are still there.
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
  private final FrameByFrame<Scene> others = new FrameByFrame<>(this::style);
  private final ListChangeListener<Window> opened = change -> {
    while (change.next()) {
      change.getAddedSubList().forEach(this::likeItsOwner);
    }
  };

  Look(Memory memory) {
    this.memory = memory;
    memory.preferencesProperty().addListener((property, was, now) -> {
      if (was.textPercent() != now.textPercent() || was.appearance() != now.appearance()) {
        styleAll();
      }
    });
    Window.getWindows().addListener(new WeakListChangeListener<>(opened));
    Platform.getPreferences().colorSchemeProperty().addListener((property, was, now) -> styleAll());
  }

  /// Gives the scene the program's own style; done before it is shown, so that nothing flashes.
  void dress(Scene scene) {
    for (String name : List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf")) {
      InputStream font = Look.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/" + name);
      if (font != null) {
        Font.loadFont(font, NORMAL);
      }
    }
    if (Application.getUserAgentStylesheet() == null) {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }
    scenes.add(scene);
    style(scene);
    scene.windowProperty().flatMap(Window::showingProperty).orElse(false).subscribe(showing -> {
      if (showing) {
        style(scene);
      }
    });
  }

  /// What the toolkit opens itself, such as the window for a colour of one's own, looks like the window it belongs to.
  private void likeItsOwner(Window window) {
    if (window instanceof Stage stage && stage.getOwner() != null && scenes.contains(stage.getOwner().getScene())) {
      scenes.add(stage.getScene());
      style(stage.getScene());
    }
  }

  /// A window that is styled anew does not answer meanwhile: first comes the one in use, then one of the others with each
  /// frame. What is hidden is styled when it is shown.
  private void styleAll() {
    List<Scene> shown = scenes.stream().filter(scene -> scene.getWindow() != null && scene.getWindow().isShowing())
        .sorted(Comparator.comparing(scene -> !scene.getWindow().isFocused())).toList();
    shown.stream().findFirst().ifPresent(this::style);
    others.add(shown.subList(Math.min(1, shown.size()), shown.size()));
  }

  private void style(Scene scene) {
    int percent = memory.preferences().textPercent();
    List<String> sheets = ScaledStyle.addresses(percent);
    if (!scene.getStylesheets().equals(sheets)) {
      scene.getStylesheets().setAll(sheets);
    }
    Parent root = scene.getRoot();
    root.pseudoClassStateChanged(DARK, isDark());
    root.pseudoClassStateChanged(CONTRAST, memory.preferences().appearance().isHighContrast());
    TextScale.set(root, percent / 100.0);
  }

  private boolean isDark() {
    return switch (memory.preferences().appearance()) {
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
      case LIGHT, CONTRAST_LIGHT -> false;
      case DARK, CONTRAST_DARK -> true;
    };
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
