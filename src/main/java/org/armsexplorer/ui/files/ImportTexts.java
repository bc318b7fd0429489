package org.armsexplorer.ui.files;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.app.ImportOutcome;
import org.armsexplorer.app.ImportPreview;
import org.armsexplorer.app.PreviewFile;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;

/// What is said of the files of an import.
final class ImportTexts {

  private ImportTexts() {}

  static List<FileLine> files(ImportPreview preview) {
    return PreviewFile.of(preview).stream().map(ImportTexts::line).toList();
  }

  private static FileLine line(PreviewFile file) {
    SourceFile about = file.file();
    String form = Texts.text("import.form", file.form(), FigureFormat.years(about.coverage().years()));
    String edition =
        Texts.text(about.edition().guessed() ? "status.edition.guessed" : "status.edition", about.edition().name());
    LocalDateTime generated = about.generated();
    String dated = generated == null ? Texts.text("import.undated", edition)
        : Texts.text("status.generated", edition, FigureFormat.day(generated.toLocalDate()));
    return new FileLine(about.name(), form, dated, counts(file), file.known());
  }

  private static String counts(PreviewFile file) {
    return file.figures() > 0 ? Texts.text("import.counts.figures", Figures.count(file.figures()))
        : Texts.text("import.counts", Figures.count(file.deliveries()), Figures.count(file.deals()));
  }

  static List<IssueLine> issues(ImportPreview preview) {
    List<PreviewFile> files = PreviewFile.of(preview);
    List<IssueLine> lines = new ArrayList<>();
    for (PreviewFile file : files) {
      for (PreviewFile.Issue issue : file.issues()) {
        lines.add(new IssueLine(IssueLine.Weight.valueOf(issue.weight().name()),
            place(file.file().name(), issue.line(), files.size() > 1), issue.text()));
      }
    }
    return lines;
  }

  private static String place(String file, int line, boolean several) {
    if (line > 0) {
      return several ? Texts.text("import.place.in", Figures.count(line), file)
          : Texts.text("import.place", Figures.count(line));
    }
    return several ? file : "";
  }

  /// "x.csv", or "2 files".
  static String names(ImportPreview preview) {
    List<PreviewFile> files = PreviewFile.of(preview);
    return files.size() == 1 ? files.getFirst().file().name() : Texts.text("import.files", files.size());
  }

  static boolean isNew(ImportPreview preview) {
    return !preview.newFiles().isEmpty();
  }

  /// "Import 240 deals".
  static String go(ImportPreview preview) {
    List<PreviewFile> fresh = PreviewFile.of(preview).stream().filter(file -> !file.known()).toList();
    int deals = fresh.stream().mapToInt(PreviewFile::deals).sum();
    int figures = fresh.stream().mapToInt(PreviewFile::figures).sum();
    return deals > 0 ? Texts.text("import.go", Figures.count(deals))
        : Texts.text("import.go.figures", Figures.count(figures));
  }

  /// What is in the store now.
  static String done(ImportPreview preview, ImportOutcome outcome) {
    int deals = PreviewFile.of(preview).stream().mapToInt(PreviewFile::deals).sum();
    int deliveries = PreviewFile.of(preview).stream().mapToInt(PreviewFile::deliveries).sum();
    String done = deals > 0 ? Texts.text("import.done", Figures.count(deals), Figures.count(deliveries))
        : Texts.text("import.done.figures");
    return outcome.joinLine().map(joined -> done + " " + joined).orElse(done);
  }
}
