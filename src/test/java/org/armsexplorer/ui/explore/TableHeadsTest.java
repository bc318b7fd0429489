package org.armsexplorer.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableHeadsTest {

  @Test
  void ofThousandsOfColumnsTheFirstAndThatOfAllTogetherAreShown() {
    assertThat(TableHeads.places(300)).hasSize(300).endsWith(298, 299);
    assertThat(TableHeads.places(3000)).hasSize(300).startsWith(0, 1).endsWith(298, 2999);
    assertThat(TableHeads.places(0)).isEmpty();
  }
}
