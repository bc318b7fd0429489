package org.armsexplorer.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.armsexplorer.importer.ImportException.Kind;

/// Reads the bytes of files, and says in the user's words why it cannot.
final class FileBytes {
  private FileBytes() {}

  /// The first bytes of a file.
  static byte[] head(Path file, int most) throws ImportException {
    if (Files.isDirectory(file)) {
      throw ImportException.unusable(file, "directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > ReadLimit.BYTES) {
        throw ImportException.unusable(file, "too-large", Long.toString(size >> 20), ReadLimit.megabytes());
      }
      return in.readNBytes(most);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// All of a file.
  static byte[] all(Path file) throws ImportException {
    try {
      return SteadyBytes.of(file, Files::readAllBytes).orElseThrow(() -> ImportException.unusable(file, "changed"));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static ImportException unreadable(Path file, IOException cause) {
    return switch (cause) {
      case NoSuchFileException missing -> new ImportException(Kind.MISSING, cause, Messages.text("missing", file));
      case AccessDeniedException denied ->
        new ImportException(Kind.UNUSABLE, cause, Messages.text("file", file, Messages.text("denied")));
      default -> new ImportException(Kind.UNUSABLE, cause, Messages.text("file", file, Messages.text("unreadable")));
    };
  }
}
