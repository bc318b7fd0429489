package org.armsexplorer.store.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Remembers, in `backups/last.txt`, which backup holds a store as it is, but for its settings: the checksum of its journal, that of the
/// backup, and where the backup is.
final class LastBackup {

  private LastBackup() {}

  static void remember(Path store, Path zip) throws IOException {
    Path file = file(store);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(state(store), checksum(zip), zip.toAbsolutePath().toString()), StandardCharsets.UTF_8);
  }

  /// Whether the last backup is still there, whole, and the store unchanged since.
  static boolean isOf(Path store) throws IOException {
    Path file = file(store);
    if (!Files.exists(file)) {
      return false;
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.size() != 3) {
      return false;
    }
    Path zip = Path.of(lines.get(2));
    return lines.get(0).equals(state(store)) && Files.isRegularFile(zip) && lines.get(1).equals(checksum(zip));
  }

  private static Path file(Path store) {
    return store.resolve("backups").resolve("last.txt");
  }

  private static String state(Path store) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : Backups.files(store)) {
      if (Backups.isOfTheWindow(file)) {
        continue;
      }
      all.append(store.relativize(file)).append(' ').append(checksum(file)).append('\n');
    }
    return Checksums.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String checksum(Path file) throws IOException {
    return Checksums.of(Files.readAllBytes(file));
  }
}
