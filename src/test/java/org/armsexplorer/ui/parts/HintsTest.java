package org.armsexplorer.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// What screen readers say, who see no hint that waits for a pointer.
class HintsTest {

  @Test
  void aHintIsSaidWhereTheNameDoesNotSayIt() {
    Region node = new Region();
    node.setAccessibleText("Import");
    Hints.on(node, "Import (Ctrl+I)");
    assertThat(node.getAccessibleHelp()).isEqualTo("Import (Ctrl+I)");
    Hints.on(node, "Import");
    assertThat(node.getAccessibleHelp()).isNull();
  }
}
