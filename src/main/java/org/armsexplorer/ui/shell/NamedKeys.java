package org.armsexplorer.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.EventTarget;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
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
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  private final KeyCodeCombination keys;
  /// Other keys for the same signs.
  private final List<KeyCodeCombination> others;

  private NamedKeys(KeyCodeCombination keys) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
    others = switch (keys.getCode()) {
      case PLUS -> List.of(with(KeyCode.ADD, getShift()), with(KeyCode.EQUALS, ModifierValue.ANY));
      case MINUS -> List.of(with(KeyCode.SUBTRACT, getShift()));
      default -> List.of();
    };
  }

  private KeyCodeCombination with(KeyCode code, ModifierValue shift) {
    return new KeyCodeCombination(code, shift, getControl(), getAlt(), getMeta(), getShortcut());
  }

  /// @param keys as [KeyCombination#valueOf] reads them, of a key that has a code
  static NamedKeys of(String keys) {
    return new NamedKeys((KeyCodeCombination) KeyCombination.valueOf(keys));
  }

  @Override
  public boolean match(@Nullable KeyEvent event) {
    return match(event, WINDOWS);
  }

  /// @param letters whether Ctrl and Alt together type letters, as on Windows, where AltGr is both
  boolean match(@Nullable KeyEvent event, boolean letters) {
    boolean pressed = keys.match(event) || others.stream().anyMatch(other -> other.match(event));
    return pressed && !(letters && getAlt() == ModifierValue.DOWN && event != null && isTypedInto(event.getTarget()));
  }

  private static boolean isTypedInto(EventTarget target) {
    return (target instanceof TextInputControl field && field.isEditable())
        || (target instanceof ComboBoxBase<?> box && box.isEditable());
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
