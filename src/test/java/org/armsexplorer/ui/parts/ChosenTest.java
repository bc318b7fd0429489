package org.armsexplorer.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;

class ChosenTest {

  @Test
  void whatIsGoneMeanwhileIsNotChosen() {
    assertThat(Chosen.of(FXCollections.observableList(Arrays.asList("a", null, "b")))).containsExactly("a", "b");
  }
}
