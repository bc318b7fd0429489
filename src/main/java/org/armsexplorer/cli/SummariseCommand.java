package org.armsexplorer.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.TableFormat;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Answers a question with a table.
@Command(name = "summarise", mixinStandardHelpOptions = true, description = "Answer a question with a table.")
final class SummariseCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private SpecOption saved = new SpecOption();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv or json.") private String format =
      TableFormat.TABLE.token();

  @Option(names = "--complete", description = "Give also the cells without a delivery, with their state.") private boolean complete;

  @Option(names = "--sample", description = "Ask the sample; open no store.") private boolean sample;

  SummariseCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    TableFormat wanted = Words.parse(TableFormat.class, format, "--format");
    try (Wiring wiring = desk.open(root, sample)) {
      if (!sample && wiring.explorer().isSample()) {
        throw Words.problem("store.empty", root.folder());
      }
      Optional<ChartSpec> read = saved.read(wiring, root, desk);
      SummaryQuery query =
          read.isPresent() ? SummaryQuery.of(read.get().normalized().spec()) : query(wiring.explorer());
      SummaryTable table = wiring.explorer().summarise(query);
      wiring.exports().print(table, wiring.explorer().facts(table.query().filter(), table.query().by()), wanted,
          complete, desk.out());
    }
    return 0;
  }

  private SummaryQuery query(Explorer explorer) throws UserProblem {
    return new SummaryQuery(question.by(List.of(Dimension.YEAR, Dimension.SUPPLIER)), question.measure(explorer),
        question.filter(), question.derivation(), question.top());
  }
}
