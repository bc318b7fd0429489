package org.armsexplorer.ui.explore;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys of texts of a few lines that are no documents: Tab goes on; Enter ends, or begins a line where each says one thing.
final class TextKeys {

  private TextKeys() {}

  static void tabLeaves(TextArea area) {
    leaveWith(area, KeyCode.TAB, KeyCode.ENTER);
  }

  static void tabLeavesEnterGoesOn(TextArea area) {
    leaveWith(area, KeyCode.TAB);
  }

  private static void leaveWith(TextArea area, KeyCode... keys) {
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
      if (plain && List.of(keys).contains(event.getCode())) {
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
