package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.junit.jupiter.api.Test;

class NamedKeysTest {

  @Test
  void keysAreCalledAsOnAKeyboardOfTheLanguage() {
    NamedKeys tab = NamedKeys.of("Shortcut+Shift+N");
    NamedKeys cite = NamedKeys.of("Shortcut+Alt+C");
    NamedKeys page = NamedKeys.of("Shortcut+Page Up");
    NamedKeys pane = NamedKeys.of("F6");
    assertThat(tab.getDisplayText()).isEqualTo("Ctrl+Shift+N");
    assertThat(page.getDisplayText()).isEqualTo("Ctrl+Page Up");
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertThat(tab.getDisplayText()).isEqualTo("Strg+Umschalt+N");
      assertThat(cite.getDisplayText()).isEqualTo("Strg+Alt+C");
      assertThat(page.getDisplayText()).isEqualTo("Strg+Bild auf");
      assertThat(pane.getDisplayText()).isEqualTo("F6");
    }
  }

  @Test
  void theyAreStillTheSameKeys() {
    NamedKeys keys = NamedKeys.of("Ctrl+Shift+N");
    assertThat(keys.match(pressed(KeyCode.N, true, true))).isTrue();
    assertThat(keys.match(pressed(KeyCode.N, false, true))).isFalse();
    assertThat(keys.match(pressed(KeyCode.M, true, true))).isFalse();
    assertThat(keys).isEqualTo(NamedKeys.of("Ctrl+Shift+N")).isNotEqualTo(NamedKeys.of("Ctrl+N"));
  }

  @Test
  void largerAndSmallerTextAreOnEveryKeyboard() {
    NamedKeys larger = NamedKeys.of("Ctrl+Plus");
    NamedKeys smaller = NamedKeys.of("Ctrl+Minus");
    assertThat(larger.match(pressed(KeyCode.PLUS, false, true))).isTrue();
    assertThat(larger.match(pressed(KeyCode.EQUALS, false, true))).as("where plus is above the sign of equality")
        .isTrue();
    assertThat(larger.match(pressed(KeyCode.EQUALS, true, true))).isTrue();
    assertThat(larger.match(pressed(KeyCode.ADD, false, true))).as("on the pad of numbers").isTrue();
    assertThat(larger.match(pressed(KeyCode.EQUALS, false, false))).isFalse();
    assertThat(smaller.match(pressed(KeyCode.MINUS, false, true))).isTrue();
    assertThat(smaller.match(pressed(KeyCode.SUBTRACT, false, true))).isTrue();
    assertThat(smaller.match(pressed(KeyCode.ADD, false, true))).isFalse();
  }

  private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName().toLowerCase(Locale.ROOT), code, shift, control, false,
        false);
  }
}
