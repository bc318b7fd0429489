package org.armsexplorer.store.kept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.armsexplorer.store.kept.BackupException.Kind;

/// A backup on its way into a folder: it is unpacked into a folder of its own there and checked, and moved when it is
/// whole.
public final class Unpacked implements AutoCloseable {
  static final String FOLDER = "restoring";
  /// What goes last: a move that is broken off leaves the journal, from which the rest is made or missed.
  private static final List<String> LAST = List.of(KeptSources.FOLDER, JournalFile.NAME);
  private final Path store;
  private final Path place;

  Unpacked(Path store) throws IOException {
    this.store = store;
    place = store.resolve(FOLDER);
    delete(place);
    Files.createDirectories(place);
  }

  /// The folder in which it lies.
  public Path place() {
    return place;
  }

  void unpack(Path zip) throws IOException, BackupException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry list = file.getEntry(Manifest.NAME);
      if (list == null) {
        throw new BackupException(Kind.NO_BACKUP, "", null);
      }
      Manifest manifest = Manifest.read(new String(bytes(file, list), StandardCharsets.UTF_8));
      for (Map.Entry<String, String> wanted : manifest.checksums().entrySet()) {
        ZipEntry entry = file.getEntry(wanted.getKey());
        Path to = place.resolve(wanted.getKey()).normalize();
        if (entry == null || !to.startsWith(place)) {
          throw new BackupException(Kind.DAMAGED, wanted.getKey(), null);
        }
        byte[] bytes = bytes(file, entry);
        if (!Checksums.of(bytes).equals(wanted.getValue())) {
          throw new BackupException(Kind.DAMAGED, wanted.getKey(), null);
        }
        Files.createDirectories(to.getParent());
        Files.write(to, bytes);
      }
      if (!manifest.checksums().containsKey(JournalFile.NAME)) {
        throw new BackupException(Kind.NO_BACKUP, "", null);
      }
    } catch (ZipException e) {
      throw new BackupException(Kind.NO_BACKUP, "", e);
    }
  }

  private static byte[] bytes(ZipFile file, ZipEntry entry) throws IOException, BackupException {
    try (InputStream in = file.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (ZipException | java.io.EOFException e) {
      throw new BackupException(Kind.DAMAGED, entry.getName(), e);
    }
  }

  /// Puts it where it shall be; a store that was there is set aside.
  public void putInPlace() throws IOException {
    Path aside = SetAside.place(store, "replaced");
    for (Path child : children(store)) {
      String name = String.valueOf(child.getFileName());
      if (!Backups.NOT_IN_IT.contains(name) && !name.endsWith(".lock")) {
        Files.createDirectories(aside);
        Files.move(child, aside.resolve(name));
      }
    }
    for (Path child : children(place)) {
      String name = String.valueOf(child.getFileName());
      if (!name.endsWith(".lock")) {
        Files.move(child, store.resolve(name));
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted(Comparator.comparingInt((Path child) -> LAST.indexOf(String.valueOf(child.getFileName()))))
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    delete(place);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
