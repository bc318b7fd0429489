package org.armsexplorer.cli;

import java.util.concurrent.Callable;
import org.armsexplorer.app.DependenceService;
import org.armsexplorer.app.DependenceSheet;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.TransferFilter;
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
  @Mixin private ListOptions list = new ListOptions();
  @Mixin private EditionChoice edition = new EditionChoice();
  @Mixin private PaletteOption palette = new PaletteOption();

  @Option(names = "--sample", description = "Ask the sample; open no store.") private boolean sample;

  SheetCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    ListOptions.Way way = list.way();
    PaletteName charts = palette.palette();
    TransferFilter which = filter.filter().withEdition(edition.edition());
    try (Wiring wiring = desk.openFilled(root, sample)) {
      DependenceService service = wiring.dependence();
      DependenceSheet sheet = service.sheet(which, charts);
      way.give(format -> service.print(sheet, format, desk.out()), file -> service.write(sheet, file));
    }
    return 0;
  }
}
