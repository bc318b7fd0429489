package org.armsexplorer.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Keys that are called in menus and tool tips what a keyboard of the language of now calls them: "Ctrl+Shift+N",
/// "Strg+Umschalt+N". On a Mac they are the signs on its keys, as in all programs there.
final class NamedKeys extends KeyCombination {
  private static final boolean MAC = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
  private final KeyCodeCombination keys;

  private NamedKeys(KeyCodeCombination keys) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
  }

  /// @param keys as [KeyCombination#valueOf] reads them, of a key that has a code
  static NamedKeys of(String keys) {
    return new NamedKeys((KeyCodeCombination) KeyCombination.valueOf(keys));
  }

  @Override
  public boolean match(@Nullable KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getDisplayText() {
    return MAC ? keys.getDisplayText() : named();
  }

  private String named() {
    List<String> names = new ArrayList<>();
    if (getShortcut() == ModifierValue.DOWN || getControl() == ModifierValue.DOWN) {
      names.add(Texts.text("key.control"));
    }
    if (getAlt() == ModifierValue.DOWN) {
      names.add(Texts.text("key.alt"));
    }
    if (getShift() == ModifierValue.DOWN) {
      names.add(Texts.text("key.shift"));
    }
    names.add(name(keys.getCode()));
    return String.join("+", names);
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case ESCAPE -> Texts.text("key.escape");
      case PAGE_UP -> Texts.text("key.page-up");
      case PAGE_DOWN -> Texts.text("key.page-down");
      default -> new KeyCodeCombination(code).getDisplayText();
    };
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NamedKeys named && named.keys.equals(keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
