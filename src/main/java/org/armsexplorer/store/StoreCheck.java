package org.armsexplorer.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.FileSum;
import org.armsexplorer.store.kept.KeptFile;
import org.armsexplorer.store.kept.KeptSources;

/// What a look at all rows and all kept files of a store found.
///
/// @param files those in the store, in the order of their imports
/// @param joinsAsImported whether deals are joined as they were
/// @param strays copies of files of which the journal knows nothing: left by an import that was broken off
public record StoreCheck(List<CheckedFile> files, boolean joinsAsImported, List<String> strays) {

  public StoreCheck {
    files = List.copyOf(files);
    strays = List.copyOf(strays);
  }

  /// One file.
  ///
  /// @param rowsAsImported whether the database holds exactly what the file said when it was imported
  /// @param copyAsImported whether its kept copy has the bytes that were imported
  public record CheckedFile(KeptFile file, boolean rowsAsImported, boolean copyAsImported) {}

  /// Whether the database is what was imported.
  public boolean isDatabaseSound() {
    return joinsAsImported && files.stream().allMatch(CheckedFile::rowsAsImported);
  }

  /// Whether the database can be made again from the copies.
  public boolean areCopiesSound() {
    return files.stream().allMatch(CheckedFile::copyAsImported);
  }

  /// Looks at all of an open store.
  ///
  /// @throws StoreException where it cannot be read
  public static StoreCheck of(Store store) throws StoreException {
    KeptSources kept = new KeptSources(store.folder());
    SumReader sums = Faults.reading(store.folder(), () -> SumReader.read(store));
    var numbers = Faults.reading(store.folder(), () -> SourceRows.read(store.dsl()));
    List<CheckedFile> files = new ArrayList<>();
    try {
      for (KeptFile file : store.journal().files()) {
        boolean rows = numbers.entrySet().stream().filter(entry -> isFile(entry.getValue(), file))
            .anyMatch(entry -> file.sum().equals(sums.files().getOrDefault(entry.getKey(), NONE)));
        files.add(new CheckedFile(file, rows, kept.bytes(file.checksum()).isPresent()));
      }
      boolean onlyTheirs = sums.files().size() == files.size();
      Set<String> known = store.journal().checksums().collect(Collectors.toSet());
      List<String> strays = kept.checksums().stream().filter(checksum -> !known.contains(checksum)).toList();
      return new StoreCheck(files, onlyTheirs && sums.joins().equals(store.journal().joins()), strays);
    } catch (IOException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  private static final FileSum NONE = new FileSum(-1, -1, -1, -1, -1, -1);

  private static boolean isFile(SourceFile there, KeptFile file) {
    return there.checksum().equals(file.checksum()) && EditionWord.of(there.edition()).equals(file.edition());
  }
}
