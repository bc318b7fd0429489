package org.armsexplorer.app;

import java.util.List;
import org.armsexplorer.exporter.ChartPrint;
import org.armsexplorer.exporter.ExportException;

/// The printers of this computer.
public final class Printers {

  Printers() {}

  /// Their names, the usual one first. May take a moment: the system is asked.
  public List<String> names() {
    return ChartPrint.printers();
  }

  /// Prints the chart of an answer on a page.
  public void print(Answer answer, ChartPrint.Wish wish) throws UserProblem {
    try {
      ChartPrint.print(answer.chart(), answer.normalized().spec().presentation().size(), wish);
    } catch (ExportException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "problem.said", e.text());
    }
  }
}
