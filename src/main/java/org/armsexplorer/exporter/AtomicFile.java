package org.armsexplorer.exporter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/// A file that is written beside its place and moved there when it is whole: a failure leaves an older file as it was,
/// and nothing half written.
final class AtomicFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private final Path place;
  private final Path sibling;

  /// Something that writes into a stream.
  @FunctionalInterface
  interface Body {
    void writeTo(OutputStream out) throws IOException, ExportException;
  }

  private AtomicFile(Path place, Path sibling) {
    this.place = place;
    this.sibling = sibling;
  }

  /// Writes all of the file beside its place.
  static AtomicFile written(Path file, Body body) throws ExportException {
    Path place = followed(file.toAbsolutePath());
    check(place);
    AtomicFile written = new AtomicFile(place,
        place.resolveSibling(".export-" + UUID.randomUUID().toString().substring(0, 8) + ".part"));
    try {
      try (OutputStream out = new BufferedOutputStream(
          Files.newOutputStream(written.sibling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
        body.writeTo(out);
      }
      return written;
    } catch (IOException e) {
      written.close();
      throw problem(place, e);
    } catch (ExportException | RuntimeException e) {
      written.close();
      throw e;
    }
  }

  /// A link stays a link: what it leads to is replaced.
  private static Path followed(Path file) throws ExportException {
    try {
      return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      throw problem(file, e);
    }
  }

  private static void check(Path place) throws ExportException {
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      throw new ExportException(ExportException.Kind.IS_FOLDER, null, place);
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ExportException(ExportException.Kind.NOT_A_FOLDER, null, place, folder);
    }
    if (!Files.exists(folder)) {
      throw new ExportException(ExportException.Kind.NO_FOLDER, null, place, folder);
    }
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new ExportException(ExportException.Kind.READ_ONLY, null, place);
    }
  }

  /// Puts the file in its place.
  void move() throws ExportException {
    try {
      try {
        Files.move(sibling, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(sibling, place, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw problem(place, e);
    }
  }

  /// Removes what was not moved.
  @Override
  public void close() throws ExportException {
    try {
      Files.deleteIfExists(sibling);
    } catch (IOException e) {
      throw problem(sibling, e);
    }
  }

  private static ExportException problem(Path file, IOException e) {
    String reason = e instanceof FileSystemException system && system.getReason() != null ? system.getReason()
        : String.valueOf(e.getMessage());
    String words = reason.toLowerCase(Locale.ROOT);
    ExportException.Kind kind;
    if (e instanceof AccessDeniedException || words.contains("read-only") || words.contains("permission")
        || e.getCause() instanceof ReadOnlyFileSystemException) {
      kind = ExportException.Kind.READ_ONLY;
    } else if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
      kind = ExportException.Kind.DISK_FULL;
    } else {
      kind = ExportException.Kind.OTHER;
    }
    return new ExportException(kind, e, file, reason);
  }
}
