package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandTest {

  @Test
  void noTwoCommandsHaveTheSameKeys() {
    List<KeyCombination> keys = Arrays.stream(Command.values()).map(Command::keys).flatMap(Optional::stream).toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void everyCommandHasALabel() {
    assertThat(Command.values()).allSatisfy(command -> assertThat(command.label()).isNotBlank());
  }
}
