package org.armsexplorer.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.TableMapping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each form's fixtures, broken in many ways: a broken file is read with issues or refused, never anything else, and
/// never for long. A file that breaks the program is kept in `target/broken-files`, with the seed that makes it again.
///
/// All forms share half a minute; under `-Pslow` each has five minutes, or `-Dfuzz.seconds`.
final class BrokenFilesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  private static final Path KEPT = Path.of("target", "broken-files");
  private static final Duration IN_ALL = Duration.ofSeconds(24);
  private static final long LONG_S = 300;
  private static final long LONGEST_S = 20;
  private static final int SHOWN = 20;
  private final PartyNames names = PartyNames.bundled();
  private final SourceReader reader = new SourceReader(names);

  static List<String> forms() throws IOException {
    return List.copyOf(new BrokenForms(FIXTURES).names());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isReadWithIssuesOrRefused(String form) throws Exception {
    breakFor(form, IN_ALL.dividedBy(forms().size()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  @Tag("slow")
  void isReadWithIssuesOrRefusedForMinutes(String form) throws Exception {
    breakFor(form, Duration.ofSeconds(Long.getLong("fuzz.seconds", LONG_S)));
  }

  private void breakFor(String form, Duration time) throws Exception {
    BrokenForms forms = new BrokenForms(FIXTURES);
    long end = System.nanoTime() + time.toNanos();
    long first = Long.getLong("fuzz.seed", 1);
    int read = 0;
    int refused = 0;
    try (ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
      for (long seed = first; System.nanoTime() < end || seed == first; seed++) {
        byte[] bytes = forms.broken(form, seed);
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
    Future<Boolean> reading = worker.submit(() -> read(form, bytes));
    try {
      return reading.get(LONGEST_S, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return fail(form + ", seed " + seed + ", kept as " + kept(form, seed, bytes), e.getCause());
    } catch (TimeoutException e) {
      reading.cancel(true);
      return fail(form + ", seed " + seed + " takes over " + LONGEST_S + " s, kept as " + kept(form, seed, bytes), e);
    }
  }

  private boolean read(String form, byte[] bytes) {
    Path name = Path.of("broken.csv");
    try {
      ReadFile file = form.equals(BrokenForms.MAPPED) ? mapped(name, bytes) : reader.read(name, bytes);
      assertThat(file.report().deals() + file.report().figures()).isPositive();
      assertThat(FirstRows.of(file, SHOWN).rows()).hasSizeLessThanOrEqualTo(SHOWN);
      assertThat(RawLines.of(bytes, file.content().file().form(), Set.of(1, 2))).hasSizeLessThanOrEqualTo(2);
      return true;
    } catch (ImportException e) {
      assertThat(e.text()).isNotBlank();
      return false;
    }
  }

  /// Read by what its columns seem to mean, as the mapping page offers it.
  private ReadFile mapped(Path name, byte[] bytes) throws ImportException {
    AnyTable table = reader.table(name, bytes).orElseThrow(() -> ImportException.unusable(name, "mapping.no-table"));
    TableMapping guess = MappingGuess.of("broken", table, names);
    return guess.isComplete() ? reader.read(name, bytes, guess, () -> false) : reader.read(name, bytes);
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
