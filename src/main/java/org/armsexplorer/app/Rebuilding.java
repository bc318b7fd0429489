package org.armsexplorer.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.importer.ImportException;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.importer.SourceReader;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.store.ImportStore.Incoming;
import org.armsexplorer.store.StoreException;
import org.armsexplorer.store.StoreRebuild;
import org.armsexplorer.store.kept.KeptFile;
import org.armsexplorer.store.kept.KeptImport;

/// Reads the kept files of a store again, as they were imported, into a new database.
final class Rebuilding {
  private final PartyNames names;
  private final SourceReader reader;

  Rebuilding(PartyNames names, MappingFiles mappings) {
    this.names = names;
    this.reader = new SourceReader(names, mappings::all);
  }

  /// What was made.
  ///
  /// @param imports number of imports
  /// @param files number of files
  /// @param leftOut names of files whose copies are damaged
  /// @param aside where the old database is; empty where there was none
  record Made(int imports, int files, List<String> leftOut, Optional<Path> aside) {

    /// In sentences.
    List<String> lines(Path folder) {
      List<String> lines = new ArrayList<>();
      lines.add(Messages.text("rebuild.made", folder, Integer.toString(imports), Integer.toString(files)));
      aside.ifPresent(place -> lines.add(Messages.text("rebuild.aside", place)));
      if (!leftOut.isEmpty()) {
        lines.add(Messages.text("rebuild.left-out", String.join(", ", leftOut)));
      }
      return lines;
    }
  }

  /// Makes a damaged database again; where only the journal is damaged, from what the database says of the imports.
  ///
  /// @throws UserProblem where there is nothing that it can be made of; all is as it was then
  Made heal(Path folder, StoreException trouble) throws UserProblem {
    try {
      if (trouble.kind() == StoreException.Kind.JOURNAL_DAMAGED) {
        StoreRebuild.journalFromDatabase(folder);
      }
      return run(folder, false, Progress.SILENT);
    } catch (StoreException e) {
      throw StoreProblems.problem(trouble);
    } catch (UserProblem e) {
      throw e.key().equals("store.nothing-kept") ? StoreProblems.problem(trouble) : e;
    }
  }

  /// Makes the database of a folder again.
  ///
  /// @param leaveOut whether to go on without files whose copies are damaged; else they stop it
  /// @throws UserProblem where a copy is damaged, it was stopped, or the folder cannot be written; all is as it was then
  Made run(Path folder, boolean leaveOut, Progress progress) throws UserProblem {
    try (StoreRebuild rebuild = StoreRebuild.begin(folder, names)) {
      List<String> damaged = new ArrayList<>();
      int imports = 0;
      int files = 0;
      List<KeptImport> live = rebuild.journal().live();
      for (int i = 0; i < live.size(); i++) {
        KeptImport one = live.get(i);
        progress.at(i, live.size(), Messages.text("rebuild.reading"));
        progress.checkCancelled();
        List<Incoming> read = read(rebuild, one, damaged);
        if (damaged.isEmpty() || leaveOut) {
          rebuild.add(one, read);
        }
        imports += read.isEmpty() ? 0 : 1;
        files += read.size();
      }
      if (!damaged.isEmpty() && !leaveOut) {
        throw new UserProblem(UserProblem.Kind.STORE, "rebuild.copies-damaged", folder, String.join(", ", damaged));
      }
      return new Made(imports, files, damaged, rebuild.finish());
    } catch (StoreException e) {
      throw StoreProblems.problem(e);
    }
  }

  private List<Incoming> read(StoreRebuild rebuild, KeptImport one, List<String> damaged) throws StoreException {
    List<Incoming> read = new ArrayList<>();
    for (KeptFile file : one.files()) {
      Optional<byte[]> bytes = rebuild.bytes(file);
      if (bytes.isEmpty()) {
        damaged.add(file.name());
        continue;
      }
      try {
        ImportOptions options = ImportOptions.ofWords(file.choices());
        read.add(new Incoming(bytes.get(), reader.read(Path.of(file.name()), bytes.get(), options).content()));
      } catch (ImportException e) {
        damaged.add(file.name());
      }
    }
    return read;
  }
}
