package org.armsexplorer.store.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
  private static final LocalDateTime THEN = LocalDateTime.of(2024, 4, 16, 9, 30, 1);
  private static final KeptFile FILE = new KeptFile("arcadia \"1\".csv", "ab12", 77, "DELIVERIES", "SIPRI 2024", false,
      Map.of("edition", "2024"), new FileSum(1, 2, 0, -1500, -1, Long.MIN_VALUE));
  private static final Journal JOURNAL = new Journal(
      List.of(new KeptImport(1, THEN, THEN.plusDays(1), List.of()), new KeptImport(3, THEN, null, List.of(FILE))),
      Map.of("SIPRI 2024", -5L));
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    JournalFile file = new JournalFile(folder);
    assertThat(file.read()).isEmpty();
    file.prepare(JOURNAL);
    assertThat(file.read()).as("not in its place yet").isEmpty();
    assertThat(file.readPrepared()).contains(JOURNAL);
    file.adopt();
    assertThat(file.read()).contains(JOURNAL);
    assertThat(file.readPrepared()).isEmpty();
  }

  @Test
  void anyChangedByteIsFound() throws Exception {
    JournalFile file = new JournalFile(folder);
    file.prepare(JOURNAL);
    file.adopt();
    byte[] good = Files.readAllBytes(file.path());
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 4;
      Files.write(file.path(), bad);
      try {
        assertThat(file.read()).as("byte %d", i).contains(JOURNAL);
      } catch (JournalException e) {
        assertThat(e).as("byte %d", i).isNotNull();
      }
    }
    Files.write(file.path(), java.util.Arrays.copyOf(good, good.length / 2));
    assertThatThrownBy(file::read).isInstanceOf(JournalException.class);
  }

  @Test
  void aNewerLayoutIsRefused() throws Exception {
    JournalFile file = new JournalFile(folder);
    file.prepare(JOURNAL);
    file.adopt();
    Files.writeString(file.path(), Files.readString(file.path()).replace("\"format\" : 1", "\"format\" : 2"));
    assertThatThrownBy(file::read).isInstanceOfSatisfying(JournalException.class,
        problem -> assertThat(problem.isNewer()).isTrue());
  }

  @Test
  void aNumberIsNeverGivenAgain() {
    assertThat(JOURNAL.nextBatch()).isEqualTo(4);
    assertThat(JOURNAL.withRemoved(3, THEN).nextBatch()).isEqualTo(4);
    assertThat(JOURNAL.withRemoved(3, THEN).inventory()).isEmpty();
    assertThat(JOURNAL.inventory()).containsExactly("3 ab12");
  }
}
