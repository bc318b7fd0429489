package org.armsexplorer.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.armsexplorer.model.PartyNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each form's fixtures, broken in many ways: a broken file is read with issues or refused, never anything else, and
/// never for long. A file that breaks the program is kept in `target/broken-files`, with the seed that makes it again.
///
/// `-Dfuzz.seconds=300` is the time for each form; without it all forms share half a minute.
final class BrokenFilesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  private static final Path KEPT = Path.of("target", "broken-files");
  private static final Duration IN_ALL = Duration.ofSeconds(24);
  private static final long LONGEST_S = 20;
  private final SourceReader reader = new SourceReader(PartyNames.bundled());

  static List<String> forms() throws IOException {
    return List.copyOf(fixtures().keySet());
  }

  /// The fixtures of each form, by the first word of their names.
  private static Map<String, List<byte[]>> fixtures() throws IOException {
    Map<String, List<byte[]>> fixtures = new TreeMap<>();
    try (Stream<Path> files = Files.list(FIXTURES)) {
      for (Path file : files.filter(one -> !one.toString().endsWith(".json")).sorted().toList()) {
        String form = file.getFileName().toString().split("[-.]")[0];
        fixtures.computeIfAbsent(form, name -> new ArrayList<>()).add(Files.readAllBytes(file));
      }
    }
    return fixtures;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isReadWithIssuesOrRefused(String form) throws Exception {
    Map<String, List<byte[]>> fixtures = fixtures();
    long seconds = Long.getLong("fuzz.seconds", 0);
    Duration time = seconds > 0 ? Duration.ofSeconds(seconds) : IN_ALL.dividedBy(fixtures.size());
    long end = System.nanoTime() + time.toNanos();
    long first = Long.getLong("fuzz.seed", 1);
    int read = 0;
    int refused = 0;
    try (ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
      for (long seed = first; System.nanoTime() < end || seed == first; seed++) {
        byte[] bytes = new Mutator(seed).mutate(fixtures.getOrDefault(form, List.of()));
        if (isRead(worker, form, seed, bytes)) {
          read++;
        } else {
          refused++;
        }
      }
    }
    System.out.printf("%s: %d broken files, %d read with issues, %d refused%n", form, read + refused, read, refused);
    assertThat(read + refused).isPositive();
  }

  /// Whether it was read; false where it was refused.
  private boolean isRead(ExecutorService worker, String form, long seed, byte[] bytes) throws InterruptedException {
    Future<Boolean> reading = worker.submit(() -> read(bytes));
    try {
      return reading.get(LONGEST_S, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return fail(form + ", seed " + seed + ", kept as " + kept(form, seed, bytes), e.getCause());
    } catch (TimeoutException e) {
      reading.cancel(true);
      return fail(form + ", seed " + seed + " takes over " + LONGEST_S + " s, kept as " + kept(form, seed, bytes), e);
    }
  }

  private boolean read(byte[] bytes) {
    try {
      ReadFile file = reader.read(Path.of("broken.csv"), bytes);
      assertThat(file.report().deals() + file.report().figures()).isPositive();
      return true;
    } catch (ImportException e) {
      assertThat(e.text()).isNotBlank();
      return false;
    }
  }

  private static Path kept(String form, long seed, byte[] bytes) {
    try {
      Files.createDirectories(KEPT);
      return Files.write(KEPT.resolve(form + "-" + seed + ".bin"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
