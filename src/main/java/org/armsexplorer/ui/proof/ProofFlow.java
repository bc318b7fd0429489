package org.armsexplorer.ui.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.ui.parts.ClipboardText;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.FileDialogs;
import org.armsexplorer.ui.parts.Texts;

/// Shows where a figure comes from, and writes the evidence sheet.
public final class ProofFlow {
  private static final String ENDING = ".pdf";
  private final Desk desk;

  public ProofFlow(Desk desk) {
    this.desk = desk;
  }

  /// Finds the deals behind a figure and lays them over the window.
  public void ask(FigureAsked asked) {
    desk.jobs().run(Texts.text("job.prove"), progress -> desk.wiring().proofs().prove(asked.query(), asked.members()),
        report -> desk.sheets().show(new ProofSheet(report, this::save, this::copy).sheet()), desk::tell);
  }

  private void save(EvidenceReport report) {
    FileDialogs.Kind kind = new FileDialogs.Kind(Texts.text("proof.kind"), List.of("*.pdf", "*.csv", "*.xlsx"));
    Optional<Path> chosen =
        desk.dialogs().save(Texts.text("proof.save"), kind, desk.folder(), Texts.text("proof.proposed") + ENDING);
    chosen.map(ProofFlow::withEnding).ifPresent(to -> desk.jobs().run(Texts.text("job.evidence"), progress -> {
      desk.wiring().proofs().write(report, to);
      return to;
    }, written -> {
      desk.rememberFolderOf(written);
      desk.toasts().done(Texts.text("export.done", written.getFileName()));
    }, desk::tell));
  }

  private static Path withEnding(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    boolean known = name.endsWith(ENDING) || name.endsWith(".csv") || name.endsWith(".xlsx");
    return known ? path : path.resolveSibling(path.getFileName() + ENDING);
  }

  private void copy(EvidenceReport report) {
    try {
      ClipboardText.put(desk.wiring().proofs().text(report));
      desk.toasts().done(Texts.text("proof.copied"));
    } catch (UserProblem problem) {
      desk.tell(problem);
    }
  }
}
