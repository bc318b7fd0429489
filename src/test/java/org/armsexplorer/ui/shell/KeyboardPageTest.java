package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.armsexplorer.ui.parts.Texts;
import org.junit.jupiter.api.Test;

/// The page of keys is written from the table that binds them: `-Dgolden.update=true` writes it anew.
class KeyboardPageTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "keyboard.md");

  @Test
  void thePageOfKeysIsCurrent() throws Exception {
    StringBuilder page = new StringBuilder("# Keyboard\n\nOn a Mac, Cmd stands for Ctrl. ")
        .append("Everything in the window can be reached by Tab, F6 and the arrow keys.\n");
    for (Command.Menu menu : Command.Menu.values()) {
      StringBuilder rows = new StringBuilder();
      for (Command command : Command.values()) {
        if (command.menu() == menu) {
          command.keys().ifPresent(keys -> row(rows, name(keys), Pages.plain(command)));
        }
      }
      if (!rows.isEmpty()) {
        page.append("\n## ").append(Texts.text("menu." + menu.name().toLowerCase(Locale.ROOT)))
            .append("\n\n| keys | |\n|---|---|\n").append(rows);
      }
    }
    page.append("\n## Elsewhere\n\n| keys | |\n|---|---|\n");
    for (String extra : Pages.MORE_KEYS) {
      row(page, Texts.text("shortcuts." + extra + ".keys"), Texts.text("shortcuts." + extra));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page.toString()).isEqualToNormalizingNewlines(Files.readString(PAGE));
  }

  private static void row(StringBuilder page, String keys, String what) {
    page.append("| ").append(keys).append(" | ").append(what).append(" |\n");
  }

  /// As on systems with a Ctrl key.
  private static String name(KeyCombination keys) {
    return keys.getName().replace("Shortcut", "Ctrl").replace("Plus", "plus").replace("Minus", "minus")
        .replace("Comma", "comma").replace('+', '-');
  }
}
