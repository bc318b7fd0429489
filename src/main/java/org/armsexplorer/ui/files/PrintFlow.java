package org.armsexplorer.ui.files;

import java.util.List;
import org.armsexplorer.app.Answer;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.State;

/// Prints the chart: the sheet that asks for printer and page, the job.
public final class PrintFlow {
  private final Desk desk;
  private final Runnable export;

  /// @param export offered where there is no printer
  public PrintFlow(Desk desk, Runnable export) {
    this.desk = desk;
    this.export = export;
  }

  /// Looks for printers, then asks.
  public void ask() {
    desk.model().ready().ifPresent(ready -> desk.jobs().run(Texts.text("job.printers"),
        progress -> desk.wiring().printers().names(), printers -> ask(printers, ready), desk::tell));
  }

  private void ask(List<String> printers, State.Ready ready) {
    if (printers.isEmpty()) {
      desk.toasts().done(Texts.text("print.none"), Texts.text("print.export"), export);
      return;
    }
    ChartSpec spec = desk.model().spec();
    boolean wide = ready.picture().widthPx() >= ready.picture().heightPx();
    desk.sheets().show(new PrintSheet(printers, wide, spec.presentation().theme() == Theme.DARK, wish -> {
      desk.sheets().close();
      print(wish, wish.white() ? spec.withPresentation(looks -> looks.withTheme(Theme.LIGHT)) : spec);
    }).sheet());
  }

  private void print(PrintSheet.Wish wish, ChartSpec spec) {
    desk.jobs().run(Texts.text("job.print"), progress -> {
      Answer answer = desk.wiring().explorer().answerFitted(spec);
      progress.checkCancelled();
      desk.wiring().printers().print(answer, wish.print());
      return wish.print().printer();
    }, printer -> desk.toasts().done(Texts.text("print.done", printer)), desk::tell);
  }
}
