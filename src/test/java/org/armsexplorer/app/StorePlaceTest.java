package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StorePlaceTest {
  private static final Settings MINE =
      Settings.DEFAULT.withPreferences(mine -> mine.withCalculationBy("Institute of Arcadia"));
  @TempDir private Path folder;
  private StorePlace place;

  @BeforeEach
  void make() {
    place = new StorePlace(folder.resolve("platform"));
  }

  @Test
  void theStoreIsInThePlatformsFolderUntilAnotherIsChosen() throws UserProblem {
    assertThat(place.folder()).isEqualTo(folder.resolve("platform"));

    place.choose(folder.resolve("mine"), MINE);

    assertThat(place.folder()).isEqualTo(folder.resolve("mine"));
    assertThat(new StorePlace(folder.resolve("platform")).folder()).isEqualTo(folder.resolve("mine"));
  }

  @Test
  void settingsGoAlongWhereThereAreNone() throws UserProblem {
    new SettingsStore(folder.resolve("used")).save(Settings.DEFAULT.withFolder("/there"));

    place.choose(folder.resolve("mine"), MINE);
    assertThat(new SettingsStore(place.folder()).load()).isEqualTo(MINE);
    place.choose(folder.resolve("used"), MINE);
    assertThat(new SettingsStore(place.folder()).load()).isEqualTo(Settings.DEFAULT.withFolder("/there"));
  }

  @Test
  void thePlatformsFolderCanBeChosenAgain() throws UserProblem {
    place.choose(folder.resolve("mine"), MINE);
    place.choose(place.platformFolder(), MINE);

    assertThat(place.chosen()).isEmpty();
    assertThat(place.folder()).isEqualTo(folder.resolve("platform"));
  }

  @Test
  void aFolderThatCannotBeMadeIsNotChosen() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> place.choose(file.resolve("in"), MINE)).isInstanceOf(UserProblem.class)
        .hasMessageContaining("file");
    assertThat(place.chosen()).isEmpty();
  }

  @Test
  void aFileIsNotChosen() throws Exception {
    Path file = Files.writeString(folder.resolve("saved.png"), "");

    assertThatThrownBy(() -> place.choose(file, MINE)).isInstanceOfSatisfying(UserProblem.class,
        problem -> assertThat(problem.key()).isEqualTo("place.is-file"));
    assertThat(place.chosen()).isEmpty();
    assertThat(file).isEmptyFile();
  }

  /// What a test does without a place of its own goes to the folder of the build, also in the processes that it starts.
  @Test
  @DisabledOnOs(value = OS.MAC, disabledReason = "no variable of the environment moves the folder there")
  void testsLeaveTheReadersOwnFolderAlone() {
    assertThat(Wiring.sample().place().platformFolder()).startsWithRaw(Path.of("target").toAbsolutePath());
  }
}
