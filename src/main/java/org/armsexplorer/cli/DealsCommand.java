package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armsexplorer.app.Register;
import org.armsexplorer.app.RegisterService;
import org.armsexplorer.app.TableFormat;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Lists the deals behind a selection.
@Command(name = "deals", mixinStandardHelpOptions = true, description = "List the deals behind a selection, each with its file and line.")
final class DealsCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private EditionChoice edition = new EditionChoice();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv or json.") private String format =
      TableFormat.TABLE.token();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the list (.csv, .xlsx) instead of printing it.") private @Nullable String out;

  DealsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    TableFormat wanted = Words.parse(TableFormat.class, format, "--format");
    TransferFilter which = filter.filter().withEdition(edition.edition());
    String file = out;
    Path target = file == null ? null : FileNames.path(file);
    try (Wiring wiring = desk.openFilled(root, false)) {
      RegisterService service = wiring.register();
      Register register = service.register(which);
      if (!register.lacking().isEmpty()) {
        throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.lacking", register.lacking());
      }
      Listing listing = service.listing(register, register.deals());
      if (target == null) {
        service.print(listing, wanted, desk.out());
      } else {
        service.write(listing, target);
      }
    }
    return 0;
  }
}
