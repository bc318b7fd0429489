package org.armsexplorer.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/// Copies of the imported files as they are, compressed, named by checksum: the database can be made again from them.
final class KeptSources {
  private final Path folder;

  KeptSources(Path store) {
    folder = store.resolve("sources");
  }

  void keep(String checksum, byte[] bytes) throws IOException {
    Path file = folder.resolve(checksum + ".gz");
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(folder);
    Path sibling = folder.resolve(checksum + ".part");
    try (OutputStream out = new FastGzip(Files.newOutputStream(sibling))) {
      out.write(bytes);
    }
    Files.move(sibling, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Gzip at its fastest level: an import waits for it.
  private static final class FastGzip extends GZIPOutputStream {

    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(1);
    }
  }
}
