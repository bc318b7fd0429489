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
  void theUsualSizeTakesTheSheetAsItIs() {
    assertThat(ScaledStyle.addresses(100, false, false)).singleElement().asString().endsWith("window.css");
    assertThat(ScaledStyle.addresses(125, false, false)).singleElement().asString().startsWith("data:text/css;base64,");
  }

  @Test
  void highContrastIsLaidOverIt() {
    assertThat(ScaledStyle.addresses(100, true, false)).hasSize(3).last().asString().endsWith("contrast-light.css");
    assertThat(ScaledStyle.addresses(100, true, true)).hasSize(3).last().asString().endsWith("contrast-dark.css");
  }
}
