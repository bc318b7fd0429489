package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaledStyleTest {

  @Test
  void lengthsGrowWithTheTextAndHairlinesStay() {
    assertThat(ScaledStyle.scaled("-fx-padding: 4px 12.5px -6px 0; -fx-border-width: 1px; -fx-font-size: 0.92em;", 150))
        .isEqualTo("-fx-padding: 6.0px 18.8px -9.0px 0; -fx-border-width: 1px; -fx-font-size: 0.92em;");
  }

  @Test
  void theUsualSizeTakesTheSheetsAsTheyAre() {
    assertThat(ScaledStyle.addresses(100)).hasSize(3).allMatch(sheet -> sheet.endsWith(".css"));
    assertThat(ScaledStyle.addresses(125)).hasSize(3).allMatch(sheet -> sheet.startsWith("data:text/css;base64,"));
  }
}
