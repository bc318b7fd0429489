package org.armsexplorer.ui.help;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Wording;
import org.armsexplorer.ui.parts.Hints;

/// Says what a term means when the pointer rests on it, in the words of the glossary, which is read when it is first
/// needed.
public final class Terms {
  private static final Duration DELAY = Duration.millis(300);
  private static final Duration STAY = Duration.seconds(30);
  private static final Map<Language, Glossary> GLOSSARIES = new ConcurrentHashMap<>();

  private Terms() {}

  /// What a term means; empty where the glossary does not have it.
  ///
  /// @param term the anchor of its heading in the glossary
  public static Optional<String> meaning(String term) {
    return GLOSSARIES.computeIfAbsent(Wording.current().language(), language -> new Glossary(new HelpPages()))
        .meaning(term);
  }

  /// Explains a term where it stands.
  ///
  /// @param term one that the glossary has
  public static void explain(Node where, String term) {
    Hints.on(where, () -> tip(term));
    where.focusedProperty().addListener((property, was, now) -> where.setAccessibleHelp(meaning(term).orElse("")));
  }

  /// The meaning beside the pointer.
  public static Tooltip tip(String term) {
    return tip(term, "");
  }

  /// What stands here, and below it what the term means.
  public static Tooltip tip(String term, String here) {
    String before = here.isEmpty() ? "" : here + "\n\n";
    Tooltip tip = Hints.of(before + meaning(term).orElse(term));
    tip.setShowDelay(DELAY);
    tip.setShowDuration(STAY);
    return tip;
  }
}
