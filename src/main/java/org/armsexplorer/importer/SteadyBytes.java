package org.armsexplorer.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;

/// Reads files that must not change meanwhile: a download that still runs, or a table that is being saved.
final class SteadyBytes {
  /// A file may change twice within one tick of its clock; one that was written a moment ago is read twice.
  private static final long FRESH_MS = 2_000;

  private SteadyBytes() {}

  /// Reads all bytes of a file.
  @FunctionalInterface
  interface Reading {
    byte[] bytes(Path file) throws IOException;
  }

  /// The bytes of a file; empty where it changed while it was read.
  static Optional<byte[]> of(Path file, Reading reading) throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    byte[] bytes = reading.bytes(file);
    boolean same = Files.size(file) == bytes.length && Files.getLastModifiedTime(file).equals(before);
    boolean fresh = System.currentTimeMillis() - before.toMillis() < FRESH_MS;
    return same && (!fresh || Arrays.equals(bytes, reading.bytes(file))) ? Optional.of(bytes) : Optional.empty();
  }
}
