package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armsexplorer.analysis.compare.ReconciledCell;
import org.armsexplorer.analysis.compare.Reconciliation;
import org.armsexplorer.app.ReconcileService;
import org.armsexplorer.app.TableFormat;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.spec.Token;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
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
  @Mixin private EditionChoice edition = new EditionChoice();

  @Option(names = "--by", paramLabel = "cell|year", description = "cell (default): each partner and year; year: all partners of a table added up.") private String by =
      Grain.CELL.token();

  @Option(names = "--all", description = "List also what agrees.") private boolean all;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv or json.") private String format =
      TableFormat.TABLE.token();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the list (.csv, .xlsx) instead of printing it.") private @Nullable String out;

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
    TableFormat wanted = Words.parse(TableFormat.class, format, "--format");
    Grain grain = Words.parse(Grain.class, by, "--by");
    TransferFilter which = filter.filter().withEdition(edition.edition());
    String file = out;
    Path target = file == null ? null : FileNames.path(file);
    try (Wiring wiring = desk.openFilled(root, false)) {
      ReconcileService service = wiring.reconciling();
      List<ReconciledCell> cells = service.cells(which);
      Listing listing = service.listing(which, grain == Grain.YEAR ? Reconciliation.byYear(cells) : cells, all);
      if (target == null) {
        wiring.differences().print(listing, wanted, desk.out());
      } else {
        wiring.differences().write(listing, target);
      }
    }
    return 0;
  }
}
