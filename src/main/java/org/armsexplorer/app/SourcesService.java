package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.ShelfStore.Shelved;
import org.armsexplorer.store.Stored;
import org.armsexplorer.store.kept.KeptFile;
import org.armsexplorer.store.kept.KeptImport;

/// The shelf: which files of which editions are in the store. An import is taken out as a whole, also long after it was
/// made, and put back from the kept copies.
public final class SourcesService {
  private final StoreSource store;
  private final ImportService imports;
  private final Map<Said, List<PreviewFile.Issue>> issues = new ConcurrentHashMap<>();

  /// Issues are sentences, so that they are known by language.
  private record Said(String checksum, Language language) {}

  SourcesService(StoreSource store, ImportService imports) {
    this.store = store;
    this.imports = imports;
  }

  /// The editions in the store with their files, the newest first; none where nothing was imported.
  public List<ShelfEdition> shelf() throws UserProblem {
    Map<SourceFile, Shelved> shelved = new HashMap<>();
    StoreSource.Shelf shelf = store.shelf();
    shelf.files().forEach(one -> shelved.put(one.file(), one));
    List<ShelfEdition> editions = new ArrayList<>();
    for (EditionInfo info : shelf.editions()) {
      List<ShelfEdition.Item> files =
          info.files().stream().map(shelved::get).filter(Objects::nonNull).map(ShelfEdition.Item::of).toList();
      editions.add(new ShelfEdition(info.edition(), files));
    }
    return editions;
  }

  /// What the reader should know of a file, read again from its kept copy; empty where that is not there.
  public Optional<List<PreviewFile.Issue>> issues(SourceFile file) throws UserProblem {
    Said said = new Said(file.checksum(), Wording.current().language());
    List<PreviewFile.Issue> known = issues.get(said);
    if (known == null) {
      Optional<ReadFile> read = store.kept(file.checksum()).flatMap(bytes -> imports.again(file, bytes));
      if (read.isEmpty()) {
        return Optional.empty();
      }
      known = PreviewFile.issues(read.get());
      issues.put(said, known);
    }
    return Optional.of(known);
  }

  /// Takes all files of an import out of the store.
  ///
  /// @param batch its number, as the shelf has it
  /// @return what to put back by; empty where there was none of that number, or where the copy of one of its files is not
  ///     there or cannot be read any more
  /// @throws UserProblem where the store cannot be written; it is as it was then
  public Optional<Known> remove(int batch, Progress progress) throws UserProblem {
    boolean whole = true;
    boolean there = false;
    for (Shelved one : store.shelf().files()) {
      progress.checkCancelled();
      if (one.batch() == batch) {
        there = true;
        whole &= store.kept(one.file().checksum()).flatMap(bytes -> imports.again(one.file(), bytes)).isPresent();
      }
    }
    Optional<Known> known = whole && there ? known(batch) : Optional.empty();
    if (there) {
      store.remove(batch);
    }
    return known;
  }

  /// Takes out the imports that brought some of these files and no others, whichever number they have by now.
  ///
  /// @return whether there was any
  /// @throws UserProblem where the store cannot be written
  public boolean takeOut(Set<String> checksums) throws UserProblem {
    return store.takeOut(checksums);
  }

  /// An import that was put back.
  ///
  /// @param batch its new number; 0 where all its files had been imported again
  /// @param checksums of its files, without those that had been imported again
  public record PutBack(int batch, Set<String> checksums) {

    public PutBack {
      checksums = Set.copyOf(checksums);
    }
  }

  /// An import as the journal knows it, or the removal of one: with the kept copies of its files it is put back, however
  /// long ago it was made.
  public static final class Known {
    private final KeptImport made;
    private final boolean removal;

    private Known(KeptImport made, boolean removal) {
      this.made = made;
      this.removal = removal;
    }

    /// Whether this is how it was taken out; else how it was made.
    public boolean isRemoval() {
      return removal;
    }

    /// The names of the import's files.
    public List<String> names() {
      return made.files().stream().map(KeptFile::name).toList();
    }

    public Set<String> checksums() {
      return made.files().stream().map(KeptFile::checksum).collect(Collectors.toSet());
    }
  }

  /// All imports and removals, the newest first; without those that could not be put back, for a kept copy is gone.
  public List<Known> history() {
    return store.history().stream().map(event -> new Known(event.made(), event.isRemoval())).toList();
  }

  /// The import of a number; empty where there never was one.
  public Optional<Known> known(int batch) {
    return store.journal().find(batch).map(made -> new Known(made, !made.isLive()));
  }

  /// Puts an import back from the kept copies of its files, but for those that were imported again meanwhile.
  ///
  /// @throws UserProblem where one of them is not there any more, or cannot be read
  public PutBack restore(Known known, Progress progress) throws UserProblem {
    List<ReadFile> files = new ArrayList<>();
    for (KeptFile file : known.made.files()) {
      progress.at(files.size(), known.made.files().size(), file.name());
      progress.checkCancelled();
      files.add(store.kept(file.checksum()).flatMap(bytes -> imports.again(file, bytes))
          .orElseThrow(() -> new UserProblem(UserProblem.Kind.STORE, "sources.copy-gone", file.name())));
    }
    StoreSource.Committed committed = store.commit(files, progress);
    return new PutBack(committed.stored().map(Stored::batch).orElse(0), committed.checksums());
  }
}
