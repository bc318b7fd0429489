package org.armsexplorer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Proves a figure: its deals, each with file, line and checksum.
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Show what a figure is made of: its deals, each with file, line and checksum.")
final class ExplainCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ListOptions list = new ListOptions();
  @Mixin private EditionChoice edition = new EditionChoice();

  @Option(names = "--measure", paramLabel = "MEASURE", description = "tiv-delivered (default), units-delivered, deliveries or deals.") private String measure =
      Measure.TIV_DELIVERED.token();

  @Option(names = "--raw", description = "Show also the lines as they stand in the files; csv and json always have them.") private boolean raw;

  @Option(names = "--sample", description = "Ask the sample; open no store.") private boolean sample;

  ExplainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    ListOptions.Way way = list.way();
    SummaryQuery query = new SummaryQuery(List.of(), Words.parse(Measure.class, measure, "--measure"),
        filter.filter().withEdition(edition.edition()), Derivation.NONE, 0);
    try (Wiring wiring = desk.openFilled(root, sample)) {
      EvidenceReport report = wiring.proofs().prove(query, List.of());
      way.give(format -> wiring.proofs().print(report, format, raw, desk.out()),
          file -> wiring.proofs().write(report, file));
    }
    return 0;
  }
}
