package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.chart.ChartBuilder;
import org.armsexplorer.chart.ChartContext;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.ChartTexts;
import org.armsexplorer.chart.FirstStroke;
import org.armsexplorer.exporter.Content;
import org.armsexplorer.exporter.Credits;
import org.armsexplorer.exporter.ExportException;
import org.armsexplorer.exporter.ExportFormat;
import org.armsexplorer.exporter.ExportRequest;
import org.armsexplorer.exporter.Exporters;
import org.armsexplorer.exporter.SummaryCsv;
import org.armsexplorer.exporter.SummaryJson;
import org.armsexplorer.exporter.SummaryText;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.SpecJson;

/// Writes charts and tables: window and command line meet here.
public final class ExportService {
  private final SpecJson json = new SpecJson();

  /// Gets the JDK's fonts and rasteriser ready on another thread, while the question is read and answered.
  public static void makeReady() {
    Thread.ofPlatform().daemon().name("first-stroke").start(FirstStroke::draw);
  }

  /// Writes the chart of an answer, or its table, into a file; the ending of its name says the form.
  ///
  /// @param outlines SVG: text as shapes
  public void export(Answer answer, Path file, boolean outlines) throws UserProblem {
    ExportFormat format =
        ExportFormat.of(file).orElseThrow(() -> new UserProblem(UserProblem.Kind.WRONG_USE, "export.no-format", file));
    ChartSpec spec = answer.normalized().spec();
    ExportRequest request = ExportRequest.of(format, spec.presentation()).withOutlines(outlines);
    // a chart gathers what it cannot tell apart, data do not
    SummaryTable table = format.isPicture() ? answer.table() : answer.facts().answer(SummaryQuery.of(spec));
    Exhibit exhibit = format.isPicture() ? answer.exhibit() : Exhibit.of(answer.facts(), table);
    Content content = new Content(answer.chart(), table, exhibit, credits(answer.facts(), spec, answer.chart()));
    try {
      Exporters.write(request, content, file);
    } catch (ExportException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "problem.said", e.text());
    }
  }

  /// The file with source and notes that [#export] writes beside a table which has no room for them.
  public static Optional<Path> notesOf(Path file) {
    return ExportFormat.of(file).filter(ExportFormat.CSV::equals).map(csv -> Exporters.notesOf(file));
  }

  private Credits credits(Facts facts, ChartSpec spec, ChartModel chart) {
    ChartTexts texts = chart.texts();
    return Credits.of(facts, spec.filter(), texts.title(), texts.sourceLine(), texts.notes(), texts.spoken(),
        json.write(new SavedView("", spec)));
  }

  /// Prints the answer of a question.
  ///
  /// @param complete whether cells without a delivery are given too
  public void print(SummaryTable table, Facts facts, TableFormat format, boolean complete, Appendable out)
      throws UserProblem {
    try {
      switch (format) {
        case CSV -> new SummaryCsv(complete).write(table, out);
        case JSON -> new SummaryJson(complete).write(table, plainCredits(table, facts), out);
        case TABLE -> text(table, facts, complete, out);
      }
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "export.not-printed");
    }
  }

  private void text(SummaryTable table, Facts facts, boolean complete, Appendable out) throws IOException {
    if (SummaryText.fitsExhibit(table)) {
      new SummaryText().write(Exhibit.of(facts, table), plainCredits(table, facts), out);
    } else {
      new SummaryText().write(table, complete, plainCredits(table, facts), out);
    }
  }

  private Credits plainCredits(SummaryTable table, Facts facts) {
    if (table.axes().isEmpty() || table.axes().size() > 2) {
      return Credits.of(facts, table.query().filter(), "", "", List.of(), "", "");
    }
    Encoding encoding =
        new Encoding(table.query().by().getFirst(), table.axes().size() == 1 ? null : table.query().by().getLast());
    ChartSpec spec = ChartSpec.DEFAULT.withEncoding(encoding).withMeasure(table.query().measure())
        .withDerivation(table.query().derivation()).withFilter(table.query().filter()).withTop(table.query().top());
    ChartModel chart = ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(facts, table),
        ChartContext.of(facts, spec.filter()));
    return credits(facts, spec, chart);
  }
}
