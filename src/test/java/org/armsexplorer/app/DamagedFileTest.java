package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// A database file with a flipped bit, or cut off: it is made again or refused, and never answers wrong.
class DamagedFileTest {
  @TempDir Path folder;

  /// What became of a damaged store.
  private enum Outcome {
    /// The damage touched nothing that is read.
    ANSWERS_AS_BEFORE,
    /// The database was made again.
    MADE_AGAIN,
    /// A sentence.
    REFUSED,
    /// What must not be.
    WRONG
  }

  @Test
  void aFewFlipsAndCuts(TestReporter reporter) throws Exception {
    damage(5, 400, 11, reporter);
  }

  @Test
  @Tag("slow")
  void aHundredFlipsAndCuts(TestReporter reporter) throws Exception {
    damage(100, 4_000, 12, reporter);
  }

  private void damage(int times, int rows, int seed, TestReporter reporter) throws Exception {
    Path sound = folder.resolve("sound");
    List<String> expected;
    try (Wiring wiring = Wiring.store(sound)) {
      StoreLab.load(wiring, Files.writeString(folder.resolve("a.csv"), InventedDownload.deliveries(1, rows)));
      StoreLab.load(wiring, Files.writeString(folder.resolve("b.csv"), InventedDownload.deliveries(2, rows / 4)));
      expected = StoreLab.answers(wiring);
    }
    Random random = new Random(seed);
    for (String kind : List.of("flipped bits", "cut off")) {
      Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
      for (int i = 0; i < times; i++) {
        Path store = folder.resolve("damaged");
        StoreLab.copy(sound, store);
        Path database = store.resolve("store.mv.db");
        if (kind.equals("cut off")) {
          cut(database, random);
        } else {
          flip(database, random);
        }
        counts.merge(outcome(store, expected), 1, Integer::sum);
        StoreLab.delete(store);
      }
      reporter.publishEntry(kind, times + " times: " + counts);
      System.out.println("database " + kind + ", " + times + " times: " + counts);
      assertThat(counts).doesNotContainKey(Outcome.WRONG);
    }
  }

  private static void flip(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int flips = 1 + random.nextInt(8);
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(file, bytes);
  }

  private static void cut(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
  }

  private static Outcome outcome(Path store, List<String> expected) {
    boolean[] said = {false};
    try (Wiring wiring = Wiring.store(store)) {
      List<String> answers = StoreLab.answers(wiring);
      wiring.notices().listen(sentence -> said[0] = true);
      return !answers.equals(expected) ? Outcome.WRONG : said[0] ? Outcome.MADE_AGAIN : Outcome.ANSWERS_AS_BEFORE;
    } catch (UserProblem problem) {
      return Outcome.REFUSED;
    }
  }
}
