package org.armsexplorer.cli;

import java.util.concurrent.Callable;
import org.armsexplorer.app.Register;
import org.armsexplorer.app.RegisterService;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.spec.TransferFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// Lists the deals behind a selection.
@Command(name = "deals", mixinStandardHelpOptions = true, description = "List the deals behind a selection, each with its file and line.")
final class DealsCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ListOptions list = new ListOptions();
  @Mixin private EditionChoice edition = new EditionChoice();

  DealsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    ListOptions.Way way = list.way();
    TransferFilter which = filter.filter().withEdition(edition.edition());
    try (Wiring wiring = desk.openFilled(root, false)) {
      RegisterService service = wiring.register();
      Register register = service.register(which);
      if (!register.lacking().isEmpty()) {
        throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.lacking", register.lacking());
      }
      Listing listing = service.listing(register, register.deals());
      way.give(format -> service.print(listing, format, desk.out()), file -> service.write(listing, file));
    }
    return 0;
  }
}
