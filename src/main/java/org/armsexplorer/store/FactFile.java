package org.armsexplorer.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.FactSnapshot;
import org.armsexplorer.analysis.FactTableBuilder;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.kept.Journal;
import org.armsexplorer.store.kept.KeptFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The facts of an edition in a file beside the database, as they were when they were last read from it and found to be
/// what was imported: a start reads them from there. Its key are the files of the edition with what the
/// database says of each, what each of them told by the journal, and how their deals are joined; after any change of these
/// it is not read, and written anew.
///
/// It is never needed: a missing, damaged or foreign one is passed over.
final class FactFile {
  static final String ENDING = ".facts";
  private static final Logger LOG = LoggerFactory.getLogger(FactFile.class);
  private final Store store;
  private final Edition edition;
  private final List<SourceFile> sources;
  private final Path path;
  private final String key;

  /// @param sources of the edition, in the order of their places
  FactFile(Store store, Edition edition, List<SourceFile> sources) {
    this.store = store;
    this.edition = edition;
    this.sources = List.copyOf(sources);
    this.path = store.folder().resolve(name(EditionWord.of(edition)));
    this.key = key(store.journal());
  }

  private static String name(String edition) {
    return edition.replace(' ', '-') + ENDING;
  }

  private String key(Journal journal) {
    StringBuilder all = new StringBuilder(EditionWord.of(edition));
    for (SourceFile source : sources) {
      all.append('\n')
          .append(List.of(source.name(), source.checksum(), source.bytes(), source.form(), source.encoding(),
              String.valueOf(source.generated()), source.edition(), source.coverage().years(),
              new TreeSet<>(source.coverage().suppliers()), new TreeSet<>(source.coverage().recipients()),
              source.rows(), journal.sum(source.checksum()).map(Object::toString).orElse("?")));
    }
    return all.append('\n').append(journal.joins(EditionWord.of(edition))).toString();
  }

  /// Whether the journal knows these files and no other of the edition.
  private boolean agrees() {
    Set<String> known = store.journal().files().stream().filter(file -> file.edition().equals(EditionWord.of(edition)))
        .map(KeptFile::checksum).collect(Collectors.toSet());
    return known.equals(sources.stream().map(SourceFile::checksum).collect(Collectors.toSet()));
  }

  /// What was gathered when it was written; empty where that is not what the store holds now.
  Optional<FactTableBuilder> read(PartyNames names) {
    if (!agrees() || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    // given back at once: a file that is still mapped cannot be replaced on Windows
    try (Arena arena = Arena.ofConfined(); FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return FactSnapshot.read(bytes, key, edition, names, sources);
    } catch (IOException | RuntimeException e) {
      LOG.info("{} is not read", path, e);
      return Optional.empty();
    }
  }

  /// Writes what was gathered and found sound, and removes the files of editions that are no longer there.
  void write(FactTableBuilder gathered) {
    if (store.isReadOnly()) {
      return;
    }
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        FactSnapshot.write(gathered, key, channel);
      }
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      removeOthers();
    } catch (AtomicMoveNotSupportedException e) {
      LOG.info("no facts are kept in {}", store.folder(), e);
    } catch (IOException e) {
      LOG.info("{} cannot be written", path, e);
    } finally {
      delete(part);
    }
  }

  private void removeOthers() throws IOException {
    Set<String> wanted = store.journal().files().stream().map(file -> name(file.edition())).collect(Collectors.toSet());
    try (DirectoryStream<Path> all = Files.newDirectoryStream(store.folder(), "*" + ENDING)) {
      for (Path file : all) {
        if (!wanted.contains(String.valueOf(file.getFileName()))) {
          delete(file);
        }
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} stays", file, e);
    }
  }
}
