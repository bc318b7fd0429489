package org.armsexplorer.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.spec.TransferFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Draws a chart into a file.
@Command(name = "chart", mixinStandardHelpOptions = true, description = "Draw a chart into a PNG, SVG or PDF file, or its table into a CSV or XLSX file.")
final class ChartCommand implements Callable<Integer> {
  private static final int MOST_DIMENSIONS = 3;
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private LookOptions looks = new LookOptions();
  @Mixin private SpecOption saved = new SpecOption();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write; its ending says the form.") private String out =
      "";

  @Option(names = "--sample", description = "Draw the sample; open no store.") private boolean sample;

  ChartCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    try (Wiring wiring = desk.open(root, sample)) {
      if (!sample && wiring.explorer().isSample()) {
        throw Words.problem("store.empty", root.folder());
      }
      Optional<ChartSpec> read = saved.read(wiring, root, desk);
      Answer answer = wiring.explorer().answer(read.isPresent() ? read.get() : spec(wiring.explorer()));
      for (SpecNotice notice : answer.normalized().notices()) {
        desk.say(wiring.explorer().notice(notice));
      }
      wiring.exports().export(answer, FileNames.path(out), looks.outlines());
    }
    return 0;
  }

  /// The spec that the options say. A question without any option on the sample is the chart of a first look.
  private ChartSpec spec(Explorer explorer) throws UserProblem {
    List<Dimension> by = question.by(looks.usual(), looks.panels());
    if (by.size() > MOST_DIMENSIONS) {
      throw Words.problem("wrong.dimensions");
    }
    TransferFilter filter = question.filter(looks.panels());
    if (sample && filter.isAll()) {
      filter = Explorer.startSpec().filter();
    }
    return new ChartSpec(looks.type(), question.measure(explorer), looks.encoding(by), question.derivation(), filter,
        question.top(), looks.presentation());
  }
}
