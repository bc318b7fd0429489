package org.armsexplorer.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.ExportService;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.ui.parts.Texts;

/// Exports the chart or its table: the sheet, the file dialog, the job.
public final class ExportFlow {
  private static final int LONGEST_NAME = 80;
  private final Desk desk;
  private ExportFormat last = ExportFormat.PNG;

  public ExportFlow(Desk desk) {
    this.desk = desk;
  }

  /// Asks for format and looks, then for the file.
  public void ask() {
    ExportSheet sheet = new ExportSheet(desk.model().spec().presentation(), last, this::choose);
    desk.sheets().show(sheet.sheet());
  }

  private void choose(ExportSheet.Wish wish) {
    last = wish.format();
    String title = desk.model().ready().map(ready -> ready.answer().chart().title()).orElse("");
    Optional<Path> chosen = desk.dialogs().save(Texts.text("export.title"), wish.format().kind(), desk.exportFolder(),
        fileName(title) + wish.format().ending());
    chosen.ifPresent(path -> {
      Path to = withEnding(path, wish.format().ending());
      // the notes of a table go with it
      Path asked = Files.exists(to) ? to : ExportService.notesOf(to).orElse(to);
      Replacing.ask(desk, path, asked, () -> {
        desk.sheets().close();
        write(wish, to);
      });
    });
  }

  private void write(ExportSheet.Wish wish, Path to) {
    ChartSpec spec = desk.model().spec().withPresentation(wish.looks());
    desk.jobs().run(Texts.text("job.export", to.getFileName()), progress -> {
      // as it is on the screen: the spec may have been made for another source
      Answer answer = desk.wiring().explorer().answerFitted(spec);
      progress.checkCancelled();
      desk.wiring().exports().export(answer, to, wish.outlines());
      return to;
    }, written -> {
      desk.rememberFolderOf(written);
      desk.toasts().done(Texts.text("export.done", written.getFileName()));
    }, desk::tell);
  }

  private static Path withEnding(Path path, String ending) {
    String name = String.valueOf(path.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ending) ? path : path.resolveSibling(name + ending);
  }

  /// The title as a file name that every system takes.
  static String fileName(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    String name = plain.isEmpty() ? "chart" : plain;
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
