package org.armsexplorer.ui.parts;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Plain text on the clipboard.
public final class ClipboardText {

  private ClipboardText() {}

  public static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
