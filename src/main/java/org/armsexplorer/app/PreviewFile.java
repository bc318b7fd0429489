package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.importer.FirstRows;
import org.armsexplorer.importer.ImportIssue;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.model.SourceFile;

/// One file of a preview, for whoever shows it.
///
/// @param form what it is, in words
/// @param known whether the same file is in the store already
/// @param first its first rows, as they stand in it
/// @param comparisons what it says beside the store, then beside the files named before it
public record PreviewFile(SourceFile file, String form, int deals, int deliveries, int figures, boolean known,
    List<Issue> issues, FirstRows first, List<FileComparison> comparisons) {
  private static final int MOST_ROWS = 5;

  /// Something that the reader should know of.
  ///
  /// @param line 0 where it is about the whole file
  public record Issue(Weight weight, int line, String text) {}

  /// How much an issue touches the figures.
  public enum Weight {
    /// Nothing was lost.
    NOTICE,
    /// Something was read otherwise than it stands, or guessed.
    WARNING,
    /// A row could not be read.
    ERROR
  }

  public PreviewFile {
    issues = List.copyOf(issues);
    comparisons = List.copyOf(comparisons);
  }

  /// The files of a preview, in its order.
  public static List<PreviewFile> of(ImportPreview preview) {
    List<PreviewFile> files = new ArrayList<>();
    for (ReadFile file : preview.files()) {
      SourceFile about = file.content().file();
      files.add(new PreviewFile(about, ImportService.description(about.form()), file.report().deals(),
          file.report().deliveries(), file.report().figures(), preview.isKnown(file), issues(file),
          FirstRows.of(file, MOST_ROWS), preview.comparisons(file)));
    }
    return files;
  }

  static List<Issue> issues(ReadFile file) {
    return file.report().issues().stream().map(issue -> new Issue(weight(issue.severity()), issue.line(), issue.text()))
        .toList();
  }

  private static Weight weight(ImportIssue.Severity severity) {
    return switch (severity) {
      case NOTICE -> Weight.NOTICE;
      case WARNING -> Weight.WARNING;
      case ERROR -> Weight.ERROR;
    };
  }
}
