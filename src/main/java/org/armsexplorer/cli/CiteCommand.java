package org.armsexplorer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.CitationStyle;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Says how the answer of a question and its data are cited.
@Command(name = "cite", mixinStandardHelpOptions = true, description = "Say how a chart and its data are cited, for a footnote or a reference program.")
final class CiteCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--style", paramLabel = "STYLE", description = "text (default), bibtex or ris.") private String style =
      CitationStyle.TEXT.token();

  @Option(names = "--title", paramLabel = "TEXT", description = "Title of the chart; without it a plain description.") private String title =
      "";

  @Option(names = "--calculation-by", paramLabel = "NAME", description = "Who is credited with the calculation.") private String calculationBy =
      "";

  @Option(names = "--sample", description = "Cite the sample; open no store.") private boolean sample;

  CiteCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    CitationStyle wanted = Words.parse(CitationStyle.class, style, "--style");
    try (Wiring wiring = desk.openFilled(root, sample)) {
      List<Dimension> by = question.by(List.of(Dimension.YEAR, Dimension.SUPPLIER));
      Encoding encoding = new Encoding(by.get(0), by.size() == 1 ? null : by.get(1));
      ChartSpec spec = ChartSpec.DEFAULT.withEncoding(encoding).withMeasure(question.measure(wiring.explorer()))
          .withDerivation(question.derivation()).withTop(question.top()).withFilter(question.filter())
          .withPresentation(looks -> looks.withTitle(title).withCalculationBy(calculationBy));
      desk.out().print(wiring.citations().cite(wiring.explorer().answer(spec)).in(wanted));
    }
    return 0;
  }
}
