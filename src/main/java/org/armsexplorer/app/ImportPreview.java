package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armsexplorer.importer.ImportIssue;
import org.armsexplorer.importer.ReadFile;

/// What files hold, read and checked, before anything is stored.
///
/// @param files in the order in which they were named
/// @param known checksums of those that are in the store already
/// @param comparisons what each new file says beside the store and beside the files named before it
public record ImportPreview(List<ReadFile> files, Set<String> known, List<FileComparison> comparisons) {

  public ImportPreview {
    files = List.copyOf(files);
    known = Set.copyOf(known);
    comparisons = List.copyOf(comparisons);
  }

  public boolean isKnown(ReadFile file) {
    return known.contains(file.content().file().checksum());
  }

  /// The files that are not in the store yet, each once.
  public List<ReadFile> newFiles() {
    List<ReadFile> fresh = new ArrayList<>();
    for (ReadFile file : files) {
      String checksum = file.content().file().checksum();
      if (!isKnown(file) && fresh.stream().noneMatch(one -> one.content().file().checksum().equals(checksum))) {
        fresh.add(file);
      }
    }
    return fresh;
  }

  /// The comparisons of one file.
  public List<FileComparison> comparisons(ReadFile file) {
    return comparisons.stream().filter(one -> one.file().equals(file.content().file())).toList();
  }

  /// For each new file what of it the store has, in numbers; none where the store holds nothing of its edition.
  public List<String> countLines() {
    return comparisons.stream().filter(FileComparison::isWithStore)
        .map(one -> Messages.text("compare.line", one.file().name(), one.counts())).toList();
  }

  /// What contradicts each other, in sentences with the first examples.
  public List<String> contradictionLines() {
    return comparisons.stream().flatMap(one -> one.lines().stream()).toList();
  }

  /// A line for each issue, with its file and line.
  public List<String> issueLines() {
    List<String> lines = new ArrayList<>();
    for (ReadFile file : files) {
      for (ImportIssue issue : file.report().issues()) {
        String key = issue.line() == 0 ? "import.issue" : "import.issue-at";
        lines.add(Messages.text(key, file.content().file().name(), Integer.toString(issue.line()),
            Messages.text("import.severity." + issue.severity().name()), issue.text()));
      }
    }
    return lines;
  }
}
