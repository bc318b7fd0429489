package org.armsexplorer.importer;

import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceContent;

/// A file that was read: its bytes as they are, what they say, and what the reader should know.
///
/// @param options what the user said of it
@SuppressWarnings("ArrayRecordComponent") // the bytes are kept as the source, never compared
public record ReadFile(Path path, byte[] bytes, SourceContent content, ImportReport report, ImportOptions options) {

  /// The same file under the edition that the reader says it is of, where the file does not say it.
  public ReadFile withEdition(Edition edition) {
    String guess = Messages.text("edition.guessed", content.file().edition().name());
    List<ImportIssue> issues = report.issues().stream().filter(issue -> !issue.text().equals(guess)).toList();
    return new ReadFile(path, bytes, content.withEdition(edition),
        new ImportReport(report.deals(), report.undelivered(), report.deliveries(), report.figures(), issues), options);
  }
}
