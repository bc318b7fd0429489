package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armsexplorer.app.DependenceService;
import org.armsexplorer.app.DependenceSheet;
import org.armsexplorer.app.TableFormat;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Makes the dependence sheet of a party.
@Command(name = "sheet", mixinStandardHelpOptions = true, description = "Make the dependence sheet of one recipient or supplier: shares, partners, concentration, open orders, changes.")
final class SheetCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private EditionChoice edition = new EditionChoice();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv or json.") private String format =
      TableFormat.TABLE.token();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the sheet (.pdf), or its figures (.csv, .xlsx).") private @Nullable String out;

  @Option(names = "--sample", description = "Ask the sample; open no store.") private boolean sample;

  SheetCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    TableFormat wanted = Words.parse(TableFormat.class, format, "--format");
    TransferFilter which = filter.filter().withEdition(edition.edition());
    String to = out;
    Path file = to == null ? null : FileNames.path(to);
    try (Wiring wiring = desk.openFilled(root, sample)) {
      DependenceService service = wiring.dependence();
      DependenceSheet sheet = service.sheet(which);
      if (file == null) {
        service.print(sheet.listing(), wanted, desk.out());
      } else {
        service.write(sheet, file);
      }
    }
    return 0;
  }
}
