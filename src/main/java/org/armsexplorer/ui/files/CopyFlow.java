package org.armsexplorer.ui.files;

import org.armsexplorer.app.Answer;
import org.armsexplorer.exporter.CitationStyle;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.parts.ClipboardText;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.State;

/// Copies the chart or its table to the clipboard.
public final class CopyFlow {
  private final Desk desk;
  private final ChartStudio studio;

  public CopyFlow(Desk desk, ChartStudio studio) {
    this.desk = desk;
    this.studio = studio;
  }

  public void table() {
    desk.model().ready().map(State.Ready::answer).ifPresent(answer -> {
      Copies.table(answer);
      desk.toasts().done(Texts.text("copied.table"));
    });
  }

  /// How the chart on show and its data are cited.
  public void citation(CitationStyle style) {
    desk.model().ready().map(State.Ready::answer).ifPresent(answer -> desk.jobs().run(Texts.text("job.cite"),
        progress -> desk.wiring().citations().cite(answer).in(style), citation -> {
          ClipboardText.put(citation);
          desk.toasts().done(Texts.text("copied.citation"));
        }, desk::tell));
  }

  /// Painted at the size of the export, away from the FX thread.
  public void picture() {
    desk.model().ready().map(State.Ready::answer).ifPresent(this::paint);
  }

  private void paint(Answer answer) {
    desk.jobs().run(Texts.text("job.copy-picture"), progress -> studio.paintWhole(answer), picture -> {
      Copies.picture(picture);
      desk.toasts().done(Texts.text("copied.picture", picture.widthPx(), picture.heightPx()));
    }, desk::tell);
  }
}
