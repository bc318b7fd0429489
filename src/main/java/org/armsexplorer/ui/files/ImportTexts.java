package org.armsexplorer.ui.files;

import java.time.LocalDateTime;
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

  /// "March 2024, generated 13 Apr 2024".
  static String edition(SourceFile about) {
    String name =
        Texts.text(about.edition().guessed() ? "preview.name.guessed" : "preview.name", about.edition().title());
    LocalDateTime generated = about.generated();
    return generated == null ? Texts.text("import.undated", name)
        : Texts.text("status.generated", name, FigureFormat.day(generated.toLocalDate()));
  }

  static String years(SourceFile about) {
    return FigureFormat.years(about.coverage().years());
  }

  static String counts(PreviewFile file) {
    return file.figures() > 0 ? Texts.text("import.counts.figures", Figures.count(file.figures()))
        : Texts.text("import.counts", Figures.count(file.deliveries()), Figures.count(file.deals()));
  }

  /// The names of the files.
  static List<String> files(ImportPreview preview) {
    return preview.files().stream().map(file -> file.content().file().name()).toList();
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
