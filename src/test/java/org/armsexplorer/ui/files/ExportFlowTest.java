package org.armsexplorer.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportFlowTest {

  @Test
  void theTitleBecomesAFileNameThatEverySystemTakes() {
    assertThat(ExportFlow.fileName("Deliveries to \"Borduria\": 2000–2019 / all"))
        .isEqualTo("deliveries-to-borduria-2000-2019-all");
  }

  @Test
  void aTitleOfSignsOnlyStillHasAName() {
    assertThat(ExportFlow.fileName("???")).isEqualTo("chart");
  }
}
