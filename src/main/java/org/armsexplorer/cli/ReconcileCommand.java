package org.armsexplorer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.armsexplorer.analysis.compare.ReconciledCell;
import org.armsexplorer.analysis.compare.Reconciliation;
import org.armsexplorer.app.ReconcileService;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.spec.Token;
import org.armsexplorer.spec.TransferFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Holds deals against the publisher's own tables.
@Command(name = "reconcile", mixinStandardHelpOptions = true, description = "Hold the sums of the deals against a TIV table of the same edition, and list where they differ.")
final class ReconcileCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ListOptions list = new ListOptions();
  @Mixin private EditionChoice edition = new EditionChoice();

  @Option(names = "--by", paramLabel = "cell|year", description = "cell (default): each partner and year; year: all partners of a table added up.") private String by =
      Grain.CELL.token();

  @Option(names = "--all", description = "List also what agrees.") private boolean all;

  /// What is compared.
  enum Grain implements Token {
    CELL("cell"),
    YEAR("year");

    private final String token;

    Grain(String token) {
      this.token = token;
    }

    @Override
    public String token() {
      return token;
    }
  }

  ReconcileCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    ListOptions.Way way = list.way();
    Grain grain = Words.parse(Grain.class, by, "--by");
    TransferFilter which = filter.filter().withEdition(edition.edition());
    try (Wiring wiring = desk.openFilled(root, false)) {
      ReconcileService service = wiring.reconciling();
      List<ReconciledCell> cells = service.cells(which);
      Listing listing = service.listing(which, grain == Grain.YEAR ? Reconciliation.byYear(cells) : cells, all);
      way.give(format -> wiring.differences().print(listing, format, desk.out()),
          file -> wiring.differences().write(listing, file));
    }
    return 0;
  }
}
