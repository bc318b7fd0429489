package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.ui.parts.Texts;
import org.junit.jupiter.api.Test;

/// The pages of keys are written from the table that binds them: `-Dgolden.update=true` writes them anew.
class KeyboardPageTest {
  private static final Path SITE = Path.of("src", "site", "markdown");

  /// What a page says around the table.
  ///
  /// @param plus what the key is called within a sentence
  private record Around(String head, String column, String elsewhere, String plus, String minus, String comma) {

    /// As on systems with a Ctrl key; the signs "+", "-" and "," as words.
    String name(KeyCombination keys) {
      String shown = keys.getDisplayText();
      String last = shown.substring(shown.length() - 1);
      String sign = last.equals("+") ? plus : last.equals("-") ? minus : last.equals(",") ? comma : last;
      return shown.substring(0, shown.length() - 1).replace('+', '-') + sign;
    }
  }

  @Test
  void thePageOfKeysIsCurrent() throws Exception {
    assertCurrent(SITE.resolve("keyboard.md"), new Around("""
        # Keyboard

        On a Mac, Cmd stands for Ctrl. Everything in the window can be reached by Tab, F6 and the arrow keys.
        """, "keys", "Elsewhere", "plus", "minus", "comma"));
  }

  @Test
  void theGermanPageOfKeysIsCurrent() throws Exception {
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertCurrent(SITE.resolve(Path.of("de", "keyboard.md")), new Around("""
          # Tastatur

          Auf dem Mac steht Cmd für Strg. Alles im Fenster ist mit Tab, F6 und den Pfeiltasten erreichbar.
          """, "Tasten", "Anderswo", "Plus", "Minus", "Komma"));
    }
  }

  private static void assertCurrent(Path file, Around around) throws Exception {
    StringBuilder page = new StringBuilder(around.head());
    for (Command.Menu menu : Command.Menu.values()) {
      StringBuilder rows = new StringBuilder();
      for (Command command : Command.values()) {
        if (command.menu() == menu) {
          command.keys().ifPresent(keys -> row(rows, around.name(keys), Pages.plain(command)));
        }
      }
      if (!rows.isEmpty()) {
        heading(page, Texts.text("menu." + menu.name().toLowerCase(Locale.ROOT)), around).append(rows);
      }
    }
    heading(page, around.elsewhere(), around);
    for (String extra : Pages.MORE_KEYS) {
      row(page, Texts.text("shortcuts." + extra + ".keys"), Texts.text("shortcuts." + extra));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, page);
    }
    assertThat(page.toString()).isEqualToNormalizingNewlines(Files.readString(file));
  }

  private static StringBuilder heading(StringBuilder page, String heading, Around around) {
    return page.append("\n## ").append(heading).append("\n\n| ").append(around.column()).append(" | |\n|---|---|\n");
  }

  private static void row(StringBuilder page, String keys, String what) {
    page.append("| ").append(keys).append(" | ").append(what).append(" |\n");
  }
}
