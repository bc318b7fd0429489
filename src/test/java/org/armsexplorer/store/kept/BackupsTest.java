package org.armsexplorer.store.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final int LOOKS = 2_000;
  @TempDir private Path store;

  /// Settings and open charts are written while a backup looks for its files.
  @Test
  void whatIsGoneAgainWhileTheFilesAreLookedForIsNoFault() throws Exception {
    Path kept = Files.writeString(store.resolve("settings.json"), "{}");
    AtomicBoolean ended = new AtomicBoolean();
    CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
      while (!ended.get()) {
        comeAndGo();
      }
    });
    try {
      for (int i = 0; i < LOOKS; i++) {
        assertThat(Backups.files(store)).containsExactly(kept);
      }
    } finally {
      ended.set(true);
      writer.get();
    }
  }

  private void comeAndGo() {
    try {
      for (int i = 0; i < 8; i++) {
        Files.delete(Files.createFile(store.resolve(i + ".json.part")));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
