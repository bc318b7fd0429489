package org.armsexplorer.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BackgroundTest {
  /// Where `man 5 proc_pid_stat` has it, counted behind the name in brackets.
  private static final int NICE = 16;

  @Test
  void aThreadStepsBackAndKeepsNoProgramAlive() {
    Thread thread = Background.thread("aside", () -> {});
    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.getPriority()).isEqualTo(Thread.MIN_PRIORITY);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void underLinuxItAndWhatItStartsAreNicer() throws Exception {
    CompletableFuture<Integer> own = new CompletableFuture<>();
    CompletableFuture<Integer> started = new CompletableFuture<>();
    Background.thread("aside", () -> {
      own.complete(niceness());
      Thread.ofPlatform().daemon().start(() -> started.complete(niceness()));
    }).start();
    int usual = niceness();
    assertThat(own.get(20, TimeUnit.SECONDS)).isGreaterThan(usual);
    assertThat(started.get(20, TimeUnit.SECONDS)).isEqualTo(own.get());
  }

  private static int niceness() {
    try {
      String stat = Files.readString(Path.of("/proc/thread-self/stat"));
      return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
