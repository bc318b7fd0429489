package org.armsexplorer.store.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The journal's file in a store folder. A change is prepared beside it before the database commits, and put in its
/// place after: that needs no space on the disk, and what was prepared when the power went is found at the next start.
public final class JournalFile {
  /// Its name in the store folder.
  public static final String NAME = "imports.json";
  private final Path file;
  private final Path prepared;

  public JournalFile(Path store) {
    file = store.resolve(NAME);
    prepared = store.resolve(NAME + ".part");
  }

  /// The file, whether it is there or not.
  public Path path() {
    return file;
  }

  /// The journal; empty where there is none.
  ///
  /// @throws JournalException where it cannot be used
  /// @throws IOException where it cannot be read
  public Optional<Journal> read() throws IOException, JournalException {
    return Files.exists(file) ? Optional.of(JournalJson.read(text(file))) : Optional.empty();
  }

  /// What was prepared and not put in place; empty where there is nothing whole.
  public Optional<Journal> readPrepared() throws IOException {
    if (!Files.exists(prepared)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JournalJson.read(text(prepared)));
    } catch (JournalException e) {
      return Optional.empty();
    }
  }

  /// Bytes that are no UTF-8 are damage, not trouble with the disk.
  private static String text(Path path) throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
  }

  /// Writes the next journal beside the present one, and through to the disk.
  public void prepare(Journal next) throws IOException {
    try (FileChannel channel = FileChannel.open(prepared, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(JournalJson.write(next).getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /// Puts what was prepared in its place.
  public void adopt() throws IOException {
    Files.move(prepared, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Forgets what was prepared.
  public void discard() throws IOException {
    Files.deleteIfExists(prepared);
  }
}
