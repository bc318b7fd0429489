package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armsexplorer.app.DiffService;
import org.armsexplorer.app.EditionPair;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.ViewTouched;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Token;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Says what changed from one edition to another.
@Command(name = "diff", mixinStandardHelpOptions = true, description = "Show what changed from one edition to another: new, gone, revised, renamed.")
final class DiffCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ListOptions list = new ListOptions();

  @Option(names = "--from", paramLabel = "EDITION", description = "The older edition; without it the one before the newer.") private @Nullable String from;

  @Option(names = "--to", paramLabel = "EDITION", description = "The newer edition; without it the newest.") private @Nullable String to;

  @Option(names = "--by", paramLabel = "cell|deal", description = "cell (default): supplier, recipient and year; deal: deal by deal.") private String by =
      Grain.CELL.token();

  @Option(names = "--measure", paramLabel = "MEASURE", description = "For cells: tiv-delivered (default), units-delivered, deliveries or deals.") private String measure =
      Measure.TIV_DELIVERED.token();

  @Option(names = "--notes", description = "With --by deal: compare marks of uncertainty and comments too.") private boolean notes;

  @Option(names = "--view", paramLabel = "FILE", description = "A saved view to check, beside those that the program knows; repeatable.") private List<String> views =
      new ArrayList<>();

  /// What is compared.
  enum Grain implements Token {
    CELL("cell"),
    DEAL("deal");

    private final String token;

    Grain(String token) {
      this.token = token;
    }

    @Override
    public String token() {
      return token;
    }
  }

  DiffCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    ListOptions.Way way = list.way();
    Grain grain = Words.parse(Grain.class, by, "--by");
    Measure asked = Words.parse(Measure.class, measure, "--measure");
    TransferFilter which = filter.filter();
    try (Wiring wiring = desk.openFilled(root, false)) {
      DiffService service = wiring.differences();
      EditionPair pair = service.pair(EditionChoice.parse(from), EditionChoice.parse(to));
      List<ViewTouched> touched = service.touched(pair, wiring.knownViews().all(FileNames.paths(views)));
      Listing listing = switch (grain) {
        case CELL -> service.listing(pair, which, service.cells(pair, which, asked), touched);
        case DEAL -> service.dealListing(pair, which, service.deals(pair, which, notes), touched);
      };
      way.give(format -> service.print(listing, format, desk.out()), file -> service.write(listing, file));
    }
    return 0;
  }

}
