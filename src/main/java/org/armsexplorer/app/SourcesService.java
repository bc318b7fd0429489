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

  /// An import that was taken out, with all that is needed to put it back.
  ///
  /// @param files empty where their copies were not there any more: it cannot be put back then
  public record Removed(List<ReadFile> files) {

    public Removed {
      files = List.copyOf(files);
    }
  }

  /// Takes all files of an import out of the store.
  ///
  /// @param batch its number, as the shelf has it
  /// @throws UserProblem where the store cannot be written; it is as it was then
  public Removed remove(int batch, Progress progress) throws UserProblem {
    List<ReadFile> files = new ArrayList<>();
    boolean whole = true;
    boolean there = false;
    for (Shelved one : store.shelf().files()) {
      progress.checkCancelled();
      if (one.batch() == batch) {
        Optional<ReadFile> read = store.kept(one.file().checksum()).flatMap(bytes -> imports.again(one.file(), bytes));
        there = true;
        whole &= read.isPresent();
        read.ifPresent(files::add);
      }
    }
    if (there) {
      store.remove(batch);
    }
    return new Removed(whole ? files : List.of());
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

  /// Puts an import back, but for files that were imported again meanwhile.
  public PutBack restore(Removed removed, Progress progress) throws UserProblem {
    StoreSource.Committed committed = store.commit(removed.files(), progress);
    return new PutBack(committed.stored().map(Stored::batch).orElse(0), committed.checksums());
  }

  /// The newest change of what is in the store, also where it was made before the program started.
  public static final class Newest {
    private final KeptImport made;

    private Newest(KeptImport made) {
      this.made = made;
    }

    /// Whether an import was taken out; else it was made.
    public boolean isRemoval() {
      return !made.isLive();
    }

    /// The names of the import's files.
    public List<String> names() {
      return made.files().stream().map(KeptFile::name).toList();
    }

    public Set<String> checksums() {
      return made.files().stream().map(KeptFile::checksum).collect(Collectors.toSet());
    }
  }

  /// The newest import or removal of one; empty where there never was one.
  public Optional<Newest> newest() {
    return store.newest().map(Newest::new);
  }

  /// Puts the import of the newest change back, from the kept copies of its files.
  ///
  /// @throws UserProblem where one of them is not there any more, or cannot be read
  public PutBack restore(Newest newest, Progress progress) throws UserProblem {
    List<ReadFile> files = new ArrayList<>();
    for (KeptFile file : newest.made.files()) {
      progress.at(files.size(), newest.made.files().size(), file.name());
      progress.checkCancelled();
      files.add(store.kept(file.checksum()).flatMap(bytes -> imports.again(file, bytes))
          .orElseThrow(() -> new UserProblem(UserProblem.Kind.STORE, "sources.copy-gone", file.name())));
    }
    return restore(new Removed(files), progress);
  }
}
