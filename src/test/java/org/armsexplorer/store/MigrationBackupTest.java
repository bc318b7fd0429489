package org.armsexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.armsexplorer.model.PartyNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationBackupTest {
  @TempDir Path folder;

  @Test
  void theTenNewestAreKeptAndAreWholeDatabases() throws Exception {
    List<Path> written = new ArrayList<>();
    try (Store store = Store.open(folder)) {
      for (int version = 1; version <= 12; version++) {
        written.add(MigrationBackup.write(folder, store.connection(), version));
      }
    }
    try (Stream<Path> kept = Files.list(folder.resolve(MigrationBackup.FOLDER))) {
      assertThat(kept).containsExactlyInAnyOrderElementsOf(written.subList(2, 12));
    }
    Path old = Files.createDirectory(folder.resolve("old"));
    try (ZipFile zip = new ZipFile(written.getLast().toFile())) {
      Files.copy(zip.getInputStream(zip.getEntry("store.mv.db")), Store.file(old, Store.NAME));
    }
    try (Store store = Store.open(old)) {
      assertThat(new FactLoader(store, PartyNames.bundled()).editions()).isEmpty();
    }
  }
}
