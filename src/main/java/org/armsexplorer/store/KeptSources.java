package org.armsexplorer.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/// Copies of the imported files as they are, compressed, named by checksum: the database can be made again from them.
final class KeptSources {
  static final String FOLDER = "sources";
  private final Path folder;

  KeptSources(Path store) {
    folder = store.resolve(FOLDER);
  }

  boolean keep(String checksum, byte[] bytes) throws IOException {
    Path file = file(checksum);
    if (Files.exists(file)) {
      return false;
    }
    Files.createDirectories(folder);
    Path sibling = folder.resolve(checksum + ".part");
    try (OutputStream out = new FastGzip(Files.newOutputStream(sibling))) {
      out.write(bytes);
    }
    Files.move(sibling, file, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  /// Takes copies away again whose import failed.
  void drop(Iterable<String> checksums) throws IOException {
    for (String checksum : checksums) {
      Files.deleteIfExists(file(checksum));
      Files.deleteIfExists(folder.resolve(checksum + ".part"));
    }
  }

  private Path file(String checksum) {
    return folder.resolve(checksum + ".gz");
  }

  /// Gzip at its fastest level: an import waits for it.
  private static final class FastGzip extends GZIPOutputStream {

    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(1);
    }
  }
}
