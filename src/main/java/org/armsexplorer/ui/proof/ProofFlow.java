package org.armsexplorer.ui.proof;

import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.SaveFlow;
import org.armsexplorer.ui.parts.ClipboardText;
import org.armsexplorer.ui.parts.Texts;

/// Shows where a figure comes from, and writes the evidence sheet.
public final class ProofFlow {
  private final Desk desk;

  public ProofFlow(Desk desk) {
    this.desk = desk;
  }

  /// Finds the deals behind a figure and lays them over the window; the calculation is credited as that of the chart.
  public void ask(FigureAsked asked) {
    String by = desk.model().spec().presentation().calculationBy();
    desk.jobs().run(Texts.text("job.prove"),
        progress -> desk.wiring().proofs().prove(asked.query(), asked.members()).withCalculationBy(by),
        report -> desk.sheets().show(new ProofSheet(report, this::save, this::copy).sheet()), desk::tell);
  }

  private void save(EvidenceReport report) {
    SaveFlow.Wanted wanted = new SaveFlow.Wanted(Texts.text("proof.save"), Texts.text("proof.kind"),
        Texts.text("proof.proposed"), List.of(".pdf", ".csv", ".xlsx"), Texts.text("job.evidence"));
    new SaveFlow(desk).save(wanted, file -> desk.wiring().proofs().write(report, file));
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
