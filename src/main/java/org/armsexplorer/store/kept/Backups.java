package org.armsexplorer.store.kept;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.armsexplorer.store.kept.BackupException.Kind;

/// Backups of a store: one zip with the journal, the kept files and the user's own work, and a list of checksums. The
/// database is not in it: it is made again from them.
public final class Backups {
  private static final String AUTOSAVE = "open.autosave.json";
  private static final String LOST = "open.lost.json";
  /// What is made by the program and not by the user, or is no part of a store.
  static final List<String> NOT_IN_IT = List.of("backups", SetAside.FOLDER, Unpacked.FOLDER);
  /// What a window writes by itself: a new store has it as well.
  private static final List<String> OF_THE_WINDOW = List.of("settings.json", "open.json", AUTOSAVE, LOST);
  private static final List<String> ENDINGS =
      List.of(AUTOSAVE, LOST, ".facts", ".mv.db", ".trace.db", ".part", ".lock", ".lck");

  private Backups() {}

  /// Writes a backup, atomically, and remembers that the store is backed up as it is now.
  ///
  /// @return the number of kept files in it
  /// @throws BackupException where a kept file is damaged, and would be missed
  public static int write(Path store, Path zip, String version) throws IOException, BackupException {
    KeptSources kept = new KeptSources(store);
    List<KeptFile> live = journal(store).map(Journal::files).orElse(List.of());
    for (KeptFile file : live) {
      if (kept.bytes(file.checksum()).isEmpty()) {
        throw new BackupException(Kind.COPY_DAMAGED, file.name(), null);
      }
    }
    Path sibling = zip.resolveSibling(zip.getFileName() + ".part");
    try {
      pack(store, sibling, version);
      Files.move(sibling, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(sibling);
    }
    LastBackup.remember(store, zip);
    return live.size();
  }

  private static Optional<Journal> journal(Path store) throws IOException {
    try {
      return new JournalFile(store).read();
    } catch (JournalException e) {
      throw new IOException(e);
    }
  }

  private static void pack(Path store, Path zip, String version) throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    try (
        FileChannel channel = FileChannel.open(zip, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        ZipOutputStream out = new ZipOutputStream(stream)) {
      for (Path file : files(store)) {
        byte[] bytes = Files.readAllBytes(file);
        String name = store.relativize(file).toString().replace('\\', '/');
        checksums.put(name, Checksums.of(bytes));
        entry(out, name, bytes);
      }
      entry(out, Manifest.NAME, Manifest.write(new Manifest(version, checksums)).getBytes(StandardCharsets.UTF_8));
      out.finish();
      stream.flush();
      channel.force(true);
    }
  }

  private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  /// All files of a store that a backup holds, by name.
  static List<Path> files(Path store) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(store, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean left = store.equals(folder.getParent()) && NOT_IN_IT.contains(String.valueOf(folder.getFileName()));
        return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String top = store.relativize(file).getName(0).toString();
        String name = String.valueOf(file.getFileName());
        if (attributes.isRegularFile() && !NOT_IN_IT.contains(top) && ENDINGS.stream().noneMatch(name::endsWith)) {
          files.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      // What is being written is there for a moment beside what it replaces.
      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
          return FileVisitResult.CONTINUE;
        }
        throw e;
      }
    });
    files.sort(Comparator.naturalOrder());
    return files;
  }

  /// Unpacks a backup.
  ///
  /// @param store where it shall be: a folder without a store, or with one that is backed up as it is
  public static Unpacked unpack(Path zip, Path store) throws IOException, BackupException {
    if (isStore(store) && !LastBackup.isOf(store)) {
      throw new BackupException(Kind.NOT_BACKED_UP, "", null);
    }
    Unpacked unpacked = new Unpacked(store);
    boolean whole = false;
    try {
      unpacked.unpack(zip);
      whole = true;
      return unpacked;
    } finally {
      if (!whole) {
        unpacked.close();
      }
    }
  }

  /// Whether a file says only how the program was left.
  static boolean isOfTheWindow(Path file) {
    return OF_THE_WINDOW.contains(String.valueOf(file.getFileName()));
  }

  private static boolean isStore(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(child -> String.valueOf(child.getFileName()))
          .anyMatch(name -> !NOT_IN_IT.contains(name) && !name.endsWith(".lock") && !OF_THE_WINDOW.contains(name));
    }
  }
}
