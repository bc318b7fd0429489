package org.armsexplorer.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyBytesTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-03-09T10:00:00Z"));
  @TempDir Path folder;

  private Path file() throws Exception {
    return Files.writeString(folder.resolve("a.csv"), "Borduria,10\n");
  }

  /// Reads a file into which somebody writes as soon as it was read once.
  private static SteadyBytes.Reading thenWritten(String text, FileTime time) {
    return path -> {
      byte[] bytes = Files.readAllBytes(path);
      Files.writeString(path, text);
      Files.setLastModifiedTime(path, time);
      return bytes;
    };
  }

  @Test
  void aFileAtRestIsRead() throws Exception {
    Path file = file();
    assertThat(SteadyBytes.of(file, Files::readAllBytes).map(bytes -> new String(bytes, UTF_8)))
        .hasValue("Borduria,10\n");
    Files.setLastModifiedTime(file, LONG_AGO);
    assertThat(SteadyBytes.of(file, Files::readAllBytes)).isPresent();
  }

  @Test
  void aFileThatGrowsIsNotTaken() throws Exception {
    Path file = file();
    Files.setLastModifiedTime(file, LONG_AGO);
    assertThat(SteadyBytes.of(file, thenWritten("Borduria,10\nSyldavia,3\n", LONG_AGO))).isEmpty();
  }

  @Test
  void anOldFileThatIsSavedAgainIsNotTaken() throws Exception {
    Path file = file();
    Files.setLastModifiedTime(file, LONG_AGO);
    assertThat(SteadyBytes.of(file, thenWritten("Borduria,99\n", FileTime.from(Instant.now())))).isEmpty();
  }

  @Test
  void aFileThatIsSavedTwiceWithinOneTickIsNotTaken() throws Exception {
    Path file = file();
    assertThat(SteadyBytes.of(file, thenWritten("Borduria,99\n", Files.getLastModifiedTime(file)))).isEmpty();
  }
}
