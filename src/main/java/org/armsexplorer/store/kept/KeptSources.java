package org.armsexplorer.store.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Copies of the imported files as they are, compressed, named by checksum: the database can be made again from them.
public final class KeptSources {
  /// Their folder in the store.
  public static final String FOLDER = "sources";
  private static final String ENDING = ".gz";
  private final Path folder;

  public KeptSources(Path store) {
    folder = store.resolve(FOLDER);
  }

  /// Keeps a file.
  ///
  /// @return whether it was not there, or only damaged
  public boolean keep(String checksum, byte[] bytes) throws IOException {
    Path file = file(checksum);
    if (Files.exists(file) && bytes(checksum).isPresent()) {
      return false;
    }
    Files.createDirectories(folder);
    Path sibling = folder.resolve(checksum + ".part");
    try (
        FileChannel channel = FileChannel.open(sibling, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream stream = Channels.newOutputStream(channel);
        FastGzip out = new FastGzip(stream)) {
      out.write(bytes);
      out.finish();
      channel.force(true);
    }
    Files.move(sibling, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  /// The bytes of a kept file; empty where it is missing or not as it was imported.
  public Optional<byte[]> bytes(String checksum) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file(checksum)), 1 << 16)) {
      byte[] bytes = in.readAllBytes();
      return Checksums.of(bytes).equals(checksum) ? Optional.of(bytes) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      return Optional.empty();
    }
  }

  /// The checksums of all copies that are there, in their order.
  public List<String> checksums() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
    }
  }

  /// Takes copies away again whose import failed.
  public void drop(Iterable<String> checksums) throws IOException {
    for (String checksum : checksums) {
      Files.deleteIfExists(file(checksum));
      Files.deleteIfExists(folder.resolve(checksum + ".part"));
    }
  }

  /// Whether there is a copy of a file, whole or not.
  public boolean has(String checksum) {
    return Files.exists(file(checksum));
  }

  /// Where the copy of a file is, or would be.
  public Path file(String checksum) {
    return folder.resolve(checksum + ENDING);
  }

  /// Gzip at its fastest level: an import waits for it.
  private static final class FastGzip extends GZIPOutputStream {

    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(1);
    }
  }
}
