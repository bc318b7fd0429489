package org.armsexplorer.ui.explore;

import javafx.event.EventType;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys of texts of a few lines that are no documents: Tab goes on, Enter ends.
final class TextKeys {

  private TextKeys() {}

  static void tabLeaves(TextArea area) {
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
      if (plain && (event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ENTER)) {
        boolean back = event.getCode() == KeyCode.TAB && event.isShiftDown();
        leave(area, event.getEventType(), back);
        event.consume();
      }
    });
  }

  /// Ctrl-Tab is how a text area itself goes on.
  private static void leave(TextArea area, EventType<KeyEvent> type, boolean back) {
    area.fireEvent(new KeyEvent(area, area, type, "\t", "\t", KeyCode.TAB, back, true, false, false));
  }
}
