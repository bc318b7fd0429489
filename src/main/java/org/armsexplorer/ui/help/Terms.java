package org.armsexplorer.ui.help;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Says what a term means when the pointer rests on it, in the words of the glossary, which is read when it is first
/// needed.
public final class Terms {
  private static final Duration DELAY = Duration.millis(300);
  private static final Duration STAY = Duration.seconds(30);

  private Terms() {}

  private static final class Held {
    private static final Glossary GLOSSARY = new Glossary(new HelpPages());
  }

  /// What a term means; empty where the glossary does not have it.
  ///
  /// @param term the anchor of its heading in the glossary
  public static Optional<String> meaning(String term) {
    return Held.GLOSSARY.meaning(term);
  }

  /// Explains a term where it stands.
  ///
  /// @param term one that the glossary has
  public static void explain(Node where, String term) {
    Tooltip.install(where, tip(term));
    where.focusedProperty().addListener((property, was, now) -> where.setAccessibleHelp(meaning(term).orElse("")));
  }

  /// The meaning beside the pointer.
  public static Tooltip tip(String term) {
    Tooltip tip = new Tooltip();
    tip.setOnShowing(event -> tip.setText(meaning(term).orElse(term)));
    tip.setWrapText(true);
    tip.getStyleClass().add("term-tip");
    tip.setShowDelay(DELAY);
    tip.setShowDuration(STAY);
    return tip;
  }
}
